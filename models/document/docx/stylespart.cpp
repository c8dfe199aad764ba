// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/stylespart.h"

#include "document/docx/textxml.h"
#include "document/docx/wordxml.h"
#include "document/profile.h"

using namespace Qt::StringLiterals;

namespace {
void writeFonts(QXmlStreamWriter &xml, const QString &font)
{
    Element fonts(xml, u"w:rFonts"_s);
    for (const QString &script : {u"w:ascii"_s, u"w:hAnsi"_s, u"w:eastAsia"_s, u"w:cs"_s})
        fonts.with(script, font);
}

void writeLanguage(QXmlStreamWriter &xml, const QString &language)
{
    Element(xml, u"w:lang"_s).with(u"w:val"_s, language).with(u"w:eastAsia"_s, language).with(u"w:bidi"_s, language);
}

void writeDefaults(QXmlStreamWriter &xml, const LayoutProfile &profile)
{
    const Element defaults(xml, u"w:docDefaults"_s);
    {
        const Element runDefault(xml, u"w:rPrDefault"_s);
        const Element properties(xml, u"w:rPr"_s);
        writeFonts(xml, profile.wordFont);
        writeSize(xml, profile.style(Component::Body).size);
        writeLanguage(xml, profile.language);
    }
    xml.writeEmptyElement(u"w:pPrDefault"_s);
}

void writeParagraphProperties(QXmlStreamWriter &xml, const TextStyle &style, int outlineLevel)
{
    const Element properties(xml, u"w:pPr"_s);
    if (outlineLevel >= 0)
        xml.writeEmptyElement(u"w:keepNext"_s);
    xml.writeEmptyElement(u"w:widowControl"_s);
    Element(xml, u"w:spacing"_s)
        .with(u"w:before"_s, twipsFromPoints(style.before))
        .with(u"w:after"_s, twipsFromPoints(style.after))
        .with(u"w:line"_s, twipsFromPoints(style.line))
        .with(u"w:lineRule"_s, u"exact"_s);
    const int side = twipsFromMillimeters(style.sides);
    Element(xml, u"w:ind"_s)
        .with(u"w:left"_s, side)
        .with(u"w:right"_s, side)
        .with(u"w:firstLine"_s, twipsFromMillimeters(style.indent));
    writeValue(xml, u"w:jc"_s, alignment(style.align));
    if (outlineLevel >= 0)
        writeValue(xml, u"w:outlineLvl"_s, outlineLevel);
}

void writeNormal(QXmlStreamWriter &xml)
{
    Element style(xml, u"w:style"_s);
    style.with(u"w:type"_s, u"paragraph"_s).with(u"w:default"_s, 1).with(u"w:styleId"_s, u"Normal"_s);
    writeValue(xml, u"w:name"_s, u"Normal"_s);
    xml.writeEmptyElement(u"w:qFormat"_s);
}

void writeStyle(QXmlStreamWriter &xml, const TextStyle &style, int outlineLevel)
{
    Element element(xml, u"w:style"_s);
    element.with(u"w:type"_s, u"paragraph"_s);
    if (!style.builtIn)
        element.with(u"w:customStyle"_s, 1);
    element.with(u"w:styleId"_s, style.id);
    writeValue(xml, u"w:name"_s, style.name);
    writeValue(xml, u"w:basedOn"_s, u"Normal"_s);
    xml.writeEmptyElement(u"w:qFormat"_s);
    writeParagraphProperties(xml, style, outlineLevel);
    writeRunStyle(xml, style);
}

int outlineLevel(int component)
{
    const int level = component - static_cast<int>(Component::Heading1);
    return level >= 0 && level <= 2 ? level : -1;
}
} // namespace

QByteArray stylesPart(const LayoutProfile &profile)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startPart(xml, u"w:styles"_s);
    writeDefaults(xml, profile);
    writeNormal(xml);
    for (int component = 0; component < componentCount; ++component)
        writeStyle(xml, profile.styles[static_cast<std::size_t>(component)], outlineLevel(component));
    xml.writeEndDocument();
    return bytes;
}
