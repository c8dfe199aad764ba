// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescue/pagefile.h"

#include "store/rescue/pagelooks.h"
#include "store/storeerror.h"

#include <algorithm>
#include <bit>

namespace {

constexpr int headerBytes = 100;
constexpr int storedSizeAt = 16;
constexpr int sampled = 400;

int storedPageSize(const QByteArray &header)
{
    const auto stored = int(bigEndian(header, storedSizeAt, 2));
    const int size = stored == 1 ? 65536 : stored;
    return size >= 512 && std::has_single_bit(unsigned(size)) ? size : 0;
}

} // namespace

PageFile::PageFile(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw StoreError(
            Store::tr("“%1” cannot be read (%2); check that you may open it.").arg(path, m_file.errorString()));
    m_header = bytes(0, headerBytes);
    m_hasHeader = m_header.startsWith(QByteArray("SQLite format 3\0", 16)) && storedPageSize(m_header) > 0;
    m_pageSize = guessedPageSize();
    m_count = quint32((m_file.size() + m_pageSize - 1) / m_pageSize);
}

QByteArray PageFile::bytes(qint64 at, qint64 size) const
{
    QByteArray read;
    if (m_file.seek(at))
        read = m_file.read(size);
    return read.size() < size ? read.append(QByteArray(size - read.size(), '\0')) : read;
}

QByteArray PageFile::page(quint32 number) const
{
    return bytes(qint64(number - 1) * m_pageSize, m_pageSize);
}

quint32 PageFile::headerNumber(int at) const
{
    return quint32(bigEndian(m_header, at, 4));
}

int PageFile::sampleOfPages(int size) const
{
    const qint64 pages = m_file.size() / size;
    const qint64 stride = std::max<qint64>(1, pages / sampled);
    int good = 0;
    int seen = 0;
    // Page 1 begins with the header, of which nothing is known here.
    for (qint64 number = 1; number < pages; number += stride, ++seen) {
        const QByteArray page = bytes(number * size, size);
        good += looksLikeTree(page) && fillsItsSize(page) ? 1 : 0;
    }
    return seen == 0 ? 0 : good * 1000 / seen;
}

/// The header's word, unless the pages speak against it: of a wrong size only every so many would begin like one.
int PageFile::guessedPageSize() const
{
    constexpr int usual = 4096;
    const int stored = m_hasHeader ? storedPageSize(m_header) : 0;
    int best = 0;
    for (int size = 512; size <= 65536; size *= 2)
        best = std::max(best, sampleOfPages(size));
    const auto isPlausible = [&](int size) { return 4 * sampleOfPages(size) >= 3 * best; };
    if (stored > 0 && (best == 0 || isPlausible(stored)))
        return stored;
    for (int size = 512; size <= 65536 && best > 0; size *= 2) {
        if (isPlausible(size))
            return size;
    }
    return usual;
}
