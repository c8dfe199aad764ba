// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/taskfile.h"
#include "domain/text/dates.h"
#include "domain/text/numbers.h"
#include "domain/text/sortkey.h"
#include "reports/duetext.h"
#include "reports/paperparts.h"
#include "reports/tasks/taskpapers.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr PaperOption listChoices[] = {
    {"open", QT_TRANSLATE_NOOP("Paper", "Only what is not finished"), 0},
    {"internal", QT_TRANSLATE_NOOP("Paper", "Also what is for internal use"), 0},
};

/// Tasks under one title.
struct TaskGroup
{
    QString title;
    QString key;
    QList<Task> tasks;
};

class TaskList
{
public:
    TaskList(const TaskListFile &file, const PaperChoices &choices, const Wording &wording)
        : m_file(file), m_wording(wording)
    {
        for (const Task &task : file.tasks) {
            const bool isWanted = !choices.has("open") || isOpen(task, file.rule);
            if (isWanted && (!task.internal || choices.has("internal")))
                m_tasks.append(task);
        }
        for (const TaskBody &body : file.bodies)
            m_helpers[body.task.value].append(name(body.organisation));
    }

    QString abstract() const
    {
        const Places places{{"body", name(m_file.body)}, {"date", shortDate(m_file.office.day)}};
        return m_wording.text(m_file.isOffice ? u"tasks.abstract"_s : u"tasks.abstract_of_body"_s, places);
    }

    Grid grid() const
    {
        Grid grid{m_wording.columns(u"tasks.columns"_s), {}};
        for (const TaskGroup &group : m_file.isOffice ? byLead() : byPart()) {
            grid.rows.append(spanningRow(
                m_wording.text(u"tasks.group"_s, {{"title", group.title}, {"n", grouped(group.tasks.size())}}),
                grid.columns));
            int number = 0;
            for (const Task &task : group.tasks)
                grid.rows.append(row(++number, task));
        }
        return grid;
    }

    /// "Tổng cộng 12 nhiệm vụ: quá hạn 2; sắp đến hạn 1; …"
    QString total() const
    {
        QHash<TimeState, qsizetype> counts;
        for (const Task &task : m_tasks)
            ++counts[timeState(task, m_file.rule)];
        QStringList parts;
        for (size_t i = 0; i < choices<TimeState>().size(); ++i) {
            const auto state = static_cast<TimeState>(i);
            if (counts.value(state) > 0)
                parts.append(
                    m_wording.text(u"tasks.part"_s, {{"n", grouped(counts.value(state))},
                                                     {"state", m_wording.word(u"choice.time_state"_s, state)}}));
        }
        return m_wording.text(u"tasks.total"_s, {{"n", grouped(m_tasks.size())}, {"parts", parts.join(u"; "_s)}});
    }

private:
    QString name(Id<Organisation> body) const { return oneLine(m_file.organisationNames.value(body.value)).trimmed(); }

    QList<TaskGroup> byLead() const
    {
        QHash<qint64, qsizetype> places;
        QList<TaskGroup> groups;
        for (const Task &task : m_tasks) {
            if (!places.contains(task.lead.value)) {
                places.insert(task.lead.value, groups.size());
                const QString title = name(task.lead);
                groups.append({title.isEmpty() ? m_wording.text(u"tasks.without_lead"_s) : title, sortKey(title), {}});
            }
            groups[places.value(task.lead.value)].tasks.append(task);
        }
        std::ranges::stable_sort(groups, {}, &TaskGroup::key);
        return groups;
    }

    QList<TaskGroup> byPart() const
    {
        TaskGroup leads{m_wording.text(u"tasks.leads"_s), {}, {}};
        TaskGroup joins{m_wording.text(u"tasks.joins"_s), {}, {}};
        for (const Task &task : m_tasks)
            (task.lead == m_file.body ? leads : joins).tasks.append(task);
        QList<TaskGroup> groups{leads, joins};
        groups.removeIf([](const TaskGroup &group) { return group.tasks.isEmpty(); });
        return groups;
    }

    /// Under a body's own title the lead is named only where it is another.
    QString others(const Task &task) const
    {
        const bool joinsIn = !m_file.isOffice && task.lead != m_file.body;
        const QString lead = joinsIn ? m_wording.text(u"tasks.led_by"_s, {{"body", name(task.lead)}}) : QString();
        QStringList helpers = m_helpers.value(task.id.value);
        if (joinsIn)
            helpers.removeAll(name(m_file.body));
        return joined({lead, joined(helpers, u", "_s)}, u"\n"_s);
    }

    GridRow row(int number, const Task &task) const
    {
        const QString state = m_wording.word(u"choice.time_state"_s, timeState(task, m_file.rule));
        const bool isOnTheWay = task.percent > 0 && task.percent < 100;
        const QString percent = isOnTheWay ? u"%1 %"_s.arg(task.percent) : QString();
        return {{{.text = QString::number(number), .value = number},
                 {.text = oneLine(task.title)},
                 {.text = others(task)},
                 {.text = dueText(task, m_wording)},
                 {.text = joined({state, percent}, u"\n"_s)}},
                false,
                originOf(task)};
    }

    const TaskListFile &m_file;
    const Wording &m_wording;
    QList<Task> m_tasks;
    QHash<qint64, QStringList> m_helpers;
};

} // namespace

std::span<const PaperOption> taskListOptions()
{
    return listChoices;
}

Document taskListPaper(const TaskListFile &file, const PaperChoices &choices, const Wording &wording)
{
    const TaskList list(file, choices, wording);
    const Origin origin{u"organisation"_s, file.body.value};
    Document paper = startPaper(file.office, wording, {wording.text(u"tasks.kind"_s), list.abstract()}, origin);
    const Grid grid = list.grid();
    if (grid.rows.isEmpty()) {
        paper.blocks.append(paragraphBlock(wording.text(u"tasks.empty"_s), origin));
        return paper;
    }
    paper.blocks.append({grid, {}});
    paper.blocks.append(paragraphBlock(list.total()));
    return paper;
}
