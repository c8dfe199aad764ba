// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/tablexml.h"

#include "document/compose/parts.h"
#include "document/docx/textxml.h"
#include "document/docx/wordxml.h"
#include "document/profile.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace {
/// Rounded at the column's edges, so that the widths add up to the table's.
QList<int> twipWidths(const QList<double> &widths)
{
    QList<int> result;
    double edge = 0;
    for (const double width : widths) {
        result.append(twipsFromMillimeters(edge + width) - twipsFromMillimeters(edge));
        edge += width;
    }
    return result;
}

class TableWriter
{
public:
    TableWriter(QXmlStreamWriter &xml, const TablePart &table, const LayoutProfile &profile)
        : m_xml(xml), m_table(table), m_profile(profile), m_widths(twipWidths(table.widths))
    {
    }

    void write();
    void writeHead();

    void operator()(const TextPart &part) const { writeText(m_xml, part, m_profile, m_keepWithNext); }
    void operator()(const RulePart &part) const { writeRule(m_xml, part, m_cellWidth, m_keepWithNext); }

private:
    void writeProperties();
    void writeBorders();
    void writePadding();
    void writeColumns();
    void writeRow(const TableRow &row, bool header);
    void writeCell(const TableCell &cell, qsizetype column, bool header);
    void writeWidth(const QString &name, int twips);

    QXmlStreamWriter &m_xml;
    const TablePart &m_table;
    const LayoutProfile &m_profile;
    QList<int> m_widths;
    double m_cellWidth = 0;
    bool m_keepWithNext = false;
};

void TableWriter::writeWidth(const QString &name, int twips)
{
    Element(m_xml, name).with(u"w:w"_s, twips).with(u"w:type"_s, u"dxa"_s);
}

void TableWriter::writeBorders()
{
    const Element borders(m_xml, u"w:tblBorders"_s);
    for (const QString &side : {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s, u"w:insideH"_s, u"w:insideV"_s})
        writeBorder(m_xml, side, m_profile.grid.border);
}

void TableWriter::writePadding()
{
    const int x = m_table.bordered ? twipsFromMillimeters(m_profile.grid.paddingX) : 0;
    const int y = m_table.bordered ? twipsFromMillimeters(m_profile.grid.paddingY) : 0;
    const Element margins(m_xml, u"w:tblCellMar"_s);
    writeWidth(u"w:top"_s, y);
    writeWidth(u"w:left"_s, x);
    writeWidth(u"w:bottom"_s, y);
    writeWidth(u"w:right"_s, x);
}

void TableWriter::writeProperties()
{
    const Element properties(m_xml, u"w:tblPr"_s);
    writeWidth(u"w:tblW"_s, std::accumulate(m_widths.cbegin(), m_widths.cend(), 0));
    writeWidth(u"w:tblInd"_s, 0);
    if (m_table.bordered)
        writeBorders();
    Element(m_xml, u"w:tblLayout"_s).with(u"w:type"_s, u"fixed"_s);
    writePadding();
}

void TableWriter::writeColumns()
{
    const Element grid(m_xml, u"w:tblGrid"_s);
    for (const int width : std::as_const(m_widths))
        Element(m_xml, u"w:gridCol"_s).with(u"w:w"_s, width);
}

void TableWriter::writeRow(const TableRow &row, bool header)
{
    const Element element(m_xml, u"w:tr"_s);
    {
        const Element properties(m_xml, u"w:trPr"_s);
        m_xml.writeEmptyElement(u"w:cantSplit"_s);
        if (header)
            m_xml.writeEmptyElement(u"w:tblHeader"_s);
    }
    m_keepWithNext = row.keepWithNext;
    qsizetype column = 0;
    for (const TableCell &cell : row.cells) {
        writeCell(cell, column, header);
        column += cell.span;
    }
}

void TableWriter::writeCell(const TableCell &cell, qsizetype column, bool header)
{
    const auto first = m_widths.cbegin() + column;
    m_cellWidth = std::accumulate(m_table.widths.cbegin() + column, m_table.widths.cbegin() + column + cell.span, 0.0);
    const Element element(m_xml, u"w:tc"_s);
    {
        const Element properties(m_xml, u"w:tcPr"_s);
        writeWidth(u"w:tcW"_s, std::accumulate(first, first + cell.span, 0));
        if (cell.span > 1)
            writeValue(m_xml, u"w:gridSpan"_s, cell.span);
        if (header)
            writeValue(m_xml, u"w:vAlign"_s, u"center"_s);
    }
    for (const CellPart &part : cell.parts)
        std::visit(*this, part);
    if (cell.parts.isEmpty())
        writeSpacer(m_xml, 0, m_keepWithNext);
}

void TableWriter::writeHead()
{
    writeProperties();
    writeColumns();
}

void TableWriter::write()
{
    const Element element(m_xml, u"w:tbl"_s);
    writeHead();
    for (qsizetype i = 0; i < m_table.rows.size(); ++i)
        writeRow(m_table.rows[i], i < m_table.headerRows);
}
} // namespace

void writeTable(QXmlStreamWriter &xml, const TablePart &table, const LayoutProfile &profile)
{
    TableWriter(xml, table, profile).write();
}

void writeTableHead(QXmlStreamWriter &xml, const TablePart &table, const LayoutProfile &profile)
{
    TableWriter(xml, table, profile).writeHead();
}
