// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside.h"
#include "sampledocument.h"
#include "support.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// The 134 accented letters: 12 vowels with 5 tones, and 7 letters of their own, in both cases.
QString vietnameseLetters()
{
    const QString tones = u"\u0300\u0301\u0303\u0309\u0323"_s;
    QString letters = u"ăâđêôơư"_s;
    for (const QChar vowel : u"aăâeêioôơuưy"_s) {
        for (const QChar tone : tones)
            letters += (QString(vowel) + tone).normalized(QString::NormalizationForm_C);
    }
    return letters + letters.toUpper();
}

Document textDocument(const QString &text)
{
    return {{}, {}, {}, {{Paragraph{{Run{text}}, Align::Left, false}, {}}}};
}

/// What a reader sees of a block, in reading order.
struct Reader
{
    QStringList operator()(const Letterhead &head) const
    {
        return {head.superior.toUpper(), head.issuer.toUpper(), u"*"_s, head.title.toUpper()};
    }
    QStringList operator()(const NumberAndDate &line) const { return {line.number, line.placeAndDate}; }
    QStringList operator()(const KindAndAbstract &head) const { return {head.kind.toUpper(), head.abstract}; }
    QStringList operator()(const Addressee &addressee) const { return QStringList{addressee.label} + addressee.names; }
    QStringList operator()(const Heading &heading) const { return {heading.text}; }
    QStringList operator()(const Paragraph &paragraph) const
    {
        QString text;
        for (const Run &run : paragraph.runs)
            text += run.text;
        return {text};
    }
    QStringList operator()(const Grid &grid) const
    {
        QStringList texts;
        for (const GridColumn &column : grid.columns)
            texts.append(column.title);
        for (const GridRow &row : grid.rows) {
            for (const Cell &cell : row.cells)
                texts.append(cell.text);
        }
        return texts;
    }
    QStringList operator()(const Signatures &signatures) const
    {
        QStringList texts = QStringList{signatures.recipientsLabel} + signatures.recipients;
        for (const Signature &signer : signatures.signers)
            texts += {signer.authority.toUpper(), signer.post.toUpper(), signer.name};
        return texts;
    }
    QStringList operator()(const PageBreak &) const { return {}; }
    QStringList operator()(const CardSheet &sheet) const
    {
        QStringList texts;
        for (const Card &card : sheet.cards) {
            for (const CardLine &line : card.lines)
                texts.append(line.text);
        }
        return texts;
    }
};

QStringList wordsOf(const Document &document)
{
    QStringList words;
    for (const Block &block : document.blocks)
        words += wordsIn(std::visit(Reader(), block.content).join(u' '));
    return words;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}
} // namespace

TEST_CASE("all 134 Vietnamese letters come out of the PDF as they went in", "[pdf][text]")
{
    const QString letters = vietnameseLetters();
    REQUIRE(letters.size() == 134);
    const auto [bold, italic] =
        GENERATE(table<bool, bool>({{false, false}, {true, false}, {false, true}, {true, true}}));
    Document document = textDocument({});
    std::get<Paragraph>(document.blocks[0].content).runs = {Run{letters.first(67), bold, italic}, Run{u"\n"_s},
                                                            Run{letters.last(67), bold, italic}};
    CHECK(wordsIn(textOf(WrittenPaper(document).pdf())).join(QString()) == letters);
}

TEST_CASE("punctuation and the dong sign come out exactly", "[pdf][text]")
{
    const QString text = u"office fi fl ffl “nháy” ‘đơn’ 1.234.567 ₫ – — … ½ ≥ 10% §5 & <b>đậm</b> =1+1 \"x\" 'y'"_s;
    CHECK(wordsIn(textOf(WrittenPaper(textDocument(text)).pdf())) == wordsIn(text));
}

TEST_CASE("decomposed text comes out composed and control characters do not come out", "[pdf][text]")
{
    const QString text = u"Hội nghị dân vận"_s;
    const QString dirty = QChar(0x01) + text.normalized(QString::NormalizationForm_D) + QChar(0x1B) + QChar(0xFEFF);
    CHECK(textOf(WrittenPaper(textDocument(dirty)).pdf()).trimmed() == text);
}

TEST_CASE("the words of a paper stand in the PDF in reading order", "[pdf][text]")
{
    Document document = sampleDocument();
    document.stamp.clear();
    const auto firstBreak = std::ranges::find_if(
        document.blocks, [](const Block &block) { return std::holds_alternative<PageBreak>(block.content); });
    document.blocks.erase(firstBreak, document.blocks.end());
    const WrittenPaper paper(document);
    QStringList printed;
    const QList<QStringList> pages = pagesOf(paper.pdf());
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            CHECK(pages[page].first() == QString::number(page + 1));
        printed += page > 0 ? pages[page].sliced(1) : pages[page];
    }
    CHECK(pages.size() == 4);
    CHECK(printed == wordsOf(document));
}

