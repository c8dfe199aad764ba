// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files/attachments.h"

#include "domain/recordtypes.h"
#include "store/files/contents.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether it is the open file or one of those beside it. Closing these again would drop the locks on them.
bool isOurs(const Database &database, const QString &path)
{
    const auto asked = identityOf(path);
    return std::ranges::any_of(
        std::initializer_list<QLatin1StringView>{""_L1, "-journal"_L1, ".lock"_L1},
        [&](QLatin1StringView ending) { return asked && identityOf(database.path() + ending) == asked; });
}

void openToRead(const Database &database, QFile &file)
{
    const QFileInfo info(file.fileName());
    refuseOwnFile(database, file.fileName());
    if (!info.exists())
        throw StoreError(Store::tr("“%1” is not there; choose another file.").arg(info.fileName()));
    if (!info.isFile())
        throw StoreError(
            Store::tr("“%1” is a folder or no ordinary file; choose the files in it.").arg(info.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(
            Store::tr("“%1” cannot be read; check that its disk or stick is connected and that you may read it.")
                .arg(info.fileName()));
}

QString nameFor(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.trimmed().isEmpty() ? Store::tr("Untitled") : name;
}

} // namespace

void refuseOwnFile(const Database &database, const QString &path)
{
    if (isOurs(database, path))
        throw StoreError(Store::tr("“%1” is the file that is open here or belongs to it; choose another.")
                             .arg(QFileInfo(path).fileName()));
}

Id<Attachment> attachFile(Database &database, const RecordRef &owner, const QString &path, QDate day)
{
    const FieldInfo *column = owner.isValid() ? attachmentOwner(*owner.type) : nullptr;
    if (column == nullptr)
        throw StoreError(Store::tr("No file can be added here; open the record that it belongs to."));
    QFile file(path);
    openToRead(database, file);
    const HashedContent content = contentOf(file);
    const QString type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    const Attachment bare{.fileName = nameFor(path),
                          .size = int(content.size),
                          .addedOn = day,
                          .mediaType = type,
                          .sha256 = content.sha256};
    QVariantList values = toStored(bare);
    values[schema<Attachment>().type.indexOf(column->column)] = owner.id;
    Step step(database, Store::tr("Add the file “%1”").arg(bare.fileName));
    keepContent(database, content, file);
    const Id<Attachment> id = Table<Attachment>(database).insert(fromStored<Attachment>(values));
    step.commit();
    return id;
}

QString takeBack(Database &database, Id<Attachment> id, const QString &path)
{
    auto attachment = Table<Attachment>(database).find(id);
    if (!attachment)
        throw StoreError(Store::tr("This record is no longer there; somebody has deleted it, so enter it anew."));
    QFile file(path);
    openToRead(database, file);
    const HashedContent content = contentOf(file);
    if (content.sha256 == attachment->sha256)
        return content.sha256;
    attachment->sha256 = content.sha256;
    attachment->size = int(content.size);
    Step step(database, Store::tr("New version of the file “%1”").arg(attachment->fileName));
    keepContent(database, content, file);
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

RecordRef ownerOf(const Attachment &attachment)
{
    const QVariantList values = toStored(attachment);
    const auto &fields = schema<Attachment>().type.fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const qint64 id = values.at(qsizetype(i)).toLongLong();
        if (fields[i].flags.testFlag(FieldFlag::Owner) && id > 0)
            return {recordTypeOf(fields[i].references), id};
    }
    return {};
}

AttachmentTotals attachmentTotals(const Database &database)
{
    const Connection &connection = database.connection();
    const QVariantList all = connection.select(u"SELECT count(*), total(size) FROM attachment"_s).first();
    const QVariant once = connection.value(u"SELECT total(size) FROM (SELECT DISTINCT sha256, size FROM attachment)"_s);
    return {all.at(0).toInt(), all.at(1).toLongLong(), once.toLongLong()};
}

QList<Attachment> largestAttachments(Database &database, int most)
{
    return Table<Attachment>(database).select(u"ORDER BY size DESC, id LIMIT ?"_s, {most});
}
