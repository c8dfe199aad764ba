// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside.h"
#include "sampledocument.h"
#include "support.h"
#include "xmltree.h"

using namespace Qt::StringLiterals;

namespace {
const QStringList partNames{u"[[]Content_Types].xml"_s, u"_rels/.rels"_s,      u"word/_rels/document.xml.rels"_s,
                            u"word/document.xml"_s,     u"word/styles.xml"_s,  u"word/settings.xml"_s,
                            u"word/fontTable.xml"_s,    u"word/header1.xml"_s, u"word/header2.xml"_s,
                            u"docProps/core.xml"_s,     u"docProps/app.xml"_s};

/// The order that ECMA-376 gives the children, as far as the writer uses any.
const QMap<QString, QStringList> schemaOrder{
    {u"w:pPr"_s,
     {u"w:pStyle"_s,
      u"w:keepNext"_s,
      u"w:keepLines"_s,
      u"w:pageBreakBefore"_s,
      u"w:framePr"_s,
      u"w:widowControl"_s,
      u"w:numPr"_s,
      u"w:suppressLineNumbers"_s,
      u"w:pBdr"_s,
      u"w:shd"_s,
      u"w:tabs"_s,
      u"w:suppressAutoHyphens"_s,
      u"w:spacing"_s,
      u"w:ind"_s,
      u"w:contextualSpacing"_s,
      u"w:jc"_s,
      u"w:textAlignment"_s,
      u"w:outlineLvl"_s,
      u"w:rPr"_s,
      u"w:sectPr"_s}},
    {u"w:rPr"_s,
     {u"w:rStyle"_s, u"w:rFonts"_s, u"w:b"_s, u"w:bCs"_s, u"w:i"_s, u"w:iCs"_s, u"w:caps"_s, u"w:color"_s,
      u"w:spacing"_s, u"w:kern"_s, u"w:position"_s, u"w:sz"_s, u"w:szCs"_s, u"w:highlight"_s, u"w:u"_s, u"w:bdr"_s,
      u"w:shd"_s, u"w:vertAlign"_s, u"w:lang"_s}},
    {u"w:tblPr"_s,
     {u"w:tblStyle"_s, u"w:tblpPr"_s, u"w:tblW"_s, u"w:jc"_s, u"w:tblCellSpacing"_s, u"w:tblInd"_s, u"w:tblBorders"_s,
      u"w:shd"_s, u"w:tblLayout"_s, u"w:tblCellMar"_s, u"w:tblLook"_s}},
    {u"w:tblBorders"_s, {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s, u"w:insideH"_s, u"w:insideV"_s}},
    {u"w:tblCellMar"_s, {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s}},
    {u"w:tcPr"_s,
     {u"w:cnfStyle"_s, u"w:tcW"_s, u"w:gridSpan"_s, u"w:vMerge"_s, u"w:tcBorders"_s, u"w:shd"_s, u"w:noWrap"_s,
      u"w:tcMar"_s, u"w:textDirection"_s, u"w:tcFitText"_s, u"w:vAlign"_s}},
    {u"w:sectPr"_s,
     {u"w:headerReference"_s, u"w:footerReference"_s, u"w:type"_s, u"w:pgSz"_s, u"w:pgMar"_s, u"w:pgBorders"_s,
      u"w:lnNumType"_s, u"w:pgNumType"_s, u"w:cols"_s, u"w:vAlign"_s, u"w:titlePg"_s, u"w:docGrid"_s}},
    {u"w:style"_s,
     {u"w:name"_s, u"w:basedOn"_s, u"w:next"_s, u"w:link"_s, u"w:uiPriority"_s, u"w:qFormat"_s, u"w:pPr"_s,
      u"w:rPr"_s}},
    {u"w:tcBorders"_s, {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s}},
    {u"w:tcMar"_s, {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s}},
    {u"w:tbl"_s, {u"w:tblPr"_s, u"w:tblGrid"_s, u"w:tr"_s}},
    {u"w:settings"_s,
     {u"w:zoom"_s, u"w:defaultTabStop"_s, u"w:characterSpacingControl"_s, u"w:compat"_s, u"w:themeFontLang"_s,
      u"w:decimalSymbol"_s, u"w:listSeparator"_s}},
};

XmlNode bodyOf(const Document &document)
{
    return parseXml(WrittenPaper(document).part(u"word/document.xml"_s)).children.first();
}

const XmlNode &sampleBody()
{
    static const XmlNode body = bodyOf(sampleDocument());
    return body;
}
} // namespace

