// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records.h"

#include "domain/text/shorttitle.h"
#include "store/queries/recordqueries.h"
#include "store/rows.h"
#include "store/step.h"
#include "store/storeerror.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr int usersNamed = 3;

void set(const RecordType &type, QVariantList &values, const FieldValues &wanted)
{
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        values[type.indexOf(it.key())] = it.value();
}

/// "Tasks “Report on …”", or for several "Tasks (12)".
QString named(Database &database, const RecordType &type, const QList<qint64> &ids)
{
    if (ids.size() != 1)
        return u"%1 (%2)"_s.arg(translatedLabel(type)).arg(ids.size());
    return u"%1 “%2”"_s.arg(translatedLabel(type), shortTitle(titleOf(database, {&type, ids.first()})));
}

/// What becomes or stays permanent is outside of undo.
void markPermanent(Step &step, const RecordType &type, const QVariantList &values)
{
    if (type.isPermanent && type.isPermanent(values))
        step.makeBarrier();
}

void refuseIfUsed(Database &database, const RecordRef &record)
{
    QStringList users;
    for (const RecordLink &link : effectsOf(database, record, usersNamed))
        users.append(u"%1 “%2”"_s.arg(translatedLabel(*link.record.type), shortTitle(link.title)));
    if (!users.isEmpty())
        throw StoreError(Store::tr("“%1” cannot be deleted, because it is still used by: %2. Change that first.")
                             .arg(shortTitle(titleOf(database, record)), users.mid(0, usersNamed).join(u"; "_s)));
}

} // namespace

bool isSameValue(const QVariant &one, const QVariant &other)
{
    return one.isNull() ? other.isNull() : !other.isNull() && one.toString() == other.toString();
}

QVariantList blankValues(const RecordType &type, const FieldValues &wanted)
{
    QVariantList values = type.blank();
    set(type, values, wanted);
    return values;
}

qint64 countOf(const Database &database, const RecordType &type)
{
    return database.connection().value(u"SELECT count(*) FROM %1"_s.arg(QLatin1StringView(type.table))).toLongLong();
}

qint64 insertRecord(Database &database, const RecordType &type, const FieldValues &wanted)
{
    QVariantList values = blankValues(type, wanted);
    const qsizetype title = type.indexOf(QString::fromLatin1(type.title));
    const bool isText = type.fields[size_t(title)].kind == FieldKind::Text;
    Step step(database, Store::tr("New: %1 “%2”")
                            .arg(translatedLabel(type), isText ? shortTitle(values.at(title).toString()) : QString()));
    const qint64 id = Rows(database, type).insert(values);
    markPermanent(step, type, values);
    step.commit();
    return id;
}

void changeRecord(Database &database, const RecordRef &record, const FieldValues &values)
{
    changeRecords(database, *record.type, {record.id}, values);
}

void changeRecords(Database &database, const RecordType &type, const QList<qint64> &ids, const FieldValues &wanted)
{
    Step step(database, Store::tr("Change: %1").arg(named(database, type, ids)));
    Rows rows(database, type);
    for (const qint64 id : ids) {
        QVariantList values = rows.find(id).value_or(QVariantList());
        if (values.isEmpty())
            throw StoreError(Store::tr("This record is no longer there; somebody has deleted it, so enter it anew."));
        set(type, values, wanted);
        rows.update(id, values);
        markPermanent(step, type, values);
    }
    step.commit();
}

void checkUnused(Database &database, const RecordType &type, const QList<qint64> &ids)
{
    for (const qint64 id : ids)
        refuseIfUsed(database, {&type, id});
}

void deleteRecords(Database &database, const RecordType &type, const QList<qint64> &ids)
{
    checkUnused(database, type, ids);
    Step step(database, Store::tr("Delete: %1").arg(named(database, type, ids)));
    Rows rows(database, type);
    for (const qint64 id : ids)
        rows.remove(id);
    step.commit();
}
