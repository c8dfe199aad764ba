// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/timestate.h"
#include "kit/look/roles.h"
#include "tables/recordmodel.h"

#include <QObject>

struct Desk;

/// The rule by which time states are told on this day, kept for as long as the day and the office stay the same: a list
/// asks for it with every cell.
class TimeStates : public QObject
{
    Q_OBJECT

public:
    TimeStates(Desk &desk, QObject *parent);

    [[nodiscard]] const TimeRule &rule() const;
    /// The time state of each task of a list, in words with its icon and colour.
    [[nodiscard]] ComputedColumn column() const;

private:
    Desk &m_desk;
    mutable TimeRule m_rule;
};

/// What colour and icon a time state has.
Role roleOf(TimeState state);