TEST_CASE("every part of the DOCX is well-formed and named in the package", "[docx]")
{
    const WrittenPaper paper(sampleDocument());
    const QString files = QString::fromUtf8(outputOf(u"unzip"_s, {u"-Z1"_s, paper.docx()}));
    CHECK(files.count(u'\n') == partNames.size());
    CHECK(files.startsWith(u"[Content_Types].xml\n"_s));
    const QString types = paper.part(partNames[0]);
    for (const QString &name : partNames) {
        CAPTURE(name);
        CHECK_FALSE(parseXml(paper.part(name)).children.isEmpty());
        if (name.startsWith(u"word/"_s) && !name.endsWith(u".rels"_s))
            CHECK(types.contains(u"\"/%1\""_s.arg(name)));
    }
    CHECK(paper.part(u"docProps/core.xml"_s).contains(u"<dc:title>Kế hoạch tổ chức Hội nghị</dc:title>"_s));
}

TEST_CASE("children stand in the order of the schema", "[docx]")
{
    const WrittenPaper paper(sampleDocument());
    const QString part = GENERATE(u"word/document.xml"_s, u"word/styles.xml"_s, u"word/settings.xml"_s,
                                  u"word/header1.xml"_s, u"word/header2.xml"_s);
    int checked = 0;
    parseXml(paper.part(part)).visit([&checked](const XmlNode &node) {
        const QStringList order = schemaOrder.value(node.name);
        qsizetype last = 0;
        for (const QString &name : order.isEmpty() ? QStringList() : node.childNames()) {
            CAPTURE(node.name, name);
            const qsizetype index = order.indexOf(name);
            CHECK(index >= last);
            last = index;
            ++checked;
        }
    });
    CHECK(checked > 0);
}

TEST_CASE("each component has a named style as the profile says", "[docx][style]")
{
    static const XmlNode styles = parseXml(WrittenPaper(sampleDocument()).part(u"word/styles.xml"_s));
    const int component = GENERATE(range(0, componentCount));
    const TextStyle &style = party2018().styles[static_cast<std::size_t>(component)];
    CAPTURE(style.id);
    const QList<XmlNode> all = styles.all(u"w:style"_s);
    const auto found = std::ranges::find_if(
        all, [&style](const XmlNode &node) { return node.attributes.value(u"w:styleId"_s) == style.id; });
    REQUIRE(found != all.end());
    CHECK(found->value(u"w:name"_s) == style.name);
    const XmlNode *run = found->child(u"w:rPr"_s);
    const XmlNode *paragraph = found->child(u"w:pPr"_s);
    REQUIRE(run);
    REQUIRE(paragraph);
    CHECK(run->value(u"w:sz"_s).toInt() == style.size * 2);
    CHECK((run->child(u"w:b"_s) != nullptr) == style.bold);
    CHECK((run->child(u"w:i"_s) != nullptr) == style.italic);
    CHECK((run->child(u"w:u"_s) != nullptr) == style.underline);
    CHECK(number(*paragraph->child(u"w:spacing"_s), u"w:line"_s) == style.line * 20);
    CHECK(paragraph->child(u"w:spacing"_s)->attributes.value(u"w:lineRule"_s) == u"exact"_s);
    CHECK(number(*paragraph->child(u"w:spacing"_s), u"w:after"_s) == style.after * 20);
}

TEST_CASE("the fonts and the language are those of the profile", "[docx][style]")
{
    const XmlNode styles = parseXml(WrittenPaper(sampleDocument()).part(u"word/styles.xml"_s));
    const XmlNode fonts = styles.all(u"w:rFonts"_s).first();
    for (const QString &script : {u"w:ascii"_s, u"w:hAnsi"_s, u"w:eastAsia"_s, u"w:cs"_s})
        CHECK(fonts.attributes.value(script) == u"Times New Roman"_s);
    CHECK(styles.all(u"w:lang"_s).first().attributes.value(u"w:val"_s) == u"vi-VN"_s);
}

