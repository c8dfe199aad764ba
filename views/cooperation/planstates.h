// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/plan.h"
#include "store/database.h"

struct Desk;

/// What a plan has come to, in words: being adopted and being signed are told apart, and so are a review and the end.
/// What went before is told only while none of these has happened.
QString stateInWords(const QList<PlanEvent> &events, QDate day);

/// The states of all plans today, read when first asked for and again after changes and on another day.
class PlanStates : public QObject
{
    Q_OBJECT

public:
    PlanStates(Desk &desk, QObject *parent);

    /// "…" where it cannot be read.
    [[nodiscard]] QString of(const QString &planUid) const;

signals:
    void changed();

private:
    [[nodiscard]] bool read() const;

    Desk &m_desk;
    mutable QHash<QString, QList<PlanEvent>> m_events;
    mutable QDate m_day; ///< invalid: to be read
};
