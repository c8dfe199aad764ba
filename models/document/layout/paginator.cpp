// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/paginator.h"

#include "document/layout/stripcut.h"

#include <optional>
#include <utility>

namespace {
constexpr qreal tolerance = 0.5;

qreal stackHeight(const QList<Strip> &strips)
{
    qreal height = 0;
    for (const Strip &strip : strips)
        height += strip.height;
    return height;
}
} // namespace

Paginator::Paginator(QRectF area, std::function<Page(int)> start, PageSink sink)
    : m_area(area), m_start(std::move(start)), m_sink(std::move(sink)), m_page(m_start(m_number)), m_y(m_area.top())
{
}

int Paginator::addHeader(QList<Strip> strips)
{
    m_headers.append(std::move(strips));
    return static_cast<int>(m_headers.size()) - 1;
}

void Paginator::add(Strip strip)
{
    const bool glued = strip.glued;
    m_chain.append(std::move(strip));
    if (!glued)
        flush();
}

void Paginator::breakPage(bool restartNumbers)
{
    flush();
    nextPage();
    m_afterBreak = true;
    if (restartNumbers) {
        m_number = 1;
        m_page = m_start(m_number);
    }
}

void Paginator::fillPage(const std::function<void(Page &)> &fill)
{
    flush();
    if (!m_empty)
        nextPage();
    fill(m_page);
    m_empty = false;
}

void Paginator::finish()
{
    flush();
    m_sink(m_page);
}

void Paginator::flush()
{
    const QList<Strip> chain = std::exchange(m_chain, {});
    if (chain.isEmpty())
        return;
    qreal height = gapBefore(chain.first());
    for (qsizetype i = 0; i < chain.size(); ++i)
        height += chain[i].height + (i > 0 ? chain[i - 1].after + chain[i].before : 0);
    const qreal pageHeight = m_area.height() - headerHeight(chain.first().header);
    if (!m_empty && height > room() + tolerance && height <= pageHeight + tolerance)
        nextPage();
    for (const Strip &strip : chain)
        place(strip);
}

void Paginator::place(const Strip &strip)
{
    const bool fitsSomePage = strip.height <= m_area.height() - headerHeight(strip.header) + tolerance;
    if (!fitsSomePage)
        return split(strip);
    if (!m_empty && gapBefore(strip) + strip.height > room() + tolerance)
        nextPage();
    if (m_empty)
        placeHeader(strip.header);
    put(strip);
}

void Paginator::placeHeader(int header)
{
    if (header < 0)
        return;
    for (const Strip &strip : std::as_const(m_headers[header]))
        put(strip);
}

void Paginator::put(const Strip &strip)
{
    m_y += gapBefore(strip);
    const QPointF corner(m_area.left(), m_y);
    for (const TextItem &item : strip.texts)
        m_page.texts.append({item.start + corner, item.text, item.font});
    for (const RuleItem &item : strip.rules)
        m_page.rules.append({item.line.translated(corner), item.thickness});
    putBorders(strip, m_y);
    if (!strip.origin.table.isEmpty()) {
        const QRectF box(corner, QSizeF(m_area.width(), strip.height));
        if (!m_page.boxes.isEmpty() && m_page.boxes.last().origin == strip.origin)
            m_page.boxes.last().box |= box;
        else
            m_page.boxes.append({box, strip.origin});
    }
    m_y += strip.height;
    m_gap = strip.after;
    m_empty = false;
    m_afterBreak = false;
}

void Paginator::putBorders(const Strip &strip, qreal top)
{
    if (strip.uprights.isEmpty()) {
        m_openUprights.clear();
        return;
    }
    const qreal left = m_area.left() + strip.uprights.first();
    const qreal right = m_area.left() + strip.uprights.last();
    if (m_openUprights.isEmpty())
        m_page.rules.append({QLineF(left, top, right, top), strip.border});
    QList<qsizetype> open;
    for (const qreal x : strip.uprights)
        open.append(putUpright(strip, m_area.left() + x, top));
    m_openUprights = std::move(open);
    const qreal bottom = top + strip.height;
    m_page.rules.append({QLineF(left, bottom, right, bottom), strip.border});
}

/// Lengthens the line of the row above when it stands at the same place; returns the line's index.
qsizetype Paginator::putUpright(const Strip &strip, qreal x, qreal top)
{
    for (const qsizetype index : std::as_const(m_openUprights)) {
        QLineF &line = m_page.rules[index].line;
        if (line.x1() == x) {
            line.setP2({x, top + strip.height});
            return index;
        }
    }
    m_page.rules.append({QLineF(x, top, x, top + strip.height), strip.border});
    return m_page.rules.size() - 1;
}

void Paginator::split(Strip strip)
{
    while (gapBefore(strip) + strip.height > room() + tolerance) {
        const qreal available = room() - gapBefore(strip) - (m_empty ? headerHeight(strip.header) : 0);
        const std::optional<Strip> head = cutStrip(strip, available);
        if (!head && m_empty)
            break;
        if (head && m_empty)
            placeHeader(strip.header);
        if (head)
            put(*head);
        nextPage();
    }
    if (m_empty)
        placeHeader(strip.header);
    put(strip);
}

void Paginator::nextPage()
{
    m_sink(m_page);
    m_page = m_start(++m_number);
    m_openUprights.clear();
    m_y = m_area.top();
    m_gap = 0;
    m_empty = true;
    m_afterBreak = false;
}

qreal Paginator::headerHeight(int header) const
{
    return header < 0 ? 0 : stackHeight(m_headers[header]);
}

qreal Paginator::gapBefore(const Strip &strip) const
{
    return m_empty && !m_afterBreak ? 0 : m_gap + strip.before;
}
