// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"
#include "store/database.h"

#include <QSet>

enum class Direction { Back, Forward };

/// Replays the changes of one step in a transaction, without logging them.
class Replay
{
public:
    explicit Replay(Database &database) : m_database(database), m_connection(database.connection()) {}

    /// Throws StoreError and changes nothing when the file refuses.
    void run(qint64 step, Direction direction);

private:
    struct Change
    {
        qint64 id;
        const RecordType *type;
        qint64 row;
        QString operation;
        QString before;
        QString after;
    };
    void runInTransaction(qint64 step, Direction direction);
    [[nodiscard]] QList<Change> changesOf(qint64 step, Direction direction) const;
    void back(const Change &change);
    void forward(const Change &change);
    void setColumns(const Change &change, const QString &json);
    void insertRow(const Change &change, const QString &json);
    void deleteRow(const Change &change);
    [[nodiscard]] QString rowAsJson(const Change &change) const;

    Database &m_database;
    Connection &m_connection;
    Changes m_touched;
};
