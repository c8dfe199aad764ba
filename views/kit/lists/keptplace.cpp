// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/lists/keptplace.h"

#include <QAbstractItemView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

KeptPlace::KeptPlace(QAbstractItemView &view, int idRole, WhenGone whenGone)
    : m_view(view), m_idRole(idRole), m_whenGone(whenGone)
{
}

void KeptPlace::keep()
{
    if (m_restoring)
        return;
    takeUsersDoing();
    m_restoring = true;
}

bool KeptPlace::takeUsersDoing()
{
    Place now = place();
    const bool chose = !m_wanted || now.selected != m_shown.selected;
    const bool went = !m_wanted || now.current != m_shown.current;
    const bool scrolled = went || now.scroll != m_shown.scroll;
    if (!chose)
        now.selected = m_wanted->selected;
    // Where it stands by now counts, should it go.
    if (!went && now.current.key == m_wanted->current.key)
        m_wanted->current.row = now.current.row;
    if (went)
        m_shown.current = now.current;
    else
        now.current = m_wanted->current;
    if (!scrolled) {
        now.seen = m_wanted->seen;
        now.scroll = m_wanted->scroll;
    }
    m_wanted = now;
    return chose || scrolled;
}

void KeptPlace::restore(Rows rows)
{
    if (!m_wanted)
        return;
    m_rows = rows;
    m_found.clear();
    m_searched = 0;
    collectMissing();
    search();
    apply();
    m_restoring = false;
}

void KeptPlace::grow()
{
    if (!m_wanted || m_restoring || (m_missing.isEmpty() && !m_tooShort))
        return;
    if (takeUsersDoing())
        m_searched = 0;
    collectMissing();
    if (search() || m_tooShort) {
        const QScopedValueRollback guard(m_restoring, true);
        apply();
    }
}

void KeptPlace::forget()
{
    m_wanted.reset();
    m_missing.clear();
    m_tooShort = false;
    m_restoring = false;
}

void KeptPlace::shiftColumns(int by)
{
    const int columns = m_view.model()->columnCount();
    const auto shifted = [by](int column) { return column > 0 ? std::max(column + by, 0) : column; };
    for (Cells &cells : m_wanted->selected)
        cells = {cells.key, shifted(cells.left), std::min(shifted(cells.right), columns - 1)};
    m_wanted->current.column = std::min(shifted(m_wanted->current.column), columns - 1);
}

KeptPlace::Key KeptPlace::keyOf(const QModelIndex &index) const
{
    const Key id = index.data(m_idRole).toLongLong();
    return id > 0 ? id : -1 - index.row();
}

KeptPlace::Place KeptPlace::place() const
{
    const QModelIndex current = m_view.currentIndex();
    Place place{selected(), {}, seen(), m_view.verticalScrollBar()->value(), m_view.horizontalScrollBar()->value()};
    if (current.isValid())
        place.current = {keyOf(current), current.row(), current.column()};
    return place;
}

QList<KeptPlace::Cells> KeptPlace::selected() const
{
    QList<Cells> all;
    // By ranges: asking for the selected rows one by one takes seconds where all of a large table are selected.
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex index = range.model()->index(row, range.left(), range.parent());
            all.append({keyOf(index), range.left(), range.right()});
        }
    }
    std::ranges::sort(all);
    return all;
}

QList<KeptPlace::SeenRow> KeptPlace::seen() const
{
    QList<SeenRow> rows;
    const int height = m_view.viewport()->height();
    if (const auto *table = qobject_cast<const QTableView *>(&m_view)) {
        for (int row = table->rowAt(0); row >= 0 && row < table->model()->rowCount(); ++row) {
            if (table->rowViewportPosition(row) >= height)
                break;
            rows.append({keyOf(table->model()->index(row, 0)), table->rowViewportPosition(row)});
        }
    } else if (const auto *tree = qobject_cast<const QTreeView *>(&m_view)) {
        for (QModelIndex at = tree->indexAt({0, 0}); at.isValid(); at = tree->indexBelow(at)) {
            const int top = tree->visualRect(at).top();
            if (top >= height)
                break;
            rows.append({keyOf(at), top});
        }
    }
    return rows;
}

std::optional<int> KeptPlace::topOf(const QModelIndex &index) const
{
    if (const auto *table = qobject_cast<const QTableView *>(&m_view))
        return table->rowViewportPosition(index.row());
    // What lies folded away has no place.
    const QRect rect = m_view.visualRect(index);
    return rect.isValid() ? std::optional(rect.top()) : std::nullopt;
}