TEST_CASE("tables are fixed and their columns add up to the text width", "[docx]")
{
    const QList<XmlNode> tables = sampleBody().all(u"w:tbl"_s);
    REQUIRE(tables.size() == 6);
    for (const XmlNode &table : tables) {
        int sum = 0;
        for (const XmlNode &column : table.all(u"w:gridCol"_s))
            sum += number(column, u"w:w"_s);
        CHECK(sum == qRound(165 * 1440 / 25.4));
        CHECK(number(*table.child(u"w:tblPr"_s)->child(u"w:tblW"_s), u"w:w"_s) == sum);
        CHECK(table.all(u"w:tblLayout"_s).first().attributes.value(u"w:type"_s) == u"fixed"_s);
        for (const XmlNode &row : table.all(u"w:tr"_s)) {
            int cells = 0;
            for (const XmlNode &width : row.all(u"w:tcW"_s))
                cells += number(width, u"w:w"_s);
            CHECK(cells == sum);
            CHECK(row.all(u"w:cantSplit"_s).size() == 1);
        }
        for (const XmlNode &cell : table.all(u"w:tc"_s))
            CHECK(cell.children.last().name == u"w:p"_s);
    }
    CHECK(tables[2].all(u"w:tblHeader"_s).size() == 1);
    CHECK(tables[0].all(u"w:tblBorders"_s).isEmpty());
}

TEST_CASE("the letterhead is a table of 75 and 90 mm with number and date in its last row", "[docx]")
{
    const XmlNode table = sampleBody().all(u"w:tbl"_s).first();
    const QList<XmlNode> columns = table.all(u"w:gridCol"_s);
    CHECK(number(columns[0], u"w:w"_s) == qRound(75 * 1440 / 25.4));
    const QList<XmlNode> rows = table.all(u"w:tr"_s);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].allText() == u"Số 24-KH/BDVTUThái Nguyên, ngày 05 tháng 02 năm 2024"_s);
}

TEST_CASE("an annex is a section with its own numbering and titlePg", "[docx]")
{
    const QList<XmlNode> sections = sampleBody().all(u"w:sectPr"_s);
    REQUIRE(sections.size() == 2);
    for (const XmlNode &section : sections) {
        CHECK(section.child(u"w:titlePg"_s));
        CHECK(number(*section.child(u"w:pgNumType"_s), u"w:start"_s) == 1);
        const XmlNode &margins = *section.child(u"w:pgMar"_s);
        CHECK(number(margins, u"w:left"_s) == qRound(30 * 1440 / 25.4));
        CHECK(number(margins, u"w:right"_s) == qRound(15 * 1440 / 25.4));
        CHECK(number(margins, u"w:top"_s) == qRound(20 * 1440 / 25.4));
        CHECK(number(margins, u"w:header"_s) == qRound(10 * 1440 / 25.4));
    }
    CHECK(sampleBody().children.last().name == u"w:sectPr"_s);
    CHECK(sampleBody().all(u"w:pageBreakBefore"_s).size() == 1);
}

TEST_CASE("only later pages have the page field and all have the stamp", "[docx]")
{
    const WrittenPaper paper(sampleDocument());
    const XmlNode first = parseXml(paper.part(u"word/header1.xml"_s));
    const XmlNode later = parseXml(paper.part(u"word/header2.xml"_s));
    CHECK(first.all(u"w:fldSimple"_s).isEmpty());
    REQUIRE(later.all(u"w:fldSimple"_s).size() == 1);
    CHECK(later.all(u"w:fldSimple"_s)[0].attributes.value(u"w:instr"_s).trimmed() == u"PAGE"_s);
    for (const XmlNode &header : {first, later}) {
        CHECK(header.allText().contains(u"MẪU"_s));
        CHECK(header.all(u"w:bdr"_s).size() == 1);
    }
}

TEST_CASE("ugly texts reach the DOCX unharmed", "[docx]")
{
    const QString ugly = u"  <b>đậm</b> =1+1 \"x\" & 'y' '; DROP TABLE 😀 👨‍👩‍👧 a]]>b  "_s;
    const QString dirty = QChar(0x01) + ugly.normalized(QString::NormalizationForm_D) + QChar(0xFFFE) + QChar(0x0B);
    const XmlNode body = bodyOf({{}, {}, {}, {{Paragraph{{Run{dirty}}}, {}}}});
    CHECK(body.allText() == ugly);
    CHECK(body.all(u"w:t"_s).first().attributes.value(u"xml:space"_s) == u"preserve"_s);
}

TEST_CASE("a line feed is a break within the paragraph and a tab a tab", "[docx]")
{
    const XmlNode body = bodyOf({{}, {}, {}, {{Paragraph{{Run{u"một\nhai\tba"_s}}}, {}}}});
    CHECK(body.all(u"w:r"_s).first().childNames() == QStringList{u"w:t"_s, u"w:br"_s, u"w:t"_s, u"w:tab"_s, u"w:t"_s});
}
