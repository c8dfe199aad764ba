// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mouse.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QStyleOptionViewItem>
#include <QTableView>

using namespace Qt::StringLiterals;

// What the mouse does in lists, grids and menus; buttons and fields are in mouse.cpp.

namespace {

constexpr int pastMiddle = 4;

/// The part of a line that can be seen; a long one may be wider than its list.
QRect seenOf(const QAbstractItemView &items, const QModelIndex &index)
{
    return items.visualRect(index) & items.viewport()->rect();
}

/// The column that is shown first.
int firstColumn(const QTableView &table)
{
    const QHeaderView &head = *table.horizontalHeader();
    for (int place = 0; place < head.count(); ++place) {
        if (!table.isColumnHidden(head.logicalIndex(place)))
            return head.logicalIndex(place);
    }
    return -1;
}

QString plain(QString text)
{
    return text.remove(u'&');
}

QModelIndex lineIn(const QAbstractItemModel &model, const QString &beginning, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString().startsWith(beginning))
            return index;
        if (const QModelIndex below = lineIn(model, beginning, index); below.isValid())
            return below;
    }
    return {};
}

} // namespace

QPoint MouseUser::cell(const QString &view, const QModelIndex &index)
{
    auto &items = seenAs<QAbstractItemView>(view);
    REQUIRE(index.isValid());
    scrollTo(items, [&] { return items.visualRect(index).center(); });
    return seenOf(items, index).center();
}

void MouseUser::clickCell(const QString &view, int row, int column, Qt::KeyboardModifiers modifiers)
{
    auto &items = seenAs<QAbstractItemView>(view);
    const QPoint at = cell(view, items.model()->index(row, column));
    press(*items.viewport(), at, Qt::LeftButton, modifiers);
}

void MouseUser::clickRow(const QString &table, int row, Qt::KeyboardModifiers modifiers)
{
    clickCell(table, row, firstColumn(seenAs<QTableView>(table)), modifiers);
}

void MouseUser::doubleClickRow(const QString &table, int row)
{
    doubleClickCell(table, row, firstColumn(seenAs<QTableView>(table)));
}

void MouseUser::doubleClickCell(const QString &view, int row, int column)
{
    auto &items = seenAs<QAbstractItemView>(view);
    const QPoint at = cell(view, items.model()->index(row, column));
    doublePress(*items.viewport(), at);
}

void MouseUser::fillCell(const QString &view, int row, int column, const QString &text)
{
    doubleClickCell(view, row, column);
    type(text);
}

void MouseUser::tick(const QString &view, const QModelIndex &index)
{
    auto &items = seenAs<QAbstractItemView>(view);
    QStyleOptionViewItem option;
    option.initFrom(&items);
    cell(view, index);
    option.rect = items.visualRect(index);
    option.features = QStyleOptionViewItem::HasCheckIndicator;
    option.text = index.data().toString();
    option.features.setFlag(QStyleOptionViewItem::HasDisplay, !option.text.isEmpty());
    const QRect box = items.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &items);
    press(*items.viewport(), box.center());
}

QModelIndex MouseUser::line(const QString &view, const QString &beginning)
{
    const QModelIndex found = lineIn(*seenAs<QAbstractItemView>(view).model(), beginning);
    INFO(beginning.toStdString());
    REQUIRE(found.isValid());
    return found;
}

void MouseUser::clickLine(const QString &view, const QString &beginning)
{
    const QPoint at = cell(view, line(view, beginning));
    press(*seenAs<QAbstractItemView>(view).viewport(), at);
}

void MouseUser::clickOffer(const QString &beginning)
{
    QWidget *popup = QApplication::activePopupWidget();
    REQUIRE(popup != nullptr);
    auto *list = qobject_cast<QAbstractItemView *>(popup);
    if (list == nullptr)
        list = popup->findChild<QAbstractItemView *>();
    REQUIRE(list != nullptr);
    const QModelIndex index = lineIn(*list->model(), beginning);
    INFO(beginning.toStdString());
    REQUIRE(index.isValid());
    REQUIRE_FALSE(seenOf(*list, index).isEmpty());
    press(*list->viewport(), seenOf(*list, index).center());
}

void MouseUser::choose(const QString &comboBox, const QString &item)
{
    click(comboBox);
    // The list takes no release right after it came up under the mouse.
    QTest::qWait(QApplication::doubleClickInterval());
    clickOffer(item);
}

void MouseUser::clickIn(QMenu &menu, const QString &item)
{
    for (QAction *action : menu.actions()) {
        // Undo and Redo go on with what they would do.
        const QString text = plain(action->text());
        if (text == item || text.startsWith(item + u": "_s))
            return press(menu, menu.actionGeometry(action).center());
    }
    FAIL("no item " << item.toStdString());
}

void MouseUser::clickMenu(const QString &menu, const QString &item)
{
    auto &bar = *seenAs<QWidget>(u"mainWindow"_s).findChild<QMenuBar *>();
    for (QAction *action : bar.actions()) {
        if (action->menu() == nullptr || action->menu()->objectName() != menu)
            continue;
        press(bar, bar.actionGeometry(action).center());
        REQUIRE(action->menu()->isVisible());
        return clickIn(*action->menu(), item);
    }
    FAIL("no menu " << menu.toStdString());
}

void MouseUser::clickContextMenu(const QString &view, const QModelIndex &index, const QString &item)
{
    auto &items = seenAs<QAbstractItemView>(view);
    const QPoint at = cell(view, index);
    answerMenu([&] { press(*items.viewport(), at, Qt::RightButton); },
               [&] {
                   auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                   REQUIRE(menu != nullptr);
                   clickIn(*menu, item);
               });
}

void MouseUser::clickButtonMenu(const QString &button, const QString &item)
{
    answerMenu([&] { click(button); },
               [&] {
                   auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                   REQUIRE(menu != nullptr);
                   clickIn(*menu, item);
               });
}

void MouseUser::dragRow(const QString &view, int from, int to)
{
    QHeaderView &head = *seenAs<QTableView>(view).verticalHeader();
    const auto middle = [&](int row) {
        return QPoint(head.width() / 2, head.sectionViewportPosition(row) + head.sectionSize(row) / 2);
    };
    // Past the middle of the row whose place it takes.
    drag(*head.viewport(), middle(from), middle(to) + QPoint(0, to > from ? pastMiddle : -pastMiddle));
}
