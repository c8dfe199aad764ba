// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/files/contents.h"

#include <QCryptographicHash>
#include <QFile>

/// A file on its way into the store, a slice at a time, so that a window can work in between. First it is read; what it
/// holds may then be kept ahead of the record that will name it, each slice durable and without a word in the log. What
/// no record names when this goes is taken away again.
class IncomingFile
{
public:
    IncomingFile(Database &database, const QString &path);
    ~IncomingFile();
    IncomingFile(const IncomingFile &) = delete;
    IncomingFile &operator=(const IncomingFile &) = delete;

    /// Reads the next slice; gives its bytes, 0 once all is read. Throws FileRefused: own, not there, no file, not
    /// readable, too large, empty.
    qint64 readOn();
    /// Stores the next slice of what has been read; gives its bytes, 0 once all is there. Throws FileRefused where the
    /// file has changed since, StoreError where the store takes no more.
    qint64 keepOn();
    /// Stores whatever is not there yet. Needs an open Step.
    void keep();

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] QString name() const;
    /// Once all is read.
    [[nodiscard]] const HashedContent &content() const { return m_content; }

private:
    void beginKeeping();
    qint64 keepPieces(Connection &connection);
    void endKeeping();

    Database &m_database;
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    HashedContent m_content;
    qint64 m_position = 0;
    bool m_kept = false;
    bool m_isMine = false; ///< was, or is being, kept ahead by this
};
