// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/log/randomacts.h"

#include "domain/recordtypes.h"
#include "store/rows.h"
#include "store/step.h"
#include "store/storeerror.h"

using namespace Qt::StringLiterals;

namespace {

QVariant emptied(const FieldInfo &field, const QVariant &value)
{
    switch (field.kind) {
    case FieldKind::Text:
        return u""_s;
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Flag:
        return qint64(0);
    case FieldKind::Choice:
        return value;
    default:
        return {};
    }
}

} // namespace

bool RandomActs::step()
{
    try {
        Step step(m_database, u"Bước %1"_s.arg(m_serial));
        for (int writes = 1 + below(4); writes > 0; --writes) {
            if (!triedToWrite() && below(2) == 0)
                return false;
        }
        step.commit();
        return true;
    } catch (const StoreError &) {
        ++m_refused;
        return false;
    }
}

bool RandomActs::triedToWrite()
{
    try {
        write();
        return true;
    } catch (const StoreError &) {
        ++m_refused;
        return false;
    }
}

void RandomActs::write()
{
    const RecordType &type = *recordTypes()[size_t(below(int(recordTypes().size())))];
    const QString table = QString::fromLatin1(type.table);
    const QVariant id = anyId(table);
    const int dice = below(10);
    const QString act = !id.isValid() || dice < 5 ? u"insert"_s : dice < 8 ? u"update"_s : u"delete"_s;
    if (act == u"insert"_s)
        insert(type);
    else if (act == u"update"_s)
        update(type, id.toLongLong());
    else
        Rows(m_database, type).remove(id.toLongLong());
    m_done.insert(table + u' ' + act);
}

void RandomActs::insert(const RecordType &type)
{
    QVariantList values = blanked(type, sampleRow(type, ++m_serial, [this](const FieldInfo &field) {
                                      return anyId(QString::fromLatin1(field.references));
                                  }));
    Rows(m_database, type).insert(values);
}

void RandomActs::update(const RecordType &type, qint64 id)
{
    const QVariantList fresh = sampleRow(
        type, ++m_serial, [this](const FieldInfo &field) { return anyId(QString::fromLatin1(field.references)); });
    QVariantList values = *Rows(m_database, type).find(id);
    for (int changes = 1 + below(4); changes > 0; --changes) {
        const int at = below(int(values.size()));
        values[at] = fresh.at(at);
    }
    Rows(m_database, type).update(id, blanked(type, values));
}

QVariantList RandomActs::blanked(const RecordType &type, QVariantList values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const FieldInfo &field = type.fields[size_t(i)];
        const bool kept = field.flags & (FieldFlag::Required | FieldFlag::Automatic | FieldFlag::Year);
        // A few required fields as well, so that some writes are refused.
        if (below(kept ? 200 : 5) == 0)
            values[i] = emptied(field, values.at(i));
    }
    return values;
}

QVariant RandomActs::anyId(const QString &table)
{
    const Connection &connection = m_database.connection();
    const QVariant greatest = connection.value(u"SELECT max(id) FROM "_s + table);
    if (greatest.isNull())
        return {};
    const qint64 from = below(greatest.toInt()) + 1;
    return connection.value(u"SELECT id FROM %1 WHERE id >= ? ORDER BY id LIMIT 1"_s.arg(table), {from});
}
