// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

/// One act of the user: a transaction and an entry of the change log under one label. What is not committed is rolled
/// back. A step inside another joins it and cannot be undone apart.
class Step
{
public:
    /// Throws StoreError when the file is read-only, busy or taken over. `label` is shown beside "Undo".
    Step(Database &database, const QString &label);
    ~Step();
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;

    /// Makes the whole act one that Undo stops at: a number was taken, and only a counter-act answers that.
    void makeBarrier() { m_database.m_barrier = true; }
    void commit();

private:
    void begin(const QString &label);
    void closeLog(bool changed);
    [[nodiscard]] Changes touched() const;

    Database &m_database;
    qint64 m_id = 0;
    bool m_outermost;
    bool m_open = true;
};
