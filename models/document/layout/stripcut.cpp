// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/stripcut.h"

#include <algorithm>
#include <utility>

namespace {
qreal firstBaseline(const QList<TextItem> &texts)
{
    const auto y = [](const TextItem &item) { return item.start.y(); };
    return std::ranges::min(texts, {}, y).start.y();
}

qreal lastBaseline(const QList<TextItem> &texts)
{
    const auto y = [](const TextItem &item) { return item.start.y(); };
    return std::ranges::max(texts, {}, y).start.y();
}
} // namespace

std::optional<Strip> cutStrip(Strip &strip, qreal height)
{
    if (strip.texts.isEmpty())
        return std::nullopt;
    const qreal top = firstBaseline(strip.texts);
    const qreal belowLast = strip.height - lastBaseline(strip.texts);
    Strip head = strip;
    head.texts.clear();
    QList<TextItem> rest;
    for (const TextItem &item : std::as_const(strip.texts))
        (item.start.y() + belowLast <= height ? head.texts : rest).append(item);
    if (head.texts.isEmpty() || rest.isEmpty())
        return std::nullopt;
    head.height = lastBaseline(head.texts) + belowLast;
    head.after = 0;
    const qreal shift = firstBaseline(rest) - top;
    for (TextItem &item : rest)
        item.start.ry() -= shift;
    strip.texts = std::move(rest);
    strip.height -= shift;
    strip.before = 0;
    return head;
}
