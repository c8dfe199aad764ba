// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/file/oslock.h"

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

/// Tables and the ids touched in them; no ids stands for any row.
using Changes = QHash<QString, QList<qint64>>;

/// When a file that is opened is looked through for damage. Nothing is written to it before.
enum class Checking { AtOnce, Later };

/// An open file. Writing goes through Step, records through Table, reading in joins through the query files.
class Database : public QObject
{
    Q_OBJECT

public:
    /// Takes a connection to a migrated file that has been checked, or that is to be checked later. A writer then sets
    /// the connection up: foreign keys, durable commits, log.
    Database(std::unique_ptr<Connection> connection, Access access, Identity identity,
             Checking checking = Checking::AtOnce);

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] const Connection &connection() const { return *m_connection; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    [[nodiscard]] QString path() const { return m_connection->path(); }

    /// Throws StoreError while the path leads to no file or to another than the one that was opened. Steps ask this
    /// first, so that nothing is written into a file that nobody will find again; work goes on when it is back.
    void checkFile() const;

    /// Looks the file through for damage, unless that has been done, and lays a writer's claim to it. Throws StoreError
    /// where it is damaged. The window asks for it once it has been painted; steps do, before they write.
    void checkContent();

    /// Writes in a durable transaction of its own what is no record and not in the change log; false while a step is
    /// open, or where the file is open for reading. What it throws takes all of it back.
    bool writeUnlogged(const std::function<void(Connection &)> &write);
    /// Of this opening of the file for writing, from the check on; empty before.
    [[nodiscard]] QString writer() const { return m_token; }

    /// Looks whether another connection has committed since the last look; if so, says `changed` of any row of every
    /// table. What cannot be read just now is left to the next look.
    bool pollForeignChange();

    /// Keeps something alive as long as the file is open: its lock, a temporary folder.
    void keep(std::shared_ptr<void> companion) { m_companions.append(std::move(companion)); }

signals:
    /// After each outermost commit, undo and redo, and after a foreign change.
    void changed(const Changes &changes);
    /// After a copy of the file has been made; the newest step that it holds.
    void copied(qint64 step);

private:
    friend class Step;
    friend class Replay;
    /// Begins to write. Throws StoreError.
    void begin();
    /// Takes back what was written since; never throws.
    void rollBack();
    void finishOpening();
    void prepareWriter();
    void checkToken() const;
    [[nodiscard]] qint64 dataVersion() const;

    QList<std::shared_ptr<void>> m_companions;
    std::unique_ptr<Connection> m_connection;
    Access m_access;
    Identity m_identity;
    QString m_token;
    std::optional<FileIdentity> m_file; ///< nothing in memory
    qint64 m_dataVersion = 0;
    bool m_checked = false;
    int m_depth = 0;
    bool m_failed = false;
    bool m_wasBrokenOff = false; ///< a write, since the last one that was begun
    bool m_barrier = false;      ///< of the open step
};

/// A migrated file in memory, for tests and previews.
std::unique_ptr<Database> memoryDatabase(const Identity &identity);
