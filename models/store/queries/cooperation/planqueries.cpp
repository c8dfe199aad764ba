// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/cooperation/planqueries.h"

#include "store/table.h"

using namespace Qt::StringLiterals;

namespace {

QVariantList idsOf(Database &database, const QString &sql, const QVariantList &binds)
{
    QVariantList ids;
    for (const QVariantList &row : database.connection().select(sql, binds))
        ids.append(row.first());
    return ids;
}

QVariantList plansBy(Database &database, const QString &in, PlanEventKind kind, QDate upTo)
{
    return idsOf(
        database,
        u"SELECT id FROM plan WHERE id %1 (SELECT plan_id FROM plan_event WHERE kind = ? AND date <= ?)"_s.arg(in),
        {codeOf(kind), StoredAs<QDate>::to(upTo)});
}

} // namespace

QHash<QString, QList<PlanEvent>> eventsByPlan(Database &database, QDate upTo)
{
    QHash<qint64, QString> uids;
    for (const QVariantList &row : database.connection().select(u"SELECT id, uid FROM plan"_s))
        uids.insert(row.at(0).toLongLong(), row.at(1).toString());
    QHash<QString, QList<PlanEvent>> events;
    for (const PlanEvent &event :
         Table<PlanEvent>(database).select(u"WHERE date <= ? ORDER BY date, id"_s, {StoredAs<QDate>::to(upTo)}))
        events[uids.value(event.plan.value)].append(event);
    return events;
}

QVariantList plansWith(Database &database, PlanEventKind kind, QDate upTo)
{
    return plansBy(database, u"IN"_s, kind, upTo);
}

QVariantList plansWithout(Database &database, PlanEventKind kind, QDate upTo)
{
    return plansBy(database, u"NOT IN"_s, kind, upTo);
}
