// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class FlowLayout;
class QToolButton;
class Room;

/// The title of a page and, beside it, the tools of the page; on a narrow window these go on a second line.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    PageHead(const QString &title, QWidget *parent);

    QToolButton *addTool(const QString &name, const QString &iconName, const QString &text);
    /// Print and export of what the room shows; the buttons are called `prefix`_print and `prefix`_export.
    void addOutput(Room &room, const QString &prefix);
    /// Another control among the tools.
    void addControl(QWidget *control);

private:
    QString m_title;
    FlowLayout *m_row;
};
