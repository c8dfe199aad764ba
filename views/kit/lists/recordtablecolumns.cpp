// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/desk.h"
#include "kit/base/preferences.h"
#include "kit/lists/recordtable.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

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

/// Columns of long texts may shrink to this part of their usual width before others are folded away.
constexpr double leastPart = 0.55;
/// By the title a row is told from the next.
constexpr double leastPartOfTitle = 0.75;

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
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < spec.columns.size(); ++place)
        header->moveSection(header->visualIndex(columnOf(spec.columns.at(place))), place);
    // Computed columns say at a glance what matters most, after the name of what it is about at best.
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (m_model->fieldAt(i) == nullptr)
            header->moveSection(header->visualIndex(i), spec.titleFirst ? 1 : 0);
    }
    const QByteArray kept = m_desk.preferences.state(stateKey());
    m_ownColumns = !kept.isEmpty() && header->restoreState(kept);
    header->setSortIndicatorShown(false);
}

int RecordTable::columnOf(const char *field) const
{
    int column = 0;
    while (m_model->fieldAt(column) != nullptr && !m_model->fieldAt(column)->isColumn(field))
        ++column;
    Q_ASSERT(m_model->fieldAt(column) != nullptr);
    return column;
}

bool RecordTable::isTitle(int column) const
{
    const FieldInfo *field = m_model->fieldAt(column);
    return field != nullptr && QLatin1StringView(field->column) == QLatin1StringView(m_type.title);
}

int RecordTable::usualWidth(int column) const
{
    const int letters = lettersFor(m_model->fieldAt(column), isTitle(column));
    return std::max(letters * fontMetrics().averageCharWidth(), horizontalHeader()->sectionSizeHint(column));
}

int RecordTable::leastWidth(int column) const
{
    const double part = isTitle(column) ? leastPartOfTitle : isFlexible(m_model->fieldAt(column)) ? leastPart : 1;
    return std::max(int(usualWidth(column) * part), horizontalHeader()->sectionSizeHint(column));
}

void RecordTable::unfoldColumns()
{
    for (const int column : std::exchange(m_folded, {}))
        setColumnHidden(column, false);
}

/// Columns stand in the order of what they matter: those on the right give way first.
void RecordTable::foldColumns()
{
    QList<int> columns = visibleColumns();
    int needed = 0;
    for (const int column : std::as_const(columns))
        needed += leastWidth(column);
    while (needed > viewport()->width() && columns.size() > 2) {
        const int last = columns.takeLast();
        if (isTitle(last))
            continue;
        needed -= leastWidth(last);
        m_folded.append(last);
        setColumnHidden(last, true);
    }
}

/// Where there is too little room the last columns are folded and the long texts give way; what is to spare goes to
/// the title.
void RecordTable::fitColumns()
{
    const QScopedValueRollback guard(m_fitting, true);
    unfoldColumns();
    if (m_ownColumns)
        return;
    foldColumns();
    int all = 0;
    int yielding = 0;
    for (const int column : visibleColumns()) {
        all += usualWidth(column);
        yielding += usualWidth(column) - leastWidth(column);
    }
    const int spare = viewport()->width() - all;
    const double part = spare < 0 && yielding > 0 ? std::min(1.0, double(-spare) / yielding) : 0;
    // What is left over, or what the few last columns still need, is the title's matter.
    const int ofTitle = spare > 0 ? spare : std::min(0, spare + yielding);
    for (const int column : visibleColumns()) {
        const int width = int(usualWidth(column) - part * (usualWidth(column) - leastWidth(column)));
        setColumnWidth(column, isTitle(column) ? std::max(width + ofTitle, horizontalHeader()->sectionSizeHint(column))
                                               : width);
    }
}

void RecordTable::keepColumns()
{
    if (m_fitting || !isVisible())
        return;
    m_ownColumns = true;
    // What was folded for a narrow window is not hidden for good.
    const QScopedValueRollback guard(m_fitting, true);
    const QList<int> folded = m_folded;
    unfoldColumns();
    m_desk.preferences.setState(stateKey(), horizontalHeader()->saveState());
    m_folded = folded;
    for (const int column : folded)
        setColumnHidden(column, true);
}

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == horizontalHeader()->viewport()) {
        const QEvent::Type type = event->type();
        if (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick)
            m_dragging = true;
        else if (type == QEvent::MouseButtonRelease)
            m_dragging = false;
    }
    return QTableView::eventFilter(watched, event);
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

void RecordTable::showColumn(int column, bool on)
{
    m_folded.removeAll(column);
    // The last column that is shown stays: an empty table could not be mended with the mouse.
    setColumnHidden(column, !on && visibleColumns().size() > 1);
    keepColumns();
}

QString RecordTable::headingOf(int column) const
{
    return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

/// For those who cannot click on a heading.
void RecordTable::addSorting(QMenu &menu)
{
    auto *sorting = menu.findChild<QMenu *>();
    if (sorting == nullptr)
        sorting = new QMenu(tr("Sort by"), &menu);
    sorting->clear();
    sorting->setAccessibleName(sorting->title());
    menu.addMenu(sorting);
    for (const int column : visibleColumns()) {
        if (m_model->fieldAt(column) != nullptr)
            connect(sorting->addAction(headingOf(column)), &QAction::triggered, this,
                    [this, column] { sortBy(column); });
    }
    menu.addSeparator();
}

void RecordTable::fillColumnMenu(QMenu &menu)
{
    menu.clear();
    menu.setAccessibleName(tr("Columns"));
    addSorting(menu);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        QAction *action = menu.addAction(headingOf(i));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool on) { showColumn(i, on); });
    }
}

void RecordTable::chooseColumns(const QPoint &at)
{
    QMenu menu(this);
    fillColumnMenu(menu);
    menu.exec(horizontalHeader()->mapToGlobal(at));
}
