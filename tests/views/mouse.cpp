// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mouse.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QWheelEvent>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

constexpr int wheelsAtMost = 400;
constexpr int oneNotch = 120;

/// Where somebody would click: a check box is found at its left, all else in its middle.
QPoint middleOf(const QWidget &widget)
{
    const QPoint middle = widget.rect().center();
    return qobject_cast<const QCheckBox *>(&widget) != nullptr ? QPoint(widget.height() / 2, middle.y()) : middle;
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

void MouseUser::wheel(const QScrollBar &bar, int steps)
{
    const QWidget &window = *bar.window();
    const QPoint at = bar.mapTo(&window, bar.rect().center());
    QWheelEvent event(at, window.mapToGlobal(at), {}, {0, steps * oneNotch}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window.windowHandle(), &event);
}

void MouseUser::reachIn(QAbstractScrollArea &area, const QWidget &widget, QPoint at)
{
    const QWidget &port = *area.viewport();
    if (!port.isAncestorOf(&widget) && &port != &widget)
        return;
    for (const Qt::Orientation way : {Qt::Horizontal, Qt::Vertical}) {
        const QScrollBar &bar = way == Qt::Vertical ? *area.verticalScrollBar() : *area.horizontalScrollBar();
        for (int i = 0; i < wheelsAtMost && bar.isVisible(); ++i) {
            const QPoint now = widget.mapTo(&port, at);
            const int off = way == Qt::Vertical ? now.y() : now.x();
            if (off >= 0 && off < (way == Qt::Vertical ? port.height() : port.width()))
                break;
            wheel(bar, off < 0 ? 1 : -1);
        }
    }
}

void MouseUser::reach(const QWidget &widget, QPoint at)
{
    for (QWidget *above = widget.parentWidget(); above != nullptr && !above->isWindow();
         above = above->parentWidget()) {
        if (auto *area = qobject_cast<QAbstractScrollArea *>(above))
            reachIn(*area, widget, at);
    }
    QCoreApplication::processEvents();
}

QPoint MouseUser::place(const QWidget &widget, QPoint at)
{
    reach(widget, at);
    const QPoint spot = widget.mapTo(widget.window(), at);
    const QWidget *hit = widget.window()->childAt(spot);
    INFO("clicks " << widget.objectName().toStdString() << " at " << spot.x() << ',' << spot.y());
    INFO("hits " << (hit != nullptr ? hit->objectName().toStdString() : "the window"));
    REQUIRE(widget.isVisible());
    REQUIRE(widget.isEnabled());
    REQUIRE((hit == &widget || widget.isWindow() || widget.isAncestorOf(hit)));
    return spot;
}

void MouseUser::press(QWidget &widget, QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    const QPoint spot = place(widget, at);
    QWindow *window = widget.window()->windowHandle();
    QTest::mouseMove(window, spot);
    QTest::mouseClick(window, button, modifiers, spot);
    activate();
}

void MouseUser::doublePress(QWidget &widget, QPoint at)
{
    const QPoint spot = place(widget, at);
    QTest::mouseDClick(widget.window()->windowHandle(), Qt::LeftButton, {}, spot);
    activate();
}

void MouseUser::click(const QString &name, Qt::KeyboardModifiers modifiers)
{
    auto &widget = seenAs<QWidget>(name);
    press(widget, middleOf(widget), Qt::LeftButton, modifiers);
}

void MouseUser::fill(const QString &name, const QString &text)
{
    auto &widget = seenAs<QWidget>(name);
    const QPoint at = middleOf(widget);
    doublePress(widget, at);
    press(widget, at);
    type(text);
}

void MouseUser::clickTab(const QString &title, const QString &bar)
{
    auto &tabs = seenAs<QTabBar>(bar);
    for (int i = 0; i < tabs.count(); ++i) {
        if (plain(tabs.tabText(i)) == title)
            return press(tabs, tabs.tabRect(i).center());
    }
    FAIL("no tab " << title.toStdString());
}

QPoint MouseUser::cell(const QString &view, const QModelIndex &index)
{
    auto &items = seenAs<QAbstractItemView>(view);
    REQUIRE(index.isValid());
    for (const Qt::Orientation way : {Qt::Horizontal, Qt::Vertical}) {
        const QScrollBar &bar = way == Qt::Vertical ? *items.verticalScrollBar() : *items.horizontalScrollBar();
        for (int i = 0; i < wheelsAtMost && bar.isVisible(); ++i) {
            const QPoint now = items.visualRect(index).center();
            const int off = way == Qt::Vertical ? now.y() : now.x();
            if (off >= 0 && off < (way == Qt::Vertical ? items.viewport()->height() : items.viewport()->width()))
                break;
            reach(bar, bar.rect().center());
            wheel(bar, off < 0 ? 1 : -1);
        }
    }
    return items.visualRect(index).center();
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
    REQUIRE(list->viewport()->rect().contains(list->visualRect(index).center()));
    press(*list->viewport(), list->visualRect(index).center());
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
        if (plain(action->text()) == item)
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
    answer([&] { press(*items.viewport(), at, Qt::RightButton); },
           [&] {
               auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
               REQUIRE(menu != nullptr);
               clickIn(*menu, item);
           });
}

void MouseUser::clickButtonMenu(const QString &button, const QString &item)
{
    answer([&] { click(button); },
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
    QWindow *window = head.window()->windowHandle();
    const QPoint start = place(*head.viewport(), middle(from));
    const QPoint end = place(*head.viewport(), middle(to)) + QPoint(0, to > from ? 4 : -4);
    QTest::mousePress(window, Qt::LeftButton, {}, start);
    constexpr int steps = 8;
    for (int i = 1; i <= steps; ++i)
        QTest::mouseMove(window, start + (end - start) * i / steps);
    QTest::mouseRelease(window, Qt::LeftButton, {}, end);
    activate();
}
