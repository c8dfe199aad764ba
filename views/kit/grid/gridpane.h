// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/grid/gridspec.h"

#include <QWidget>

class GridView;
class QLabel;
class QLayout;
struct Desk;

/// A grid under its heading, with buttons for what its keys do and the findings of rows that wait.
class GridPane : public QWidget
{
    Q_OBJECT

public:
    GridPane(Desk &desk, const GridSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] GridView &view() { return *m_view; }
    void setOwner(qint64 owner);
    /// A further button in the row above the grid.
    void addTool(QWidget *tool);

private:
    void addButton(const QString &iconName, const QString &tip, void (GridView::*act)());
    void showFindings();

    GridView *m_view;
    QLayout *m_tools;
    QLabel *m_findings;
};
