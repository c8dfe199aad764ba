// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/headerpart.h"

#include "document/compose/texts.h"
#include "document/docx/textxml.h"
#include "document/docx/wordxml.h"
#include "document/profile.h"

using namespace Qt::StringLiterals;

namespace {
void writeTab(QXmlStreamWriter &xml)
{
    const Element run(xml, u"w:r"_s);
    xml.writeEmptyElement(u"w:tab"_s);
}

void writePageField(QXmlStreamWriter &xml)
{
    const Element field(xml, u"w:fldSimple"_s);
    xml.writeAttribute(u"w:instr"_s, u" PAGE "_s);
    const Element run(xml, u"w:r"_s);
    writeCharacters(xml, u"2"_s);
}

void writeTabStop(QXmlStreamWriter &xml, const QString &align, double position)
{
    Element(xml, u"w:tab"_s).with(u"w:val"_s, align).with(u"w:pos"_s, twipsFromMillimeters(position));
}

void writeProperties(QXmlStreamWriter &xml, const LayoutProfile &profile)
{
    const Element properties(xml, u"w:pPr"_s);
    writeValue(xml, u"w:pStyle"_s, profile.style(Component::PageNumber).id);
    {
        const Element tabs(xml, u"w:tabs"_s);
        writeTabStop(xml, u"center"_s, profile.textWidth() / 2);
        writeTabStop(xml, u"right"_s, profile.textWidth());
    }
    writeValue(xml, u"w:jc"_s, u"left"_s);
}

void writeStamp(QXmlStreamWriter &xml, const QString &text, const LayoutProfile &profile)
{
    const TextStyle &style = profile.style(Component::Stamp);
    const Element run(xml, u"w:r"_s);
    {
        const Element properties(xml, u"w:rPr"_s);
        if (style.bold)
            xml.writeEmptyElement(u"w:b"_s);
        if (style.italic)
            xml.writeEmptyElement(u"w:i"_s);
        writeValue(xml, u"w:sz"_s, qRound(style.size * 2));
        writeBorder(xml, u"w:bdr"_s, profile.stampBorder);
    }
    // The box of a run is drawn close to the letters: spaces that do not break give it room.
    writeCharacters(xml, QChar::Nbsp + shownText(profile, Component::Stamp, text) + QChar::Nbsp);
}
bool hasStamp(const Document &document, const LayoutProfile &profile)
{
    return !shownText(profile, Component::Stamp, document.stamp).trimmed().isEmpty();
}

/// Number in the middle, stamp on the right.
void writeLine(QXmlStreamWriter &xml, const Document &document, const LayoutProfile &profile, bool firstPage)
{
    const Element paragraph(xml, u"w:p"_s);
    writeProperties(xml, profile);
    writeTab(xml);
    if (!firstPage)
        writePageField(xml);
    if (hasStamp(document, profile)) {
        writeTab(xml);
        writeStamp(xml, document.stamp, profile);
    }
}

/// The stamp in its place on the page, where it takes no room from the text.
void writeFramedStamp(QXmlStreamWriter &xml, const Document &document, const LayoutProfile &profile)
{
    constexpr double width = 50;
    const Element paragraph(xml, u"w:p"_s);
    {
        const Element properties(xml, u"w:pPr"_s);
        Element(xml, u"w:framePr"_s)
            .with(u"w:w"_s, twipsFromMillimeters(width))
            .with(u"w:wrap"_s, u"none"_s)
            .with(u"w:vAnchor"_s, u"page"_s)
            .with(u"w:hAnchor"_s, u"page"_s)
            .with(u"w:x"_s, twipsFromMillimeters(profile.paper.width() - profile.stampFromRight() - width))
            .with(u"w:y"_s, twipsFromMillimeters(profile.headerFromTop));
        writeValue(xml, u"w:jc"_s, u"right"_s);
    }
    writeStamp(xml, document.stamp, profile);
}
} // namespace

QByteArray headerPart(const Document &document, const LayoutProfile &profile, bool firstPage)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startPart(xml, u"w:hdr"_s);
    if (profile.numberedPages) {
        writeLine(xml, document, profile, firstPage);
    } else {
        if (hasStamp(document, profile))
            writeFramedStamp(xml, document, profile);
        writeSpacer(xml);
    }
    xml.writeEndDocument();
    return bytes;
}
