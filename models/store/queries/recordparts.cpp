// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/recordparts.h"

#include "domain/recordtypes.h"
#include "domain/text/numbers.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr auto presentParts = "SELECT id FROM %1 WHERE %2 IN (SELECT value FROM json_each(?))"_L1;
constexpr auto deletedParts = "SELECT row_id FROM log_change WHERE operation = 'delete' AND table_name = '%1' AND "
                              "json_extract(old_row, '$.%2') IN (SELECT value FROM json_each(?))"_L1;

bool owns(const FieldInfo &field, const char *table)
{
    return field.flags.testFlag(FieldFlag::Owner) && field.refersTo(table);
}

void addParts(const Database &database, QLatin1StringView sql, RecordParts &parts, const FieldInfo &field,
              const QSet<qint64> &owners)
{
    const QString query = QString(sql).arg(QLatin1StringView(parts.type->table), QLatin1StringView(field.column));
    for (const QVariantList &row : database.connection().select(query, {idArray(owners)}))
        parts.ids.insert(row.first().toLongLong());
}

} // namespace

QString idArray(const QSet<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return u"[%1]"_s.arg(numbers.join(u','));
}

QList<RecordParts> partsOf(const Database &database, const RecordType &type, const QSet<qint64> &ids, PartsOf time)
{
    QList<RecordParts> known{{&type, ids}};
    for (const RecordType *kind : recordTypes()) {
        RecordParts parts{kind, {}};
        for (const FieldInfo &field : kind->fields) {
            for (const RecordParts &owner : std::as_const(known)) {
                if (kind == &type || !owns(field, owner.type->table))
                    continue;
                addParts(database, presentParts, parts, field, owner.ids);
                if (time == PartsOf::AllTimes)
                    addParts(database, deletedParts, parts, field, owner.ids);
            }
        }
        if (!parts.ids.isEmpty())
            known.append(parts);
    }
    return known.mid(1);
}

QList<const RecordType *> partKinds(const RecordType &type)
{
    QList<const RecordType *> kinds{&type};
    for (const RecordType *kind : recordTypes()) {
        for (const FieldInfo &field : kind->fields) {
            const bool isPart = field.flags.testFlag(FieldFlag::Owner) && field.references != nullptr &&
                                kinds.contains(recordTypeOf(field.references));
            if (isPart && !kinds.contains(kind))
                kinds.append(kind);
        }
    }
    return kinds.mid(1);
}

QList<KindCount> countParts(const Database &database, const RecordType &type, const QList<qint64> &ids)
{
    QList<KindCount> counts;
    for (const RecordParts &parts : partsOf(database, type, {ids.begin(), ids.end()}, PartsOf::Now))
        counts.append({parts.type, parts.ids.size()});
    return counts;
}

QString inWords(const QList<KindCount> &counts)
{
    QStringList parts;
    for (const KindCount &kind : counts)
        parts.append(u"%1 (%2)"_s.arg(translatedLabel(*kind.type), grouped(kind.count)));
    return parts.join(u", "_s);
}
