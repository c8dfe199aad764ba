// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files/contents.h"

#include "domain/files/attachment.h"
#include "domain/text/numbers.h"
#include "store/files/besidefolder.h"
#include "store/files/filerefused.h"
#include "store/statement.h"
#include "store/step.h"
#include "store/table.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QFile &file)
{
    return QFileInfo(file.fileName()).fileName();
}

/// Whether it is the open file or one of those beside it. Closing these again would drop the locks on them.
bool isOurs(const Database &database, const QString &path)
{
    const auto asked = identityOf(path);
    return std::ranges::any_of(
        std::initializer_list<QLatin1StringView>{""_L1, "-journal"_L1, ".lock"_L1},
        [&](QLatin1StringView ending) { return asked && identityOf(database.path() + ending) == asked; });
}

[[noreturn]] void refuseUnreadable(const QFile &file)
{
    throw FileRefused(
        nameOf(file), Store::tr("cannot be read"),
        Store::tr("“%1” cannot be read; check that its disk or stick is connected and that you may read it.")
            .arg(nameOf(file)));
}

/// From its beginning, piece by piece.
void readPieces(QFile &file, const std::function<void(const QByteArray &)> &take)
{
    if (!file.seek(0))
        refuseUnreadable(file);
    for (QByteArray piece = nextPiece(file); !piece.isEmpty(); piece = nextPiece(file))
        take(piece);
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

/// Hashes that a record or the log names; the log has them where an attachment was changed, deleted, or undone.
constexpr auto contentNames =
    "SELECT sha256 FROM attachment UNION SELECT content FROM (SELECT json_extract(old_row, '$.sha256') AS content "
    "FROM log_change WHERE table_name = 'attachment' UNION SELECT json_extract(new_row, '$.sha256') FROM log_change "
    "WHERE table_name = 'attachment') WHERE content IS NOT NULL"_L1;

} // namespace

void refuseOwnFile(const Database &database, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (isOurs(database, path))
        throw FileRefused(name, Store::tr("open here"),
                          Store::tr("“%1” is the file that is open here or belongs to it; choose another.").arg(name));
}

void openToRead(const Database &database, QFile &file)
{
    const QString name = nameOf(file);
    const QFileInfo info(file.fileName());
    refuseOwnFile(database, file.fileName());
    if (!info.exists())
        throw FileRefused(name, Store::tr("not there"), Store::tr("“%1” is not there; choose another file.").arg(name));
    if (!info.isFile())
        throw FileRefused(name, info.isDir() ? Store::tr("a folder") : Store::tr("no ordinary file"),
                          Store::tr("“%1” is a folder or no ordinary file; choose the files in it.").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        refuseUnreadable(file);
}

QByteArray nextPiece(QFile &file)
{
    const QByteArray piece = file.read(pieceOfContent);
    if (piece.isEmpty() && file.error() != QFileDevice::NoError)
        refuseUnreadable(file);
    return piece;
}

void refuseTooLarge(const QFile &file, qint64 size)
{
    const qint64 most = mostBytesOfAttachment();
    if (size <= most)
        return;
    const QString limit = sizeText(most);
    throw FileRefused(nameOf(file), Store::tr("larger than %1").arg(limit),
                      Store::tr("“%1” is larger than %2, which is the most for one file; make it smaller, or keep it "
                                "in a folder and write down where.")
                          .arg(nameOf(file), limit));
}

void refuseChanged(const QFile &file)
{
    throw FileRefused(nameOf(file), Store::tr("changed while it was read"),
                      Store::tr("“%1” was changed while it was read; close it in its program and add it once more.")
                          .arg(nameOf(file)));
}

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

bool isMissing(const Connection &connection, const QString &sha256)
{
    return connection.value(u"SELECT 1 FROM file_chunk WHERE sha256 = ? LIMIT 1"_s, {sha256}).isNull() &&
           !isContentWhole(connection, sha256);
}

QStringList namedContents(const Connection &connection)
{
    QStringList names;
    if (connection.value(u"SELECT 1 FROM sqlite_schema WHERE name = 'attachment'"_s).isNull())
        return names;
    for (const QVariantList &row : connection.select(contentNames))
        names.append(row.first().toString());
    return names;
}

void keepContent(Connection &connection, const HashedContent &content, QFile &file)
{
    if (isContentWhole(connection, content.sha256))
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
        refuseChanged(file);
}

qint64 sizeOfContent(const Connection &connection, const QString &sha256)
{
    return connection.value(u"SELECT total(length(data)) FROM file_chunk WHERE sha256 = ?"_s, {sha256}).toLongLong();
}

bool isContentWhole(const Connection &connection, const QString &sha256)
{
    return hashOfKept(connection, sha256, [](const QByteArray &) {}) == sha256;
}

void dropUnnamedContent(Database &database, const QString &sha256)
{
    database.connection().execute(u"DELETE FROM file_chunk WHERE sha256 = ? AND sha256 NOT IN (%1)"_s.arg(contentNames),
                                  {sha256});
}

bool readContent(const Connection &connection, const QString &sha256,
                 const std::function<void(const QByteArray &)> &take)
{
    return hashOfKept(connection, sha256, take) == sha256;
}

void readContent(const Database &database, const Attachment &attachment,
                 const std::function<void(const QByteArray &)> &take)
{
    const Connection &connection = database.connection();
    if (!readContent(connection, attachment.sha256, take) &&
        !(isMissing(connection, attachment.sha256) && readContentBeside(database.path(), attachment.sha256, take)))
        throw StoreError(Store::tr("What “%1” held is damaged or missing in this file; take it from your last good "
                                   "copy, or add it once more.")
                             .arg(attachment.fileName));
}

QString remarkOnMissing(const Connection &connection)
{
    constexpr int most = 5;
    QStringList names;
    const auto rows = connection.select(u"SELECT file_name, sha256 FROM attachment a WHERE NOT EXISTS (SELECT 1 FROM "
                                        "file_chunk WHERE sha256 = a.sha256) ORDER BY id"_s);
    for (const QVariantList &row : rows) {
        if (isMissing(connection, row.at(1).toString()))
            names.append(u"“%1”"_s.arg(row.at(0).toString()));
    }
    if (names.isEmpty())
        return {};
    const QString more = names.size() > most ? u", …"_s : QString();
    return Store::tr("What these attached files held is missing: %1. Take it from another copy, or add them once more.")
        .arg(names.mid(0, most).join(", "_L1) + more);
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

void sweepContents(Database &database)
{
    Step step(database, Store::tr("Free the room of files that are gone"));
    database.connection().execute(u"DELETE FROM file_chunk WHERE sha256 NOT IN (%1)"_s.arg(contentNames));
    step.commit();
}
