// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/valuesview.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/look/look.h"
#include "kit/pages/undonotice.h"
#include "summary/valuesmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype unreadNamed = 5;

QList<QStringList> clipboardCells()
{
    QString text = QGuiApplication::clipboard()->text();
    if (text.endsWith(u'\n'))
        text.chop(1);
    QList<QStringList> cells;
    for (const QString &line : text.split(u'\n'))
        cells.append(line.split(u'\t'));
    return cells;
}

} // namespace

ValuesView::ValuesView(Desk &desk, ValuesModel &model, QWidget *parent)
    : LeavableTable(parent), m_desk(desk), m_values(model)
{
    setObjectName(u"values"_s);
    setAccessibleName(tr("Figures of the year"));
    setModel(&model);
    setProperty("readOnly", desk.database.isReadOnly());
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setAccessibleName(tr("%1: columns").arg(accessibleName()));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    fit();
}

void ValuesView::fit()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lookOf(*this).rowHeight());
    const int letter = fontMetrics().averageCharWidth();
    const int letters[] = {48, 14, 12, 12, 26, 26};
    for (int column = 0; column < ValuesModel::ColumnCount; ++column)
        setColumnWidth(column, letters[column] * letter);
}

void ValuesView::changeEvent(QEvent *event)
{
    LeavableTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ValuesView::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

void ValuesView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    LeavableTable::closeEditor(editor, hint);
    // What Enter says to the delegate.
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown();
}

void ValuesView::emptyCell()
{
    if (!currentIndex().data().toString().isEmpty() && m_values.setData(currentIndex(), QString(), Qt::EditRole))
        sayWithUndo(m_desk, tr("Taken out."));
}

void ValuesView::pasteBlock()
{
    const auto cells = clipboardCells();
    attempt(m_desk.notices, [&] {
        const QStringList unread = m_values.paste(currentIndex(), cells);
        if (unread.isEmpty())
            sayWithUndo(m_desk, tr("%n row(s) pasted.", nullptr, int(cells.size())));
        else
            m_desk.notices.warn(
                tr("Could not be read and was left out: %1").arg(unread.mid(0, unreadNamed).join(u"; "_s)));
    });
}

void ValuesView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // The editor hands Enter on to its view after it has said so to the delegate.
    if (isEnter && state() == EditingState)
        event->accept();
    else if (isEnter)
        goDown();
    else if (event->matches(QKeySequence::Paste) && currentIndex().isValid() && !m_desk.database.isReadOnly())
        pasteBlock();
    else if (event->key() == Qt::Key_Delete)
        emptyCell();
    else if (event->key() == Qt::Key_Escape && state() != EditingState)
        leave(true);
    else
        LeavableTable::keyPressEvent(event);
}
