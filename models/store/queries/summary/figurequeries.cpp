// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/summary/figurequeries.h"

#include "domain/conferences/attendee.h"
#include "store/table.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

QVariantList daysOf(const Period &period)
{
    return {period.from.toString(Qt::ISODate), period.until.toString(Qt::ISODate)};
}

/// "'present', 'late'": the codes of the choices that a rule of the domain takes.
template<class E>
QString codesWhere(bool (*rule)(E))
{
    QStringList codes;
    for (size_t i = 0; i < choices<E>().size(); ++i) {
        if (rule(static_cast<E>(i)))
            codes.append(u"'%1'"_s.arg(QLatin1StringView(choices<E>()[i].code)));
    }
    return codes.join(", "_L1);
}

/// The key task a task hangs under, by itself or through its commitment.
QHash<qint64, qint64> keyTaskByCommitment(Database &database)
{
    QHash<qint64, qint64> keyTasks;
    for (const QVariantList &row :
         database.connection().select(u"SELECT id, key_task_id FROM commitment WHERE key_task_id IS NOT NULL"_s))
        keyTasks.insert(row.at(0).toLongLong(), row.at(1).toLongLong());
    return keyTasks;
}

bool isDone(TimeState state)
{
    return state == TimeState::DoneOnTime || state == TimeState::DoneLate;
}

} // namespace

Heads headsIn(Database &database, const Period &period)
{
    // Present at one session at least: 1. Absent: 0, or nothing where somebody else was sent in the attendee's place.
    const auto rows = database.connection().select(uR"(
        WITH counted AS MATERIALIZED (
            SELECT a.conference_id, coalesce(CAST(a.person_id AS TEXT), 'name ' || a.sort_key) AS person,
                   CASE WHEN EXISTS (SELECT 1 FROM attendance p WHERE p.attendee_id = a.id AND p.state IN (%1)) THEN 1
                        WHEN EXISTS (SELECT 1 FROM attendee s WHERE s.substitute_for_id = a.id) THEN NULL
                        ELSE 0 END AS came
            FROM conference c JOIN attendee a ON a.conference_id = c.id
            WHERE c.starts_on BETWEEN ? AND ? AND a.role IN (%2))
        SELECT conference_id, count(came), total(came) FROM counted GROUP BY conference_id
        UNION ALL SELECT NULL, count(DISTINCT person), NULL FROM counted WHERE came = 1)"_s.arg(
                                                       codesWhere(countsAsPresent), codesWhere(countsAsDelegate)),
                                                   daysOf(period));
    Heads heads;
    for (const QVariantList &row : rows) {
        if (row.at(0).isNull())
            heads.persons = row.at(1).toInt();
        else
            heads.byConference.insert(row.at(0).toLongLong(), {row.at(1).toInt(), row.at(2).toInt()});
    }
    return heads;
}

QList<ConferenceLine> conferencesIn(Database &database, const Period &period, const Heads &heads, const Names &names)
{
    QList<ConferenceLine> lines;
    for (const Conference &conference : Table<Conference>(database).select(
             u"WHERE starts_on BETWEEN ? AND ? ORDER BY starts_on, id"_s, daysOf(period))) {
        const auto [summoned, present] = heads.byConference.value(conference.id.value);
        lines.append({conference, names.value(conference.organizer.value), summoned, present});
    }
    return lines;
}

QList<Task> tasksAround(Database &database, const Period &period)
{
    const QVariantList days = daysOf(period);
    return Table<Task>(database).select(
        u"WHERE issued_on <= ? AND (completed_on IS NULL OR completed_on >= ?) ORDER BY issued_on, id"_s,
        {days.at(1), days.at(0)});
}

QList<TaskLine> tasksIn(const QList<Task> &tasks, const Period &period, const TimeRule &rule, const Names &names)
{
    QList<TaskLine> lines;
    for (const Task &task : tasks) {
        if (ranIn(task, period))
            lines.append({task, timeState(task, rule), names.value(task.lead.value)});
    }
    return lines;
}

QList<KeyTaskLine> keyTasksIn(Database &database, const Period &period, const QList<TaskLine> &tasks,
                              const Names &names)
{
    const auto byCommitment = keyTaskByCommitment(database);
    QHash<qint64, std::pair<int, int>> counts;
    for (const TaskLine &line : tasks) {
        const qint64 own = line.task.keyTask.value;
        auto &[all, done] = counts[own > 0 ? own : byCommitment.value(line.task.commitment.value)];
        ++all;
        done += isDone(line.state);
    }
    QList<KeyTaskLine> lines;
    for (const KeyTask &keyTask : Table<KeyTask>(database).select(
             u"WHERE year BETWEEN ? AND ? ORDER BY year, position, id"_s, {period.from.year(), period.until.year()})) {
        const auto [all, done] = counts.value(keyTask.id.value);
        lines.append({keyTask, names.value(keyTask.lead.value), all, done});
    }
    return lines;
}

QList<IndicatorLine> indicatorsIn(Database &database, const Period &period)
{
    // The widest period comes last and takes the place of parts of it.
    QHash<qint64, QMap<QString, IndicatorValue>> values;
    for (const IndicatorValue &value :
         Table<IndicatorValue>(database).select(u"WHERE period_from >= ? AND period_until <= ? "
                                                "ORDER BY julianday(period_until) - julianday(period_from), id"_s,
                                                daysOf(period)))
        values[value.indicator.value].insert(value.area, value);
    QList<IndicatorLine> lines;
    for (const Indicator &indicator : Table<Indicator>(database).select(u"ORDER BY position, id"_s)) {
        const auto byArea = values.value(indicator.id.value);
        for (const IndicatorValue &value : byArea)
            lines.append({indicator, value});
    }
    return lines;
}
