// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescue/pagelooks.h"

#include <algorithm>

quint64 bigEndian(const QByteArray &bytes, qsizetype at, int size)
{
    quint64 number = 0;
    for (int i = 0; i < size; ++i)
        number = number << 8 | (at + i < bytes.size() ? quint8(bytes.at(at + i)) : 0U);
    return number;
}

bool isInner(TreeKind kind)
{
    return kind == TreeKind::IndexInner || kind == TreeKind::TableInner;
}

TreeKind kindAt(const QByteArray &page, int at)
{
    switch (quint8(page.at(at))) {
    case 2:
        return TreeKind::IndexInner;
    case 5:
        return TreeKind::TableInner;
    case 10:
        return TreeKind::IndexLeaf;
    case 13:
        return TreeKind::TableLeaf;
    default:
        return TreeKind::None;
    }
}

bool looksLikeTree(const QByteArray &page, int at)
{
    const TreeKind kind = kindAt(page, at);
    if (kind == TreeKind::None)
        return false;
    const qsizetype head = at + (isInner(kind) ? 12 : 8);
    const auto cells = qsizetype(bigEndian(page, at + 3, 2));
    const auto stored = qsizetype(bigEndian(page, at + 5, 2));
    const qsizetype content = stored == 0 ? 65536 : stored;
    constexpr int mostFragments = 60;
    return head + 2 * cells <= content && content <= page.size() && quint8(page.at(at + 7)) <= mostFragments;
}

bool fillsItsSize(const QByteArray &page)
{
    constexpr int cellsAt = 3;
    const int head = isInner(kindAt(page, 0)) ? 12 : 8;
    const auto cells = qsizetype(bigEndian(page, cellsAt, 2));
    quint64 last = 0;
    for (qsizetype i = 0; i < cells; ++i)
        last = std::max(last, bigEndian(page, head + 2 * i, 2));
    return cells == 0 || 2 * qsizetype(last) > page.size();
}
