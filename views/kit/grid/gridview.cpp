// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/grid/gridview.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/grid/griddelegate.h"
#include "kit/grid/gridmodel.h"
#include "kit/look/look.h"
#include "kit/pages/askdeletion.h"
#include "kit/pages/undonotice.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int lettersFor(const FieldInfo *field)
{
    if (field == nullptr)
        return 14;
    switch (field->kind) {
    case FieldKind::Text:
        return field->flags.testFlag(FieldFlag::Required) || field->flags.testFlag(FieldFlag::Long) ? 44 : 22;
    case FieldKind::Reference:
        return 30;
    case FieldKind::Choice:
    case FieldKind::DateTime:
        return 20;
    case FieldKind::Flag:
        return 10;
    default:
        return 14;
    }
}

} // namespace

GridView::GridView(Desk &desk, GridSpec spec, QWidget *parent)
    : LeavableTable(parent)
    , m_desk(desk)
    , m_model(new GridModel(desk, std::move(spec), this))
    , m_delegate(new GridDelegate(desk, this))
    , m_place(*this, GridModel::IdRole, KeptPlace::WhenGone::Neighbour)
{
    setUp();
    connect(m_delegate, &GridDelegate::wentOn, this, &GridView::goDown);
    // A reset forgets where the user is.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place.keep(); });
    connect(m_model, &GridModel::reloaded, this, [this] {
        if (m_place.isRestoring())
            m_place.restore();
    });
    // A row that has just been saved has become a record where it stands.
    connect(m_model, &GridModel::reloaded, this, &GridView::sayCurrent);
    connect(verticalHeader(), &QHeaderView::sectionMoved, this, &GridView::headMoved);
}

void GridView::setUp()
{
    const QLatin1StringView table(m_model->spec().type->table);
    const char *name = m_model->spec().name;
    setObjectName(name != nullptr ? QString::fromLatin1(name) : table + "_grid"_L1);
    setAccessibleName(m_model->spec().title.isEmpty() ? translatedLabel(*m_model->spec().type) : m_model->spec().title);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(m_model->spec().wraps);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setProperty("readOnly", m_desk.database.isReadOnly());
    horizontalHeader()->setAccessibleName(tr("%1: columns").arg(accessibleName()));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setAccessibleName(tr("%1: rows").arg(accessibleName()));
    verticalHeader()->setSectionsMovable(m_model->hasPositions());
    fitColumns();
    fitRows();
}

void GridView::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnWidth(i, std::max(lettersFor(m_model->fieldAt(i)) * letter, horizontalHeader()->sectionSizeHint(i)));
}

void GridView::fitRows()
{
    const int height = lookOf(*this).rowHeight();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->setSectionResizeMode(m_model->spec().wraps ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
}

void GridView::goTo(const QModelIndex &index)
{
    // Qt would take the Ctrl of Ctrl+V for a wish to select one more.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void GridView::setOwner(qint64 owner)
{
    m_model->setOwner(owner);
    m_place.forget();
}

void GridView::setScope(const RecordRef &scope)
{
    m_delegate->setScope(scope);
}

qint64 GridView::currentId() const
{
    return currentIndex().data(GridModel::IdRole).toLongLong();
}

bool GridView::select(qint64 id)
{
    for (int row = 0; row < m_model->rows().size(); ++row) {
        if (m_model->rows().at(row).id == id) {
            setCurrentIndex(m_model->index(row, int(m_model->spec().computed.size())));
            return true;
        }
    }
    return false;
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    LeavableTable::currentChanged(current, previous);
    if (current.row() != previous.row())
        sayCurrent();
}

void GridView::sayCurrent()
{
    if (currentId() == m_saidId)
        return;
    m_saidId = currentId();
    emit currentChangedTo(m_saidId);
}

QList<int> GridView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

void GridView::removeSelected()
{
    const QList<int> rows = selectedRows();
    if (!m_model->isWritable() || rows.isEmpty())
        return;
    const int row = rows.first();
    const int column = currentIndex().column();
    bool deleted = false;
    attempt(m_desk.notices, [&] {
        deleted = mayDelete(m_desk, this, *m_model->spec().type, m_model->idsIn(rows));
        if (deleted)
            m_model->remove(rows);
    });
    if (deleted)
        sayWithUndo(m_desk, tr("%n row(s) deleted.", nullptr, int(rows.size())));
    setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
}

void GridView::moveCurrent(int by)
{
    const int from = currentIndex().row();
    const int to = from + by;
    const int column = currentIndex().column();
    if (!m_model->isWritable() || from < 0 || to < 0 || to >= m_model->rows().size())
        return;
    attempt(m_desk.notices, [&] { m_model->move(from, to); });
    setCurrentIndex(m_model->index(to, column));
}

void GridView::insertBelow()
{
    // New rows come at the end and are moved from there, so that a position is never thought up twice.
    setCurrentIndex(m_model->index(m_model->rowCount() - 1, m_model->firstToFill()));
    setFocus();
}

void GridView::headMoved(int, int from, int to)
{
    // The model moves the rows; the header only shows the model's order.
    const QSignalBlocker blocker(verticalHeader());
    verticalHeader()->moveSection(to, from);
    attempt(m_desk.notices, [&] { m_model->move(from, to); });
    setCurrentIndex(m_model->index(to, currentIndex().column()));
}

void GridView::goDown()
{
    const QModelIndex below = m_model->index(currentIndex().row() + 1, currentIndex().column());
    if (below.isValid())
        setCurrentIndex(below);
}

void GridView::openReferenced()
{
    const FieldInfo *field = m_model->fieldAt(currentIndex().column());
    if (field != nullptr)
        m_desk.navigator.openReferenced(*field, currentIndex().data(Qt::EditRole));
}

void GridView::inputMethodEvent(QInputMethodEvent *event)
{
    LeavableTable::inputMethodEvent(event);
    // The first letters reach the editor through the grid, so that composing is not broken off; the next go there
    // alone.
    if (!event->commitString().isEmpty() && m_delegate->current() != nullptr)
        m_delegate->current()->setFocus();
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    LeavableTable::closeEditor(editor, hint);
    setFocus();
}

bool GridView::handleGridKey(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::Paste))
        pasteBlock();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        fillDown();
    else if (event->key() == Qt::Key_Delete)
        removeSelected();
    else if (event->key() == Qt::Key_F4)
        openReferenced();
    else if (alt && event->key() == Qt::Key_Up)
        moveCurrent(-1);
    else if (alt && event->key() == Qt::Key_Down)
        moveCurrent(1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goDown();
    else if (event->key() == Qt::Key_Escape)
        leave(true);
    else
        return false;
    return true;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (!handleGridKey(event))
        LeavableTable::keyPressEvent(event);
}

void GridView::changeEvent(QEvent *event)
{
    LeavableTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        fitColumns();
    }
}