void KeptPlace::collectMissing()
{
    m_missing.clear();
    const auto add = [this](Key key) {
        if (key != 0 && !m_found.contains(key))
            m_missing.insert(key);
    };
    for (const Cells &cells : std::as_const(m_wanted->selected))
        add(cells.key);
    for (const SeenRow &row : std::as_const(m_wanted->seen))
        add(row.key);
    add(m_wanted->current.key);
    add(m_shown.current.key);
}

bool KeptPlace::search()
{
    const qsizetype before = m_found.size();
    search({}, m_searched);
    m_searched = m_view.model()->rowCount();
    return m_found.size() > before;
}

void KeptPlace::search(const QModelIndex &parent, int from)
{
    const QAbstractItemModel &model = *m_view.model();
    const bool isTree = qobject_cast<const QTreeView *>(&m_view) != nullptr;
    for (int row = from; row < model.rowCount(parent) && !m_missing.isEmpty(); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        for (const Key key : {keyOf(index), Key(-1 - row)}) {
            if (m_missing.remove(key))
                m_found.insert(key, index);
        }
        if (isTree)
            search(index, 0);
    }
}

void KeptPlace::apply()
{
    // The view would scroll to whatever becomes current.
    const bool scrolls = m_view.hasAutoScroll();
    m_view.setAutoScroll(false);
    m_view.doItemsLayout();
    applyCurrent();
    applySelection();
    applyScroll();
    m_view.setAutoScroll(scrolls);
    m_shown = place();
}

void KeptPlace::applyCurrent()
{
    const Current &wanted = m_wanted->current;
    QModelIndex index = m_found.value(wanted.key);
    const int rows = m_view.model()->rowCount();
    if (!index.isValid() && wanted.key != 0 && m_whenGone == WhenGone::Neighbour && rows > 0)
        index = m_found.value(m_shown.current.key, m_view.model()->index(std::clamp(wanted.row, 0, rows - 1), 0));
    if (index.isValid())
        m_view.selectionModel()->setCurrentIndex(index.siblingAtColumn(wanted.column), QItemSelectionModel::NoUpdate);
}

void KeptPlace::applySelection()
{
    QItemSelection selection;
    for (const Cells &cells : std::as_const(m_wanted->selected)) {
        const QModelIndex index = m_found.value(cells.key);
        if (index.isValid() && cells.left <= cells.right)
            selection.append({index.siblingAtColumn(cells.left), index.siblingAtColumn(cells.right)});
    }
    const QModelIndex current = m_view.currentIndex();
    const bool lost = selection.isEmpty() && !m_wanted->selected.isEmpty();
    if (lost && m_whenGone == WhenGone::Neighbour && current.isValid()) {
        const bool whole = m_view.selectionBehavior() == QAbstractItemView::SelectRows;
        const int last = m_view.model()->columnCount() - 1;
        selection.append(whole ? QItemSelectionRange(current.siblingAtColumn(0), current.siblingAtColumn(last))
                               : QItemSelectionRange(current));
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    // A reset says nothing of the selection that it takes away.
    if (lost && selection.isEmpty())
        emit m_view.selectionModel()->selectionChanged({}, {});
}

std::optional<int> KeptPlace::scrollFor(const SeenRow &row) const
{
    const QModelIndex index = m_found.value(row.key);
    const std::optional<int> top = index.isValid() ? topOf(index) : std::nullopt;
    return top ? std::optional(m_view.verticalScrollBar()->value() + *top - row.top) : std::nullopt;
}

std::optional<int> KeptPlace::wantedScroll() const
{
    struct Wish
    {
        Key key;
        int scroll;
    };
    QList<Wish> wishes;
    QHash<int, int> sharing;
    for (const SeenRow &row : m_wanted->seen) {
        if (const std::optional<int> scroll = scrollFor(row)) {
            wishes.append({row.key, *scroll});
            ++sharing[*scroll];
        }
    }
    if (wishes.isEmpty())
        return std::nullopt;
    // The topmost row that has not moved by itself stays where it is. Where the rows in sight are torn apart, as by
    // another order, the current one does.
    const bool torn = 2 * sharing.size() > wishes.size();
    const auto at = std::ranges::find_if(wishes, [&](const Wish &wish) {
        return torn ? wish.key == m_wanted->current.key : sharing.value(wish.scroll) > 1;
    });
    return (at == wishes.end() ? wishes.first() : *at).scroll;
}

void KeptPlace::applyScroll()
{
    QScrollBar &bar = *m_view.verticalScrollBar();
    const int wanted = wantedScroll().value_or(m_rows == Rows::Same ? m_wanted->scroll : 0);
    bar.setValue(wanted);
    m_tooShort = bar.value() < wanted;
    m_view.horizontalScrollBar()->setValue(m_wanted->across);
}
