// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

/// Who writes, at which PC, and what time it is (UTC); passed in, never looked up.
struct Identity
{
    QString author;
    QString computer;
    std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
};

/// Tables and the ids touched in them.
using Changes = QHash<QString, QList<qint64>>;

/// An open file. Writing goes through Step, records through Table, reading in joins through the query files.
class Database : public QObject
{
    Q_OBJECT

public:
    /// Takes a connection to a migrated file. A writer sets the connection up: foreign keys, durable commits, log.
    Database(std::unique_ptr<Connection> connection, Access access, Identity identity);

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const Connection &connection() const { return *m_connection; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    [[nodiscard]] QString path() const { return m_connection->path(); }

    /// Keeps something alive as long as the file is open: its lock, a temporary folder.
    void keep(std::shared_ptr<void> companion) { m_companions.append(std::move(companion)); }

signals:
    /// After each outermost commit, undo and redo.
    void changed(const Changes &changes);

private:
    friend class Step;
    friend class Replay;
    void prepareWriter();
    void checkToken() const;

    QList<std::shared_ptr<void>> m_companions;
    std::unique_ptr<Connection> m_connection;
    Access m_access;
    Identity m_identity;
    QString m_token;
    int m_depth = 0;
    bool m_failed = false;
};

/// A migrated file in memory, for tests and previews.
std::unique_ptr<Database> memoryDatabase(const Identity &identity);
