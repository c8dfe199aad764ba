// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "home/homelines.h"

#include <QFrame>

class LinkLine;
class QLabel;
class QToolButton;
class QVBoxLayout;
struct Desk;

/// A part of the home page on the screen. Its lines are links that open their records.
class SectionCard : public QFrame
{
    Q_OBJECT

public:
    SectionCard(Desk &desk, const QString &key, QWidget *parent);

    void show(const HomeSection &section);

private:
    void addHead();
    void showHead();
    LinkLine *addLine();

    Desk &m_desk;
    QString m_key;
    QLabel *m_icon;
    QLabel *m_title;
    QToolButton *m_all;
    QLabel *m_nothing;
    QVBoxLayout *m_column;
    QList<LinkLine *> m_lines;
    HomeSection m_section;
};
