// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescue/btreepage.h"

#include "store/rescue/pagefile.h"

#include <QString>

#include <algorithm>
#include <bit>
#include <optional>

namespace {

bool isTable(TreeKind kind)
{
    return kind == TreeKind::TableInner || kind == TreeKind::TableLeaf;
}

/// Reads on from a place; past the end everything is zero and `failed`.
struct Reader
{
    const QByteArray &bytes;
    qsizetype at = 0;
    bool failed = false;

    quint64 number(int size)
    {
        failed = failed || at + size > bytes.size();
        const quint64 read = failed ? 0 : bigEndian(bytes, at, size);
        at += size;
        return read;
    }
    quint64 varint()
    {
        constexpr int longest = 9;
        quint64 value = 0;
        for (int i = 0; i < longest; ++i) {
            const quint64 byte = number(1);
            if (i == longest - 1)
                return value << 8 | byte;
            value = value << 7 | (byte & 0x7f);
            if ((byte & 0x80) == 0)
                return value;
        }
        return value;
    }
};

/// How much of a payload lies on the page itself.
qsizetype localSize(qsizetype payload, qsizetype usable, bool table)
{
    const qsizetype most = table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (payload <= most)
        return payload;
    const qsizetype least = (usable - 12) * 32 / 255 - 23;
    const qsizetype wanted = least + (payload - least) % (usable - 4);
    return wanted <= most ? wanted : least;
}

/// What the chain of overflow pages holds of the rest of a payload; less where the chain is broken.
QByteArray overflow(const PageFile &file, quint32 next, qsizetype wanted)
{
    QByteArray rest;
    while (rest.size() < wanted && file.has(next) && next > 1) {
        const QByteArray page = file.page(next);
        // A page of the tree itself: the chain leads astray.
        if (looksLikeTree(page))
            break;
        next = quint32(bigEndian(page, 0, 4));
        rest += page.mid(4, wanted - rest.size());
    }
    return rest;
}

std::optional<qsizetype> sizeOf(quint64 serial)
{
    constexpr qsizetype sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (serial < std::size(sizes))
        return sizes[serial];
    if (serial < 12)
        return std::nullopt;
    return qsizetype((serial - 12) / 2);
}

qint64 signedNumber(const QByteArray &bytes, qsizetype at, int size)
{
    const int unused = 64 - 8 * size;
    return qint64(bigEndian(bytes, at, size) << unused) >> unused;
}

/// A text of a damaged file may hold bytes that are none; it is cut there.
QString textOf(const QByteArray &bytes, bool &isWhole)
{
    const qsizetype end = bytes.indexOf('\0');
    // A null one would be NULL in the file.
    const QString text = QStringLiteral("") + QString::fromUtf8(end < 0 ? bytes : bytes.first(end));
    isWhole = isWhole && end < 0 && !text.contains(QChar(QChar::ReplacementCharacter));
    return text;
}

QVariant valueOf(const QByteArray &payload, qsizetype at, quint64 serial, qsizetype size, bool &isWhole)
{
    if (at + size > payload.size())
        isWhole = false;
    if (serial >= 12) {
        const QByteArray bytes = payload.mid(std::min(at, payload.size()), size);
        return serial % 2 == 0 ? QVariant(bytes.isNull() ? QByteArray("") : bytes) : QVariant(textOf(bytes, isWhole));
    }
    if (serial == 0 || at + size > payload.size())
        return {};
    if (serial >= 8)
        return qint64(serial - 8);
    if (serial == 7)
        return std::bit_cast<double>(bigEndian(payload, at, 8));
    return signedNumber(payload, at, int(size));
}

/// Nothing where the bytes cannot be a row.
std::optional<RawRow> decoded(const QByteArray &payload, qsizetype wanted)
{
    Reader head{payload};
    const auto headSize = qsizetype(head.varint());
    if (head.failed || headSize < 1 || headSize > wanted || headSize > payload.size())
        return std::nullopt;
    QList<std::pair<quint64, qsizetype>> columns;
    qsizetype all = headSize;
    while (head.at < headSize) {
        const quint64 serial = head.varint();
        const auto size = sizeOf(serial);
        if (head.failed || !size || *size > wanted - all)
            return std::nullopt;
        columns.append({serial, *size});
        all += *size;
    }
    if (all != wanted || head.at != headSize)
        return std::nullopt;
    RawRow row;
    row.isWhole = payload.size() == wanted;
    qsizetype at = headSize;
    for (const auto &[serial, size] : columns) {
        row.values.append(valueOf(payload, at, serial, size, row.isWhole));
        at += size;
    }
    return row;
}

std::optional<RawRow> rowAt(const PageFile &file, const QByteArray &page, TreeKind kind, qsizetype cell)
{
    Reader reader{page, cell};
    if (kind == TreeKind::IndexInner)
        reader.number(4);
    const quint64 size = reader.varint();
    const qint64 id = isTable(kind) ? qint64(reader.varint()) : 0;
    if (reader.failed || size == 0 || size > quint64(file.count()) * quint64(file.pageSize()))
        return std::nullopt;
    const qsizetype local = localSize(qsizetype(size), page.size(), isTable(kind));
    if (reader.at + local > page.size())
        return std::nullopt;
    QByteArray payload = page.mid(reader.at, local);
    if (local < qsizetype(size))
        payload += overflow(file, quint32(bigEndian(page, reader.at + local, 4)), qsizetype(size) - local);
    auto row = decoded(payload, qsizetype(size));
    if (row)
        row->id = id;
    return row;
}

} // namespace

TreePage readTreePage(const PageFile &file, quint32 number)
{
    const QByteArray page = file.page(number);
    const int at = number == 1 ? 100 : 0;
    TreePage read;
    if (!looksLikeTree(page, at))
        return read;
    read.kind = kindAt(page, at);
    const int head = at + (isInner(read.kind) ? 12 : 8);
    const auto cells = int(bigEndian(page, at + 3, 2));
    for (int i = 0; i < cells; ++i) {
        const auto cell = qsizetype(bigEndian(page, head + 2 * i, 2));
        if (isInner(read.kind))
            read.children.append(quint32(bigEndian(page, cell, 4)));
        if (read.kind == TreeKind::TableInner)
            continue;
        if (auto row = rowAt(file, page, read.kind, cell))
            read.rows.append(*std::move(row));
        else
            ++read.brokenCells;
    }
    if (isInner(read.kind))
        read.children.append(quint32(bigEndian(page, at + 8, 4)));
    return read;
}
