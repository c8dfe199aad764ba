// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"

#include <QDate>
#include <QList>

class QGridLayout;
class QLabel;
class SectionCard;
struct Desk;

/// What the clerk looks at first in the morning: what presses, what comes next, what is missing, and the last copy.
class HomePage : public Room
{
    Q_OBJECT

public:
    HomePage(Desk &desk, QWidget *parent);

    void open(const Place &, const RecordRef &) override {}

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHead();
    void addFirstSteps();
    void addCards();
    void addCopies();
    void tellCopy();
    void refresh();
    void follow();
    void arrange();
    [[nodiscard]] bool isBlankFile() const;

    Desk &m_desk;
    QWidget *m_content;
    QGridLayout *m_grid;
    QLabel *m_day;
    QWidget *m_first;
    QList<SectionCard *> m_cards;
    QWidget *m_copies = nullptr;
    QLabel *m_noCopy = nullptr;
    QLabel *m_lastCopy = nullptr;
    int m_columns = 0;
    bool m_stale = true;
    QDate m_shown;
};
