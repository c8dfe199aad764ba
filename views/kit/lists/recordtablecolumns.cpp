// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/desk.h"
#include "kit/base/preferences.h"
#include "kit/lists/recordtable.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int lettersFor(const FieldInfo *field, bool isTitle)
{
    if (isTitle)
        return 44;
    if (field == nullptr)
        return 18;
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

} // namespace

QString RecordTable::stateKey() const
{
    return u"columns/%1/%2"_s.arg(QLatin1StringView(m_type.table)).arg(m_model->columnCount());
}

void RecordTable::restoreColumns(const ListSpec &spec)
{
    const int letter = fontMetrics().averageCharWidth();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const FieldInfo *field = m_model->fieldAt(i);
        const bool isTitle = field != nullptr && QLatin1StringView(field->column) == QLatin1StringView(m_type.title);
        setColumnWidth(i, lettersFor(field, isTitle) * letter);
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
    if (!kept.isEmpty())
        horizontalHeader()->restoreState(kept);
    horizontalHeader()->setSortIndicatorShown(false);
}

void RecordTable::keepColumns()
{
    if (isVisible())
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
