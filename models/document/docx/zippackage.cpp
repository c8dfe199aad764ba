// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/zippackage.h"

#include "document/formaterror.h"

#include <QCoreApplication>

#include <memory>

#include <zip.h>

namespace {
[[noreturn]] void refuse(const char *reason)
{
    throw FormatError(
        QCoreApplication::translate("Document", "The document cannot be packed: %1.").arg(QString::fromUtf8(reason)));
}

struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct DiscardArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

void addFile(zip_t *archive, const PackageFile &file)
{
    zip_source_t *content =
        zip_source_buffer(archive, file.content.constData(), static_cast<zip_uint64_t>(file.content.size()), 0);
    if (!content || zip_file_add(archive, file.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) < 0) {
        zip_source_free(content);
        refuse(zip_strerror(archive));
    }
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        refuse(zip_error_strerror(zip_source_error(source)));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (count != bytes.size())
        refuse(zip_error_strerror(zip_source_error(source)));
    return bytes;
}
} // namespace

QByteArray zipped(const QList<PackageFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source)
        refuse(zip_error_strerror(&error));
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        refuse(zip_error_strerror(&error));
    zip_source_keep(source.get());
    for (const PackageFile &file : files)
        addFile(archive.get(), file);
    if (zip_close(archive.get()) < 0)
        refuse(zip_strerror(archive.get()));
    // Closed already; what it wrote is in the source.
    static_cast<void>(archive.release());
    return contentOf(source.get());
}
