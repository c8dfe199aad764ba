// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/desk.h"
#include "kit/base/preferences.h"
#include "kit/lists/recordtable.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int lettersFor(const FieldInfo *field, bool isTitle)
{
    if (isTitle)
        return 44;
    if (field == nullptr)
        return 24;
    switch (field->kind) {
    case FieldKind::Text:
    case FieldKind::Reference:
        return 28;
    case FieldKind::Choice:
    case FieldKind::DateTime:
        return 18;
    default:
        return 12;
    }
}

/// Columns of long texts may shrink to this part of their usual width before the table scrolls sideways.
constexpr double leastPart = 0.55;

bool isFlexible(const FieldInfo *field)
{
    return field != nullptr && (field->kind == FieldKind::Text || field->kind == FieldKind::Reference);
}

} // namespace

QString RecordTable::stateKey() const
{
    return u"columns/%1/%2"_s.arg(QLatin1StringView(m_type.table)).arg(m_model->columnCount());
}

void RecordTable::restoreColumns(const ListSpec &spec)
{
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const FieldInfo *field = m_model->fieldAt(i);
        setColumnWidth(i, usualWidth(i));
        const bool wanted =
            spec.columns.isEmpty() || field == nullptr || std::ranges::any_of(spec.columns, [&](const char *c) {
                return QLatin1StringView(c) == QLatin1StringView(field->column);
            });
        setColumnHidden(i, !wanted);
    }
    // Computed columns say at a glance what matters most.
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (m_model->fieldAt(i) == nullptr)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), 0);
    }
    const QByteArray kept = m_desk.preferences.state(stateKey());
    m_ownColumns = !kept.isEmpty() && horizontalHeader()->restoreState(kept);
    horizontalHeader()->setSortIndicatorShown(false);
}

bool RecordTable::isTitle(int column) const
{
    const FieldInfo *field = m_model->fieldAt(column);
    return field != nullptr && QLatin1StringView(field->column) == QLatin1StringView(m_type.title);
}

int RecordTable::usualWidth(int column) const
{
    return lettersFor(m_model->fieldAt(column), isTitle(column)) * fontMetrics().averageCharWidth();
}

/// Where there is too little room the long texts give way; what is to spare goes to the title.
void RecordTable::fitColumns()
{
    if (m_ownColumns)
        return;
    int all = 0;
    int flexible = 0;
    for (const int column : visibleColumns()) {
        all += usualWidth(column);
        flexible += isFlexible(m_model->fieldAt(column)) ? usualWidth(column) : 0;
    }
    const int spare = viewport()->width() - all;
    const double part = spare < 0 && flexible > 0 ? std::max(leastPart, 1 + double(spare) / flexible) : 1;
    const QScopedValueRollback guard(m_fitting, true);
    for (const int column : visibleColumns()) {
        const double width = usualWidth(column) * (isFlexible(m_model->fieldAt(column)) ? part : 1);
        setColumnWidth(column, int(width) + (isTitle(column) ? std::max(spare, 0) : 0));
    }
}

void RecordTable::keepColumns()
{
    if (m_fitting || !isVisible())
        return;
    m_ownColumns = true;
    m_desk.preferences.setState(stateKey(), horizontalHeader()->saveState());
}

QList<int> RecordTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.append(logical);
    }
    return columns;
}

void RecordTable::chooseColumns(const QPoint &at)
{
    QMenu menu(this);
    menu.setAccessibleName(tr("Columns"));
    for (int i = 0; i < m_model->columnCount(); ++i) {
        QAction *action = menu.addAction(m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            // The last column that is shown stays: an empty table could not be mended with the mouse.
            setColumnHidden(i, !on && visibleColumns().size() > 1);
            keepColumns();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
}
