// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files/attachments.h"

#include "store/files/contents.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace {

/// The file's record, without what it belongs to.
Attachment bareAttachment(const IncomingFile &file, QDate day)
{
    const QString type = QMimeDatabase().mimeTypeForFile(file.path(), QMimeDatabase::MatchExtension).name();
    return {.fileName = file.name(),
            .size = int(file.content().size),
            .addedOn = day,
            .mediaType = type,
            .sha256 = file.content().sha256};
}

QString addingLabel(const IncomingFiles &files)
{
    return files.size() == 1 ? Store::tr("Add the file “%1”").arg(files.front()->name())
                             : Store::tr("Add %n file(s)", nullptr, int(files.size()));
}

} // namespace

Id<Attachment> attachFile(Database &database, const RecordRef &owner, const QString &path, QDate day)
{
    IncomingFiles files;
    files.push_back(std::make_unique<IncomingFile>(database, path));
    while (files.front()->readOn() > 0) {
    }
    return attachFiles(database, owner, files, day).constFirst();
}

QList<Id<Attachment>> attachFiles(Database &database, const RecordRef &owner, const IncomingFiles &files, QDate day)
{
    const FieldInfo *column = owner.isValid() ? attachmentOwner(*owner.type) : nullptr;
    if (column == nullptr)
        throw StoreError(Store::tr("No file can be added here; open the record that it belongs to."));
    const qsizetype at = schema<Attachment>().type.indexOf(column->column);
    QList<Id<Attachment>> ids;
    Step step(database, addingLabel(files));
    for (const auto &file : files) {
        file->keep();
        QVariantList values = toStored(bareAttachment(*file, day));
        values[at] = owner.id;
        ids.append(Table<Attachment>(database).insert(fromStored<Attachment>(values)));
    }
    step.commit();
    return ids;
}

QString takeBack(Database &database, Id<Attachment> id, const QString &path)
{
    auto attachment = Table<Attachment>(database).find(id);
    if (!attachment)
        throw StoreError(Store::tr("“%1” has been deleted here; bring it back out of the bin first, or save it under "
                                   "another name.")
                             .arg(QFileInfo(path).fileName()));
    QFile file(path);
    openToRead(database, file);
    const HashedContent content = contentOf(file);
    if (content.sha256 == attachment->sha256)
        return content.sha256;
    attachment->sha256 = content.sha256;
    attachment->size = int(content.size);
    Step step(database, Store::tr("New version of the file “%1”").arg(attachment->fileName));
    keepContent(database.connection(), content, file);
    Table<Attachment>(database).update(*attachment);
    step.commit();
    return content.sha256;
}

QList<Attachment> attachmentsOf(Database &database, const RecordRef &owner)
{
    const FieldInfo *column = owner.isValid() ? attachmentOwner(*owner.type) : nullptr;
    if (column == nullptr)
        return {};
    return Table<Attachment>(database).select(
        u"WHERE %1 = ? ORDER BY added_on IS NULL, added_on, id"_s.arg(QLatin1StringView(column->column)), {owner.id});
}

AttachmentTotals attachmentTotals(const Database &database)
{
    const Connection &connection = database.connection();
    const QVariantList all = connection.select(u"SELECT count(*), total(size) FROM attachment"_s).constFirst();
    const QVariant once = connection.value(u"SELECT total(size) FROM (SELECT DISTINCT sha256, size FROM attachment)"_s);
    return {all.at(0).toInt(), all.at(1).toLongLong(), once.toLongLong()};
}

QList<Attachment> largestAttachments(Database &database, int most)
{
    return Table<Attachment>(database).select(u"ORDER BY size DESC, id LIMIT ?"_s, {most});
}
