// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/bodypart.h"

#include "document/compose/compose.h"
#include "document/docx/cards/cardsxml.h"
#include "document/docx/relations.h"
#include "document/docx/tablexml.h"
#include "document/docx/textxml.h"
#include "document/docx/wordxml.h"
#include "document/profile.h"

using namespace Qt::StringLiterals;

namespace {
class BodyWriter
{
public:
    BodyWriter(QXmlStreamWriter &xml, const LayoutProfile &profile, Media &media)
        : m_xml(xml), m_profile(profile), m_media(media)
    {
    }

    void operator()(const TextPart &part);
    void operator()(const RulePart &part);
    void operator()(const TablePart &part);
    void operator()(const BreakPart &part);
    void operator()(const CardsPart &part);
    void finish();

private:
    void writeSection();
    void writePage();

    QXmlStreamWriter &m_xml;
    const LayoutProfile &m_profile;
    Media &m_media;
    bool m_afterTable = false;
};

void BodyWriter::operator()(const TextPart &part)
{
    writeText(m_xml, part, m_profile, false);
    m_afterTable = false;
}

void BodyWriter::operator()(const RulePart &part)
{
    writeRule(m_xml, part, m_profile.textWidth(), false);
    m_afterTable = false;
}

/// Two tables without a paragraph between them would become one, and a table has no room around it of its own.
void BodyWriter::operator()(const TablePart &part)
{
    if (m_afterTable || part.before > 0)
        writeSpacer(m_xml, part.before, true);
    writeTable(m_xml, part, m_profile);
    m_afterTable = part.after <= 0;
    if (part.after > 0)
        writeSpacer(m_xml, part.after);
}

void BodyWriter::operator()(const BreakPart &part)
{
    const Element paragraph(m_xml, u"w:p"_s);
    const Element properties(m_xml, u"w:pPr"_s);
    if (!part.annex)
        m_xml.writeEmptyElement(u"w:pageBreakBefore"_s);
    writeThinLine(m_xml);
    if (part.annex)
        writeSection();
    m_afterTable = false;
}

void BodyWriter::operator()(const CardsPart &part)
{
    writeCards(m_xml, part, m_profile, m_media);
    m_afterTable = true;
}

void BodyWriter::finish()
{
    if (m_afterTable)
        writeSpacer(m_xml);
    writeSection();
}

void BodyWriter::writePage()
{
    {
        const QSizeF &paper = m_profile.paper;
        Element size(m_xml, u"w:pgSz"_s);
        size.with(u"w:w"_s, twipsFromMillimeters(paper.width())).with(u"w:h"_s, twipsFromMillimeters(paper.height()));
        if (paper.width() > paper.height())
            size.with(u"w:orient"_s, u"landscape"_s);
    }
    // Without numbers nothing of the header takes room: the text begins where the margin ends.
    const double header = m_profile.numberedPages ? m_profile.headerFromTop : 0;
    const QMarginsF &margins = m_profile.margins;
    Element(m_xml, u"w:pgMar"_s)
        .with(u"w:top"_s, twipsFromMillimeters(margins.top()))
        .with(u"w:right"_s, twipsFromMillimeters(margins.right()))
        .with(u"w:bottom"_s, twipsFromMillimeters(margins.bottom()))
        .with(u"w:left"_s, twipsFromMillimeters(margins.left()))
        .with(u"w:header"_s, twipsFromMillimeters(header))
        .with(u"w:footer"_s, twipsFromMillimeters(header))
        .with(u"w:gutter"_s, 0);
}

/// Every section counts its pages from 1 and shows no number on the first.
void BodyWriter::writeSection()
{
    const Element section(m_xml, u"w:sectPr"_s);
    Element(m_xml, u"w:headerReference"_s).with(u"w:type"_s, u"default"_s).with(u"r:id"_s, laterHeaderId);
    Element(m_xml, u"w:headerReference"_s).with(u"w:type"_s, u"first"_s).with(u"r:id"_s, firstHeaderId);
    writeValue(m_xml, u"w:type"_s, u"nextPage"_s);
    writePage();
    Element(m_xml, u"w:pgNumType"_s).with(u"w:start"_s, 1);
    Element(m_xml, u"w:cols"_s).with(u"w:space"_s, 0);
    m_xml.writeEmptyElement(u"w:titlePg"_s);
}
} // namespace

QByteArray bodyPart(const Document &document, const LayoutProfile &profile, Media &media)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startPart(xml, u"w:document"_s);
    {
        const Element body(xml, u"w:body"_s);
        BodyWriter writer(xml, profile, media);
        for (const Part &part : compose(document, profile))
            std::visit(writer, part);
        writer.finish();
    }
    xml.writeEndDocument();
    return bytes;
}
