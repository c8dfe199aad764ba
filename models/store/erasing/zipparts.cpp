// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasing/zipparts.h"

#include <memory>
#include <optional>

#include <zip.h>

namespace {

struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct DiscardArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

Archive opened(const QByteArray &container)
{
    std::unique_ptr<zip_source_t, FreeSource> source(
        zip_source_buffer_create(container.constData(), zip_uint64_t(container.size()), 0, nullptr));
    Archive archive(source ? zip_open_from_source(source.get(), ZIP_RDONLY, nullptr) : nullptr);
    if (archive)
        // It belongs to the archive now.
        static_cast<void>(source.release());
    return archive;
}

std::optional<QByteArray> contentOf(zip_t &archive, zip_uint64_t index, qsizetype most)
{
    constexpr qsizetype pieceSize = 64 * 1024;
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(&archive, index, 0));
    if (!file)
        return std::nullopt;
    QByteArray bytes;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    zip_int64_t count = 0;
    while ((count = zip_fread(file.get(), piece.data(), zip_uint64_t(pieceSize))) > 0) {
        bytes.append(piece.constData(), qsizetype(count));
        if (bytes.size() > most)
            return std::nullopt;
    }
    return count < 0 ? std::nullopt : std::optional(bytes);
}

} // namespace

bool isContainer(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

bool readParts(const QByteArray &container,
               const std::function<void(const QByteArray &name, const QByteArray &part)> &take)
{
    const Archive archive = opened(container);
    if (!archive)
        return false;
    // A few bytes may claim to be gigabytes.
    qsizetype room = 256 * 1024 * 1024;
    bool isWhole = true;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *name = zip_get_name(archive.get(), zip_uint64_t(i), 0);
        const auto part = contentOf(*archive, zip_uint64_t(i), room);
        isWhole = isWhole && part;
        if (!part || name == nullptr)
            continue;
        room -= part->size();
        take(name, *part);
    }
    return isWhole;
}
