// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files/contents.h"

#include "domain/files/attachment.h"
#include "store/statement.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 1024 * 1024;

QString nameOf(const QFile &file)
{
    return QFileInfo(file.fileName()).fileName();
}

/// From its beginning, piece by piece.
void readPieces(QFile &file, const std::function<void(const QByteArray &)> &take)
{
    bool going = file.seek(0);
    while (going) {
        const QByteArray piece = file.read(pieceSize);
        if (!piece.isEmpty())
            take(piece);
        going = !piece.isEmpty();
    }
    if (file.error() != QFileDevice::NoError)
        throw StoreError(
            Store::tr("“%1” cannot be read; check that its disk or stick is connected and that you may read it.")
                .arg(nameOf(file)));
}

void refuseTooLarge(const QFile &file, qint64 size)
{
    const qint64 most = mostBytesOfAttachment();
    if (size > most)
        throw StoreError(
            Store::tr("“%1” is larger than %2, which is the most for one file; make it smaller, or keep it in a "
                      "folder and write down where.")
                .arg(nameOf(file), QLocale().formattedDataSize(most, 0, QLocale::DataSizeTraditionalFormat)));
}

QString hexOf(const QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

/// The hash of what the store holds under it, which is another when it is damaged; `take` gets each piece.
QString hashOfKept(const Connection &connection, const QString &sha256,
                   const std::function<void(const QByteArray &)> &take)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement pieces(connection.database(), u"SELECT data FROM file_chunk WHERE sha256 = ? AND position = ?"_s);
    for (qint64 position = 0;; ++position) {
        const auto rows = pieces.rows({sha256, position});
        if (rows.isEmpty())
            break;
        const QByteArray piece = rows.first().first().toByteArray();
        hash.addData(piece);
        take(piece);
    }
    return hexOf(hash);
}

bool isWhole(const Connection &connection, const QString &sha256)
{
    return hashOfKept(connection, sha256, [](const QByteArray &) {}) == sha256;
}

/// Hashes that a record or the log names; the log has them where an attachment was changed, deleted, or undone.
constexpr auto namedContents =
    "SELECT sha256 FROM attachment UNION SELECT content FROM (SELECT json_extract(old_row, '$.sha256') AS content "
    "FROM log_change WHERE table_name = 'attachment' UNION SELECT json_extract(new_row, '$.sha256') FROM log_change "
    "WHERE table_name = 'attachment') WHERE content IS NOT NULL"_L1;

} // namespace

HashedContent contentOf(QFile &file)
{
    refuseTooLarge(file, file.size());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    HashedContent content;
    readPieces(file, [&](const QByteArray &piece) {
        content.size += piece.size();
        // It may have grown since it was looked at.
        refuseTooLarge(file, content.size);
        hash.addData(piece);
    });
    content.sha256 = hexOf(hash);
    return content;
}

void keepContent(Database &database, const HashedContent &content, QFile &file)
{
    Connection &connection = database.connection();
    if (isWhole(connection, content.sha256))
        return;
    connection.execute(u"DELETE FROM file_chunk WHERE sha256 = ?"_s, {content.sha256});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 position = 0;
    Statement write(connection.database(), u"INSERT INTO file_chunk (sha256, position, data) VALUES (?, ?, ?)"_s);
    readPieces(file, [&](const QByteArray &piece) {
        hash.addData(piece);
        write.run({content.sha256, position++, piece});
    });
    if (hexOf(hash) != content.sha256)
        throw StoreError(Store::tr("“%1” was changed while it was read; close it in its program and add it once more.")
                             .arg(nameOf(file)));
}

void readContent(const Database &database, const Attachment &attachment,
                 const std::function<void(const QByteArray &)> &take)
{
    if (hashOfKept(database.connection(), attachment.sha256, take) != attachment.sha256)
        throw StoreError(Store::tr("What “%1” held is damaged or missing in this file; take it from your last good "
                                   "copy, or add it once more.")
                             .arg(attachment.fileName));
}

Problems checkContents(Database &database)
{
    Problems found;
    for (const Attachment &attachment : Table<Attachment>(database).select(u"ORDER BY id"_s)) {
        try {
            qint64 size = 0;
            readContent(database, attachment, [&](const QByteArray &piece) { size += piece.size(); });
            if (size != attachment.size)
                found.append(
                    problem("size", Store::tr("“%1” is of another size than its record says; add it once more.")
                                        .arg(attachment.fileName)));
        } catch (const StoreError &error) {
            found.append(problem("sha256", error.text()));
        }
    }
    return found;
}

qint64 sweepContents(Database &database)
{
    Step step(database, Store::tr("Free the room of files that are gone"));
    Connection &connection = database.connection();
    const QString gone = u"FROM file_chunk WHERE sha256 NOT IN (%1)"_s.arg(namedContents);
    const qint64 freed = connection.value(u"SELECT total(length(data)) "_s + gone).toLongLong();
    connection.execute(u"DELETE "_s + gone);
    step.commit();
    return freed;
}
