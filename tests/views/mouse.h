// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/user.h"

class QAbstractScrollArea;
class QMenu;
class QScrollBar;

/// Somebody at the real windows with a mouse. Buttons go down where the windows are, not on a widget, so that what
/// lies above or is scrolled away is not hit; only text comes from the input method.
class MouseUser : public User
{
public:
    void click(const QString &name, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Clicks three times, which takes hold of all that a line says, and types in its place.
    void fill(const QString &name, const QString &text);
    void clickTab(const QString &title, const QString &bar = QStringLiteral("qt_tabwidget_tabbar"));

    void clickCell(const QString &view, int row, int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void doubleClickCell(const QString &view, int row, int column);
    /// In the column that is shown first.
    void clickRow(const QString &table, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void doubleClickRow(const QString &table, int row);
    /// The cell's editor opens by a double click; what is typed replaces what it holds.
    void fillCell(const QString &view, int row, int column, const QString &text);
    /// A check box that stands in a cell or before an item.
    void tick(const QString &view, const QModelIndex &index);
    /// The line with these words at its beginning, in a list or tree.
    void clickLine(const QString &view, const QString &beginning);
    [[nodiscard]] QModelIndex line(const QString &view, const QString &beginning);

    /// In the list that hangs open below a field: the line with these words at its beginning.
    void clickOffer(const QString &beginning);
    void choose(const QString &comboBox, const QString &item);
    void clickMenu(const QString &menu, const QString &item);
    void clickContextMenu(const QString &view, const QModelIndex &index, const QString &item);
    /// A button that opens a menu.
    void clickButtonMenu(const QString &button, const QString &item);
    /// Drags a row by its head.
    void dragRow(const QString &view, int from, int to);

private:
    void reach(const QWidget &widget, QPoint at);
    /// Turns the wheel over the area's bars until the spot in its viewport can be seen.
    void scrollTo(const QAbstractScrollArea &area, const std::function<QPoint()> &spot);
    void wheel(const QScrollBar &bar, int steps);
    QPoint place(const QWidget &widget, QPoint at);
    QPoint cell(const QString &view, const QModelIndex &index);
    void clickIn(QMenu &menu, const QString &item);
    void press(QWidget &widget, QPoint at, Qt::MouseButton button = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void doublePress(QWidget &widget, QPoint at);
    void drag(QWidget &widget, QPoint from, QPoint to);
};
