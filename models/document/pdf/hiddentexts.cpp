// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/hiddentexts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <utility>

namespace {
bool isCommon(QChar character)
{
    const char16_t code = character.unicode();
    return code < 0x0300 || (code >= 0x1E00 && code < 0x1F00) || (code >= 0x2010 && code < 0x2027);
}

/// Joiners and variation selectors have no glyph, pairs of surrogates none that Qt writes a mapping for.
bool isHidden(QChar character, const QFontMetricsF &metrics)
{
    const char16_t code = character.unicode();
    return character.isSurrogate() || code == 0x200C || code == 0x200D || (code >= 0xFE00 && code <= 0xFE0F) ||
           !metrics.inFont(character);
}

bool hasHidden(QStringView text, const QFontMetricsF &metrics)
{
    return std::ranges::any_of(
        text, [&metrics](QChar character) { return !isCommon(character) && isHidden(character, metrics); });
}
} // namespace

Page HiddenTexts::mark(Page page)
{
    if (std::ranges::all_of(page.texts, [](const TextItem &item) { return std::ranges::all_of(item.text, isCommon); }))
        return page;
    QList<TextItem> items;
    for (const TextItem &item : std::as_const(page.texts))
        split(item, items);
    page.texts = std::move(items);
    return page;
}

void HiddenTexts::split(const TextItem &item, QList<TextItem> &items)
{
    const QFontMetricsF metrics(item.font);
    qsizetype drawn = 0;
    const auto take = [&](qsizetype end, uint mark) {
        if (end == drawn)
            return;
        const qreal before = metrics.horizontalAdvance(item.text.first(drawn));
        const QPointF start = item.start + QPointF(item.turned ? -before : before, 0);
        items.append({start, item.text.mid(drawn, end - drawn), item.font, mark, item.turned});
        drawn = end;
    };
    for (qsizetype start = 0; start < item.text.size();) {
        const qsizetype space = item.text.indexOf(u' ', start);
        const qsizetype end = space < 0 ? item.text.size() : space;
        if (hasHidden(QStringView(item.text).mid(start, end - start), metrics)) {
            take(start, 0);
            m_texts.append(item.text.mid(start, end - start));
            take(end, static_cast<uint>(m_texts.size()));
        }
        start = end + 1;
    }
    take(item.text.size(), 0);
}
