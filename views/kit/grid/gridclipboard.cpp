// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/grid/gridmodel.h"
#include "kit/grid/gridview.h"
#include "kit/pages/undonotice.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

void GridView::copySelection() const
{
    const QItemSelectionRange range = selectionModel()->selection().value(0);
    QStringList lines;
    for (int row = range.top(); range.isValid() && row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells.append(m_model->index(row, column).data().toString().replace(u'\t', u' ').replace(u'\n', u' '));
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void GridView::pasteBlock()
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    QString text = QGuiApplication::clipboard()->text();
    if (text.endsWith(u'\n'))
        text.chop(1);
    QList<QStringList> cells;
    for (const QString &line : text.split(u'\n'))
        cells.append(line.split(u'\t'));
    attempt(m_desk.notices, [&] {
        const QStringList unread = m_model->paste(at.row(), at.column(), cells);
        // One text in one cell is typing by another way.
        const bool isBlock = cells.size() > 1 || cells.first().size() > 1;
        if (unread.isEmpty() && isBlock)
            sayWithUndo(m_desk, tr("%n row(s) pasted.", nullptr, int(cells.size())));
        else if (!unread.isEmpty())
            m_desk.notices.warn(tr("Could not be read and was left out: %1").arg(unread.mid(0, 5).join(u"; "_s)));
    });
    goTo(m_model->index(at.row(), at.column()));
}

void GridView::fillDown()
{
    const QModelIndex at = currentIndex();
    const QItemSelectionRange range = selectionModel()->selection().value(0);
    const bool several = range.isValid() && range.height() > 1;
    const int top = several ? range.top() : at.row() - 1;
    const int bottom = several ? range.bottom() : at.row();
    if (top < 0 || !m_model->isWritable())
        return;
    attempt(m_desk.notices, [&] { m_model->fillDown(at.column(), top, bottom); });
    goTo(m_model->index(at.row(), at.column()));
}
