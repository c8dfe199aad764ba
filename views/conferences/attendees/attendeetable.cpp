// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/attendees/attendeetable.h"

#include "conferences/attendees/attendeemodel.h"
#include "kit/look/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersOf[AttendeeModel::ColumnCount] = {5, 20, 26, 26, 28, 16, 24, 22, 24};

} // namespace

std::span<const MarkKey> markKeys()
{
    static constexpr MarkKey keys[] = {{Qt::Key_C, AttendanceState::Present},
                                       {Qt::Key_M, AttendanceState::Late},
                                       {Qt::Key_S, AttendanceState::LeftEarly},
                                       {Qt::Key_V, AttendanceState::Excused},
                                       {Qt::Key_K, AttendanceState::Absent}};
    return keys;
}

AttendeeTable::AttendeeTable(AttendeeModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    // The row of somebody who was deleted goes to who stands there now.
    , m_place(*this, AttendeeModel::IdRole, KeptPlace::WhenGone::Neighbour)
{
    setUp();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place.keep(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &AttendeeTable::restorePlace);
    connect(this, &QAbstractItemView::doubleClicked, this, &AttendeeTable::opened);
}

void AttendeeTable::setUp()
{
    setObjectName(u"attendee_table"_s);
    setAccessibleName(tr("List of attendees"));
    setModel(&m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setAccessibleName(tr("Attendees: columns"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fit();
}

void AttendeeTable::fit()
{
    verticalHeader()->setDefaultSectionSize(lookOf(*this).rowHeight());
    for (int column = 0; column < AttendeeModel::ColumnCount; ++column)
        setColumnWidth(column, lettersOf[column] * fontMetrics().averageCharWidth());
}

qint64 AttendeeTable::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(AttendeeModel::IdRole).toLongLong() : 0;
}

QList<qint64> AttendeeTable::selectedIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    QList<qint64> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model.attendees().at(row).attendee.id.value);
    return ids;
}

void AttendeeTable::select(qint64 id)
{
    select(QList<qint64>{id});
}

void AttendeeTable::select(const QList<qint64> &ids)
{
    QItemSelection selection;
    for (const qint64 id : ids) {
        if (const int row = m_model.rowOf(id); row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, AttendeeModel::ColumnCount - 1));
    }
    const int first = ids.isEmpty() ? -1 : m_model.rowOf(ids.first());
    if (first >= 0) {
        const QModelIndex index = m_model.index(first, std::max(currentIndex().column(), int(AttendeeModel::Name)));
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        scrollTo(m_model.index(first, AttendeeModel::Number));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void AttendeeTable::restorePlace()
{
    m_place.restore();
    emit currentChangedTo(currentId());
}

void AttendeeTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_place.isRestoring() && current.row() != previous.row())
        emit currentChangedTo(currentId());
}

bool AttendeeTable::handleMark(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    if (event.key() == Qt::Key_Backspace) {
        emit marked(std::nullopt);
        return true;
    }
    for (const MarkKey &mark : markKeys()) {
        if (event.key() == mark.key) {
            emit marked(mark.state);
            return true;
        }
    }
    return false;
}

bool AttendeeTable::handleAct(const QKeyEvent &event)
{
    const bool alt = event.modifiers() == Qt::AltModifier;
    if (alt && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down))
        emit moveWanted(event.key() == Qt::Key_Up ? -1 : 1);
    else if (event.key() == Qt::Key_Delete)
        emit deleteWanted();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_F2)
        emit opened();
    else
        return false;
    return true;
}

void AttendeeTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (!handleMark(*event) && !handleAct(*event))
        QTableView::keyPressEvent(event);
}

void AttendeeTable::copySelection() const
{
    QStringList lines;
    for (const qint64 id : selectedIds()) {
        QStringList cells;
        for (int column = 0; column < AttendeeModel::ColumnCount; ++column)
            cells.append(m_model.index(m_model.rowOf(id), column).data().toString().replace(u'\t', u' '));
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void AttendeeTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}
