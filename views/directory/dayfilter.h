// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/lists/filterbar.h"

#include <QDate>

class DateEditor;

/// The filter of the bodies: words, the day as of which they are shown, and whether those come too that were not there.
class DayFilter : public FilterBar
{
    Q_OBJECT

public:
    DayFilter(QDate today, QWidget *parent);

    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] bool isWithAbsent() const;
    void showAbsent();
    /// The day and what else is on, for prints.
    [[nodiscard]] QString withDayInWords() const;

signals:
    void dayChanged(QDate day);

private:
    QWidget *makeDay();
    void enterDay();

    DateEditor *m_editor;
    QToolButton *m_absent;
    QDate m_day;
};
