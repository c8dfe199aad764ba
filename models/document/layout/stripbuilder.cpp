// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/stripbuilder.h"

#include "document/compose/parts.h"
#include "document/layout/face.h"
#include "document/layout/textlayout.h"
#include "document/layout/units.h"
#include "document/profile.h"

#include <algorithm>

namespace {
/// The text stands in the middle of its exact line height.
Strip lineStrip(const TextLine &line, const TextStyle &style, const Face &face)
{
    Strip strip;
    strip.height = fromPoints(style.line);
    const qreal baseline = (strip.height + face.ascent() - face.descent()) / 2;
    for (const Fragment &fragment : line.fragments)
        strip.texts.append({{fragment.x, baseline}, fragment.text, fragment.face->font()});
    return strip;
}

void glueLines(QList<Strip> &strips, bool keepWithNext)
{
    const qsizetype last = strips.size() - 1;
    strips[last].glued = keepWithNext;
    if (last > 0) {
        strips[0].glued = true;
        strips[last - 1].glued = true;
    }
}

/// The strips of a cell one below the other; returns their height.
qreal stack(Strip &row, const QList<Strip> &strips, QPointF corner)
{
    const qreal top = corner.y();
    for (const Strip &strip : strips) {
        corner.ry() += strip.before;
        for (const TextItem &item : strip.texts)
            row.texts.append({item.start + corner, item.text, item.font});
        for (const RuleItem &item : strip.rules)
            row.rules.append({item.line.translated(corner), item.thickness});
        corner.ry() += strip.height + strip.after;
    }
    return corner.y() - top;
}

struct CellBuilder
{
    const LayoutProfile &profile;
    FaceBook &faces;
    qreal width;

    QList<Strip> operator()(const TextPart &part) const
    {
        return textStrips(part, profile.style(part.component), faces, width);
    }
    QList<Strip> operator()(const RulePart &part) const { return {ruleStrip(part, width)}; }
};

QList<Strip> cellStrips(const TableCell &cell, const LayoutProfile &profile, FaceBook &faces, qreal width)
{
    QList<Strip> strips;
    for (const CellPart &part : cell.parts)
        strips += std::visit(CellBuilder{profile, faces, width}, part);
    return strips;
}

class RowBuilder
{
public:
    RowBuilder(const TablePart &table, const LayoutProfile &profile, FaceBook &faces)
        : m_table(table)
        , m_profile(profile)
        , m_faces(faces)
        , m_padding(table.bordered
                        ? QPointF(fromMillimeters(profile.grid.paddingX), fromMillimeters(profile.grid.paddingY))
                        : QPointF())
    {
    }

    Strip build(const TableRow &row, bool header);

private:
    void add(const TableCell &cell);
    void centre();

    const TablePart &m_table;
    const LayoutProfile &m_profile;
    FaceBook &m_faces;
    QPointF m_padding;
    Strip m_strip;
    QList<qreal> m_heights;
    QList<qsizetype> m_ends;
    qreal m_x = 0;
    qsizetype m_column = 0;
};

Strip RowBuilder::build(const TableRow &row, bool header)
{
    m_strip.glued = row.keepWithNext;
    m_strip.origin = row.origin;
    m_strip.border = fromPoints(m_profile.grid.border);
    for (const TableCell &cell : row.cells)
        add(cell);
    if (header)
        centre();
    if (m_table.bordered) {
        m_strip.uprights.append(m_x);
        m_strip.height += m_strip.border;
    }
    return std::move(m_strip);
}

void RowBuilder::add(const TableCell &cell)
{
    if (m_table.bordered)
        m_strip.uprights.append(m_x);
    qreal width = 0;
    for (qsizetype end = m_column + cell.span; m_column < end; ++m_column)
        width += fromMillimeters(m_table.widths[m_column]);
    const QList<Strip> strips = cellStrips(cell, m_profile, m_faces, width - 2 * m_padding.x());
    const qreal height = stack(m_strip, strips, QPointF(m_x, 0) + m_padding) + 2 * m_padding.y();
    m_strip.height = std::max(m_strip.height, height);
    m_heights.append(height);
    m_ends.append(m_strip.texts.size());
    m_x += width;
}

void RowBuilder::centre()
{
    qsizetype text = 0;
    for (qsizetype cell = 0; cell < m_ends.size(); ++cell) {
        for (; text < m_ends[cell]; ++text)
            m_strip.texts[text].start.ry() += (m_strip.height - m_heights[cell]) / 2;
    }
}
} // namespace

QList<Strip> textStrips(const TextPart &part, const TextStyle &style, FaceBook &faces, qreal width)
{
    const Face &face = faces.face(style, {});
    QList<TextLine> lines = linesOf(part, style, faces, width);
    alignLines(lines, part, style, width);
    QList<Strip> strips;
    strips.reserve(lines.size());
    for (const TextLine &line : std::as_const(lines)) {
        strips.append(lineStrip(line, style, face));
        strips.last().origin = part.origin;
    }
    strips.first().before = fromPoints(style.before);
    strips.last().after = fromPoints(style.after);
    glueLines(strips, part.keepWithNext);
    return strips;
}

Strip ruleStrip(const RulePart &part, qreal width)
{
    Strip strip;
    strip.height = fromPoints(part.before + part.thickness + part.after);
    strip.glued = part.keepWithNext;
    const qreal length = std::min(width, fromMillimeters(part.length));
    const qreal y = fromPoints(part.before + part.thickness / 2);
    strip.rules = {{QLineF((width - length) / 2, y, (width + length) / 2, y), fromPoints(part.thickness)}};
    return strip;
}

Strip rowStrip(const TablePart &table, qsizetype row, const LayoutProfile &profile, FaceBook &faces)
{
    return RowBuilder(table, profile, faces).build(table.rows[row], row < table.headerRows);
}
