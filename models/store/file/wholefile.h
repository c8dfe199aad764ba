// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QString>

#include <functional>

// Files for this user alone that are there whole or not at all.

/// Reads the file to its end, piece by piece, and gives its SHA-256; empty where it cannot be read.
QByteArray readHashed(const QString &path, const std::function<void(const QByteArray &)> &take = {});

/// A new file that is removed again unless it was finished; knows what it holds.
class GrowingFile
{
public:
    /// Throws StoreError where there is something of that name or it cannot be made.
    explicit GrowingFile(const QString &path);
    ~GrowingFile();
    GrowingFile(const GrowingFile &) = delete;
    GrowingFile &operator=(const GrowingFile &) = delete;

    /// Throws StoreError where there is no room.
    void append(const QByteArray &bytes);
    /// The SHA-256 of what was written.
    QByteArray finish();

private:
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_isMine = false;
};

/// Writes a new file and gives the SHA-256 of what it should hold; empty where there is nothing to keep.
using FileWriting = std::function<QByteArray(const QString &path)>;

/// Gives the path what is written, in place of a file of that name. Until it is on the disk and has been read again it
/// bears a name of its own, as a stick may be pulled at any moment, sticks lie, and another may be at the same. False
/// where there is nothing to keep. Throws StoreError.
bool placeFile(const QString &path, const FileWriting &write);
