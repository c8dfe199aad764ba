// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/figurespane.h"

#include "domain/text/numbers.h"
#include "kit/base/desk.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

FiguresPane::FiguresPane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_grid(new QGridLayout(this))
{
    setObjectName(u"figures"_s);
    m_grid->setColumnStretch(0, 1);
    m_grid->setVerticalSpacing(0);
}

bool FiguresPane::hasSameRows(const QList<FigureLine> &lines) const
{
    return std::ranges::equal(m_lines, lines, {}, &FigureLine::title, &FigureLine::title);
}

void FiguresPane::show(const QList<FigureLine> &lines, int year)
{
    // The same lines keep their links, so that focus and scroll stay.
    const bool same = hasSameRows(lines) && !m_rows.isEmpty();
    m_lines = lines;
    if (!same)
        rebuild();
    m_nowYear->setText(QString::number(year));
    m_beforeYear->setText(QString::number(year - 1));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const FigureLine &line = m_lines.at(i);
        if (line.name.isEmpty())
            continue;
        showFigure(*m_rows.at(i).now, u"figure_"_s + line.name, line, line.now, year);
        showFigure(*m_rows.at(i).before, u"figure_before_"_s + line.name, line, line.before, year - 1);
    }
}

void FiguresPane::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    m_nowYear = new QLabel(this);
    m_beforeYear = new QLabel(this);
    for (QLabel *label : {m_nowYear, m_beforeYear})
        label->setProperty("kind", u"muted"_s);
    m_grid->addWidget(m_nowYear, 0, 1, Qt::AlignRight);
    m_grid->addWidget(m_beforeYear, 0, 2, Qt::AlignRight);
    for (int i = 0; i < m_lines.size(); ++i)
        addRow(i, m_lines.at(i));
}

void FiguresPane::addRow(int at, const FigureLine &line)
{
    auto *title = new QLabel(line.title, this);
    title->setWordWrap(true);
    const int row = at + 1;
    if (line.name.isEmpty()) {
        title->setProperty("kind", u"section"_s);
        m_grid->addWidget(title, row, 0, 1, 3);
        m_rows.append({title, nullptr, nullptr});
        return;
    }
    m_grid->addWidget(title, row, 0);
    m_rows.append({title, addFigure(row, 1, &FigureLine::now), addFigure(row, 2, &FigureLine::before)});
}

QToolButton *FiguresPane::addFigure(int row, int column, CountedFigure FigureLine::*figure)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    const int at = row - 1;
    connect(button, &QToolButton::clicked, this,
            [this, at, figure] { m_desk.navigator.open((m_lines.at(at).*figure).place); });
    m_grid->addWidget(button, row, column, Qt::AlignRight | Qt::AlignVCenter);
    return button;
}

void FiguresPane::showFigure(QToolButton &button, const QString &name, const FigureLine &line,
                             const CountedFigure &figure, int year) const
{
    button.setObjectName(name);
    button.setText(grouped(figure.count));
    button.setEnabled(figure.count > 0 && figure.place.list != nullptr);
    button.setAccessibleName(u"%1, %2: %3"_s.arg(line.title).arg(year).arg(button.text()));
    button.setToolTip(tr("Show what is counted"));
}
