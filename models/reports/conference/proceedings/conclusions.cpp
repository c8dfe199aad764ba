// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/proceedings/conclusions.h"

#include "domain/conferences/conferencefile.h"
#include "reports/duetext.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A row of the assignments before it is printed.
struct Assignment
{
    QString text;
    QStringList leads;
    QString cooperating;
    QString due;
    Origin origin;

    [[nodiscard]] bool sameButLead(const Assignment &other) const
    {
        return text == other.text && cooperating == other.cooperating && due == other.due;
    }
};

QString cooperatingBodies(const Task &task, const ConferenceFile &file)
{
    QStringList names;
    for (const TaskBody &body : file.taskBodies) {
        if (task.id.isValid() && body.task == task.id)
            names.append(oneLine(file.organisationNames.value(body.organisation.value)));
    }
    return joined(names, u", "_s);
}

QString taskText(const Task &task, const Wording &wording)
{
    const QString title = oneLine(task.title);
    if (task.product.trimmed().isEmpty())
        return title;
    return wording.text(u"notice.tasks.with_product"_s, {{"title", title}, {"product", oneLine(task.product)}});
}

QList<Assignment> assignmentsOf(const QList<Task> &tasks, const ConferenceFile &file, const Wording &wording)
{
    QList<Assignment> assignments;
    for (const Task &task : tasks) {
        if (task.state == TaskState::Cancelled)
            continue;
        const QString lead = oneLine(file.organisationNames.value(task.lead.value));
        assignments.append({taskText(task, wording), lead.isEmpty() ? QStringList() : QStringList{lead},
                            cooperatingBodies(task, file), dueText(task, wording), originOf(task)});
    }
    return assignments;
}

QList<Assignment> merged(const QList<Assignment> &assignments)
{
    QList<Assignment> rows;
    for (const Assignment &each : assignments) {
        const auto same = std::ranges::find_if(rows, [&](const Assignment &row) { return row.sameButLead(each); });
        if (same == rows.end())
            rows.append(each);
        else
            same->leads += each.leads;
    }
    return rows;
}

GridRow rowOf(const Assignment &row, int number, bool withLeads)
{
    QList<Cell> cells{{.text = QString::number(number), .value = number}, {.text = row.text}};
    if (withLeads)
        cells.append({.text = row.leads.join(u", "_s)});
    cells.append({.text = row.cooperating});
    cells.append({.text = row.due});
    return {cells, false, row.origin};
}

Grid gridByBody(const QList<Assignment> &assignments, const Wording &wording)
{
    Grid grid{wording.columns(u"notice.tasks.columns_by_body"_s), {}};
    QStringList leads;
    for (const Assignment &each : assignments)
        leads.append(each.leads.value(0));
    leads.removeDuplicates();
    for (const QString &lead : std::as_const(leads)) {
        grid.rows.append(
            spanningRow(lead.isEmpty() ? wording.text(u"notice.tasks.without_lead"_s) : lead, grid.columns));
        int number = 0;
        for (const Assignment &each : assignments) {
            if (each.leads.value(0) == lead)
                grid.rows.append(rowOf(each, ++number, false));
        }
    }
    return grid;
}

} // namespace

QList<Block> numberedConclusions(const QList<Conclusion> &conclusions, const Wording &wording)
{
    QList<Block> blocks;
    int number = 0;
    for (const Conclusion &conclusion : conclusions) {
        QString start = QString::number(++number);
        for (const QString &paragraph : paragraphsOf(conclusion.text)) {
            const QString text = sentence(paragraph);
            blocks.append(paragraphBlock(
                start.isEmpty() ? text : wording.text(u"paper.subsection"_s, {{"number", start}, {"title", text}}),
                originOf(conclusion)));
            start.clear();
        }
    }
    return blocks;
}

QStringList addresseesOf(const Conclusion &conclusion, const ConferenceFile &file)
{
    QStringList names;
    for (const ConclusionAddressee &addressee : file.addressees) {
        if (conclusion.id.isValid() && addressee.conclusion == conclusion.id)
            names.append(oneLine(file.organisationNames.value(addressee.organisation.value)));
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

Grid taskGrid(const QList<Task> &tasks, const ConferenceFile &file, bool byBody, const Wording &wording)
{
    const QList<Assignment> assignments = assignmentsOf(tasks, file, wording);
    if (byBody)
        return gridByBody(assignments, wording);
    Grid grid{wording.columns(u"notice.tasks.columns"_s), {}};
    for (const Assignment &row : merged(assignments))
        grid.rows.append(rowOf(row, static_cast<int>(grid.rows.size()) + 1, true));
    return grid;
}
