// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/textxml.h"

#include "document/compose/parts.h"
#include "document/docx/wordxml.h"
#include "document/profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int thinLine = 20;

void writeProperties(QXmlStreamWriter &xml, const TextPart &part, const TextStyle &style, bool keepWithNext)
{
    const Element properties(xml, u"w:pPr"_s);
    writeValue(xml, u"w:pStyle"_s, style.id);
    if (keepWithNext || part.keepWithNext)
        xml.writeEmptyElement(u"w:keepNext"_s);
    if (part.indented != (style.indent > 0))
        Element(xml, u"w:ind"_s).with(u"w:firstLine"_s, part.indented ? twipsFromMillimeters(style.indent) : 0);
    if (part.align != style.align)
        writeValue(xml, u"w:jc"_s, alignment(part.align));
}

void writeWeightAndSlant(QXmlStreamWriter &xml, bool bold, bool italic)
{
    if (bold) {
        xml.writeEmptyElement(u"w:b"_s);
        xml.writeEmptyElement(u"w:bCs"_s);
    }
    if (italic) {
        xml.writeEmptyElement(u"w:i"_s);
        xml.writeEmptyElement(u"w:iCs"_s);
    }
}

void writeRunProperties(QXmlStreamWriter &xml, const Run &run)
{
    if (!run.bold && !run.italic && !run.underline)
        return;
    const Element properties(xml, u"w:rPr"_s);
    writeWeightAndSlant(xml, run.bold, run.italic);
    if (run.underline)
        writeValue(xml, u"w:u"_s, u"single"_s);
}

void writeStretch(QXmlStreamWriter &xml, QStringView text)
{
    if (text.isEmpty())
        return;
    Element element(xml, u"w:t"_s);
    element.with(u"xml:space"_s, u"preserve"_s);
    xml.writeCharacters(text.toString());
}
} // namespace

void writeExactLine(QXmlStreamWriter &xml, int before, int after, int line)
{
    Element(xml, u"w:spacing"_s)
        .with(u"w:before"_s, before)
        .with(u"w:after"_s, after)
        .with(u"w:line"_s, line)
        .with(u"w:lineRule"_s, u"exact"_s);
}

void writeSize(QXmlStreamWriter &xml, double points)
{
    const int halfPoints = qRound(points * 2);
    writeValue(xml, u"w:sz"_s, halfPoints);
    writeValue(xml, u"w:szCs"_s, halfPoints);
}

void writeRunStyle(QXmlStreamWriter &xml, const TextStyle &style)
{
    const Element properties(xml, u"w:rPr"_s);
    writeWeightAndSlant(xml, style.bold, style.italic);
    if (style.caps)
        xml.writeEmptyElement(u"w:caps"_s);
    writeSize(xml, style.size);
    if (style.underline)
        writeValue(xml, u"w:u"_s, u"single"_s);
}

void writeCharacters(QXmlStreamWriter &xml, const QString &text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool atEnd = i == text.size();
        if (!atEnd && text[i] != u'\n' && text[i] != u'\t')
            continue;
        writeStretch(xml, QStringView(text).mid(start, i - start));
        if (!atEnd)
            xml.writeEmptyElement(text[i] == u'\n' ? u"w:br"_s : u"w:tab"_s);
        start = i + 1;
    }
}

void writeText(QXmlStreamWriter &xml, const TextPart &part, const LayoutProfile &profile, bool keepWithNext)
{
    const Element paragraph(xml, u"w:p"_s);
    writeProperties(xml, part, profile.style(part.component), keepWithNext);
    for (const Run &run : part.runs) {
        if (run.text.isEmpty())
            continue;
        const Element element(xml, u"w:r"_s);
        writeRunProperties(xml, run);
        writeCharacters(xml, run.text);
    }
}

void writeRule(QXmlStreamWriter &xml, const RulePart &part, double width, bool keepWithNext)
{
    const Element paragraph(xml, u"w:p"_s);
    const Element properties(xml, u"w:pPr"_s);
    if (keepWithNext || part.keepWithNext)
        xml.writeEmptyElement(u"w:keepNext"_s);
    {
        const Element borders(xml, u"w:pBdr"_s);
        writeBorder(xml, u"w:top"_s, part.thickness);
    }
    writeExactLine(xml, twipsFromPoints(part.before), twipsFromPoints(part.after + part.thickness) - thinLine,
                   thinLine);
    const int indent = twipsFromMillimeters((width - part.length) / 2);
    Element(xml, u"w:ind"_s).with(u"w:left"_s, indent).with(u"w:right"_s, indent);
}

void writeThinLine(QXmlStreamWriter &xml)
{
    writeExactLine(xml, 0, 0, thinLine);
}

void writeSpacer(QXmlStreamWriter &xml, double height, bool keepWithNext)
{
    const Element paragraph(xml, u"w:p"_s);
    const Element properties(xml, u"w:pPr"_s);
    if (keepWithNext)
        xml.writeEmptyElement(u"w:keepNext"_s);
    writeExactLine(xml, 0, 0, std::max(thinLine, twipsFromPoints(height)));
}
