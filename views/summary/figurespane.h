// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summary/figurelines.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;
struct Desk;

/// The figures of a year beside those of the year before; each opens its records.
class FiguresPane : public QWidget
{
    Q_OBJECT

public:
    FiguresPane(Desk &desk, QWidget *parent);

    void show(const QList<FigureLine> &lines, int year);

private:
    struct Row
    {
        QLabel *title;
        QToolButton *now;
        QToolButton *before;
    };
    void rebuild();
    void addRow(int at, const FigureLine &line);
    QToolButton *addFigure(int row, int column, CountedFigure FigureLine::*figure);
    void showFigure(QToolButton &button, const QString &name, const FigureLine &line, const CountedFigure &figure,
                    int year) const;
    [[nodiscard]] bool hasSameRows(const QList<FigureLine> &lines) const;

    Desk &m_desk;
    QGridLayout *m_grid;
    QLabel *m_nowYear = nullptr;
    QLabel *m_beforeYear = nullptr;
    QList<FigureLine> m_lines;
    QList<Row> m_rows;
};