TEST_CASE("every way of reading the PDF finds the same words", "[pdf][text]")
{
    Document document{{}, {}, {}, bodyBlocks(3, 2)};
    document.blocks.append(attendeeGrid(10));
    const WrittenPaper paper(document);
    const QStringList options = GENERATE(QStringList{}, QStringList{u"-layout"_s}, QStringList{u"-raw"_s});
    CHECK(sorted(wordsIn(textOf(paper.pdf(), options))) == sorted(wordsOf(document)));
}

TEST_CASE("plain text reads in order in the default mode too", "[pdf][text]")
{
    const Document document{{}, {}, {}, bodyBlocks(3, 3)};
    CHECK(wordsIn(textOf(WrittenPaper(document).pdf())) == wordsOf(document));
}

TEST_CASE("ten thousand characters come out whole with and without spaces", "[pdf][text]")
{
    const QString text = GENERATE(u"dân vận khéo "_s.repeated(770), u"dânvậnkhéo"_s.repeated(1000));
    QString printed;
    for (const QStringList &page : pagesOf(WrittenPaper(textDocument(text)).pdf()))
        printed += page.join(QString());
    static const QRegularExpression numbers(u"[0-9]"_s);
    QString expected = text;
    const bool whole = printed.remove(numbers) == expected.remove(u' ');
    CHECK(whole);
}

TEST_CASE("the PDF names its title and embeds its fonts", "[pdf]")
{
    const WrittenPaper paper(sampleDocument());
    CHECK(outputOf(u"pdfinfo"_s, {paper.pdf()}).contains("Title:           Kế hoạch tổ chức Hội nghị\n"));
    const QString fonts = QString::fromUtf8(outputOf(u"pdffonts"_s, {paper.pdf()}));
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).sliced(2);
    CHECK(lines.size() >= 3);
    for (const QString &line : lines) {
        CHECK(line.startsWith(u"Tinos"_s));
        CHECK(line.contains(u"yes no  yes"_s));
    }
    CHECK(outputOf(u"qpdf"_s, {u"--check"_s, paper.pdf()}).contains("No syntax or stream encoding errors"));
}

TEST_CASE("the PDF says that it is for the archive and has its colours in it, nothing transparent", "[pdf]")
{
    for (const QString &text : {u"Kế hoạch"_s, u"Chữ của phông khác 😀 中文"_s}) {
        const WrittenPaper paper(textDocument(text));
        const QByteArray plain = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, paper.pdf(), u"-"_s});
        CHECK(plain.startsWith("%PDF-1.4"));
        CHECK(plain.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
        CHECK(plain.contains("/OutputIntents"));
        CHECK(plain.count("/SMask ") == plain.count("/SMask /None"));
        CHECK(plain.count("/ca ") == plain.count("/ca 1.0"));
        CHECK_FALSE(plain.contains("/JavaScript"));
        CHECK_FALSE(plain.contains("/Encrypt"));
    }
}

TEST_CASE("emoji and letters of fonts that are not there read exactly in the PDF", "[pdf][text]")
{
    const QString text =
        u"Trước 😀 👨‍👩‍👧 🇻🇳 a😀b 中文 ☑ giữa <b> (ngoặc\\) 😀😀 \U00020000 sau"_s;
    const Document document = textDocument((text + u' ').repeated(40).trimmed());
    const WrittenPaper paper(document);
    CHECK(wordsIn(textOf(paper.pdf(), {u"-raw"_s})).join(u' ').remove(u" 2"_s) == wordsOf(document).join(u' '));
    CHECK(outputOf(u"qpdf"_s, {u"--check"_s, paper.pdf()}).contains("No syntax or stream encoding errors"));
    const QImage picture = pictureOf(paper.pdf(), 1, 50);
    CHECK(picture.height() > picture.width());
}

TEST_CASE("words with emoji stay black and in their places in a justified table of many pages", "[pdf][text]")
{
    Document document{{}, {}, u"Mẫu 😀"_s, {}};
    for (int i = 0; i < 30; ++i)
        document.blocks.append(
            {Paragraph{{Run{bodySentence() + u"kết 👍🏽 thúc. "_s, false, true, true}, Run{bodySentence()}}}, {}});
    const WrittenPaper paper(document);
    const QString text = textOf(paper.pdf(), {u"-raw"_s});
    CHECK(text.count(u"👍🏽"_s) == 30);
    CHECK(text.count(u"😀"_s) == pagesOf(paper.pdf()).size());
    CHECK(outputOf(u"qpdf"_s, {u"--check"_s, paper.pdf()}).contains("No syntax or stream encoding errors"));
    const QByteArray plain = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, paper.pdf(), u"-"_s});
    CHECK(plain.count("BDC\n") == plain.count("EMC\n"));
    CHECK(plain.count("BDC\n") >= 30);
    CHECK_FALSE(QString::fromLatin1(plain).contains(QRegularExpression(u"0\\.\\d+ (scn|SCN)"_s)));
}
