// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files/incomingfile.h"

#include "store/files/filerefused.h"
#include "store/statement.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// Gives the bytes; 0 at the end.
qint64 readSlice(QFile &file, const std::function<void(const QByteArray &)> &take)
{
    constexpr qint64 bytesOfSlice = 4 * pieceOfContent;
    qint64 done = 0;
    for (QByteArray piece = nextPiece(file); !piece.isEmpty(); piece = nextPiece(file)) {
        take(piece);
        done += piece.size();
        if (done >= bytesOfSlice)
            break;
    }
    return done;
}

} // namespace

IncomingFile::IncomingFile(Database &database, const QString &path) : m_database(database), m_file(path) {}

IncomingFile::~IncomingFile()
{
    if (!m_isMine)
        return;
    try {
        m_database.writeUnlogged([this](Connection &) { dropUnnamedContent(m_database, m_content.sha256); });
    } catch (const std::exception &) { // NOLINT(bugprone-empty-catch): it goes when the bin is emptied
    }
}

QString IncomingFile::name() const
{
    const QString name = QFileInfo(path()).fileName();
    return name.trimmed().isEmpty() ? Store::tr("Untitled") : name;
}

qint64 IncomingFile::readOn()
{
    if (!m_file.isOpen()) {
        openToRead(m_database, m_file);
        refuseTooLarge(m_file, m_file.size());
    }
    const qint64 done = readSlice(m_file, [&](const QByteArray &piece) {
        m_content.size += piece.size();
        // It may have grown since it was looked at.
        refuseTooLarge(m_file, m_content.size);
        m_hash.addData(piece);
    });
    if (done > 0)
        return done;
    if (m_content.size == 0)
        throw FileRefused(
            name(), Store::tr("empty"),
            Store::tr("“%1” is empty, so there is nothing to keep; look whether it was saved.").arg(name()));
    m_content.sha256 = QString::fromLatin1(m_hash.result().toHex());
    // Many files may wait for the last of them to be read.
    m_file.close();
    return 0;
}

void IncomingFile::beginKeeping()
{
    openToRead(m_database, m_file);
    m_hash.reset();
    m_isMine = true;
}

void IncomingFile::endKeeping()
{
    if (QString::fromLatin1(m_hash.result().toHex()) != m_content.sha256)
        refuseChanged(m_file);
    m_file.close();
    m_kept = true;
}

qint64 IncomingFile::keepPieces(Connection &connection)
{
    // Somebody else may be putting the same content in.
    Statement write(connection.database(), u"INSERT INTO file_chunk (sha256, position, data) VALUES (?, ?, ?) "
                                           "ON CONFLICT (sha256, position) DO NOTHING"_s);
    return readSlice(m_file, [&](const QByteArray &piece) {
        m_hash.addData(piece);
        write.run({m_content.sha256, m_position++, piece});
    });
}

qint64 IncomingFile::keepOn()
{
    if (m_kept)
        return 0;
    if (!m_file.isOpen()) {
        if (isContentWhole(m_database.connection(), m_content.sha256)) {
            m_kept = true;
            return m_content.size;
        }
        beginKeeping();
    }
    qint64 done = 0;
    const bool written = m_database.writeUnlogged([&](Connection &connection) {
        // A damaged content is written anew.
        if (m_position == 0)
            connection.execute(u"DELETE FROM file_chunk WHERE sha256 = ?"_s, {m_content.sha256});
        done = keepPieces(connection);
    });
    if (!written)
        throw StoreError(Store::tr("Nothing can be added while something else is being saved; try again."));
    if (done == 0)
        endKeeping();
    return done;
}

void IncomingFile::keep()
{
    if (m_kept && sizeOfContent(m_database.connection(), m_content.sha256) == m_content.size)
        return;
    m_file.close();
    openToRead(m_database, m_file);
    keepContent(m_database.connection(), m_content, m_file);
    m_file.close();
}
