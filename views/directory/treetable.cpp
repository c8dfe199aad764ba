// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/treetable.h"

#include "directory/dayfilter.h"
#include "directory/organisationtreeview.h"
#include "domain/core/schema.h"

namespace {

/// No-break spaces for each level, which neither paper nor spreadsheet takes away.
constexpr int indent = 4;

QString lineOf(const QModelIndex &index)
{
    int level = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++level;
    return QString(level * indent, QChar::Nbsp) + index.data().toString();
}

} // namespace

ListTable treeTable(const OrganisationTreeView &view, const DayFilter &filter, qsizetype total)
{
    const QString label = translatedLabel(schema<Organisation>().type);
    ListTable table{.title = label, .narrowedBy = filter.withDayInWords(), .labels = {label}, .total = total};
    for (const QModelIndex &index : view.shownLines()) {
        table.rows.append({lineOf(index)});
        table.origins.append(
            {QString::fromLatin1(Organisation::table), index.data(OrganisationTree::IdRole).toLongLong()});
    }
    return table;
}
