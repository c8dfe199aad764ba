// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose/compose.h"
#include "document/profile.h"
#include "outside.h"
#include "support.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

Document jointPaper(int parties)
{
    Letterhead head{u"Tỉnh ủy"_s, u"Ban Dân vận"_s, u"Đảng Cộng sản Việt Nam"_s};
    Signatures signatures{.recipientsLabel = u"Nơi nhận:"_s, .recipients = {u"- Lưu."_s}};
    for (int i = 0; i < parties; ++i) {
        if (i > 0)
            head.partners.append({i == 1 ? u"Tỉnh ủy"_s : u"Ủy ban"_s, u"Sở %1"_s.arg(i)});
        signatures.signers.append({{}, u"Giám đốc"_s, u"Người %1"_s.arg(i), u"Bên %1"_s.arg(i)});
    }
    return {.blocks = {{head, {}},
                       {NumberAndDate{.number = u"Số 24-KH/A-B"_s, .placeAndDate = u"ngày 05"_s}, {}},
                       {Paragraph{{Run{u"Nội dung."_s}}}, {}},
                       {signatures, {}}}};
}

QString textOfCell(const TableCell &cell)
{
    QStringList lines;
    for (const CellPart &part : cell.parts) {
        const auto *text = std::get_if<TextPart>(&part);
        if (text != nullptr && !text->runs.isEmpty() && !text->runs.first().text.isEmpty())
            lines.append(text->runs.first().text);
    }
    return lines.join(u'/');
}

/// The rows of a table, cells parted by "|"; what spans several columns says how many.
QStringList rowsIn(const Part &part)
{
    QStringList rows;
    for (const TableRow &row : std::get<TablePart>(part).rows) {
        QStringList cells;
        for (const TableCell &cell : row.cells)
            cells.append(textOfCell(cell) + (cell.span > 1 ? u" x%1"_s.arg(cell.span) : QString()));
        rows.append(cells.join(u"|"_s));
    }
    return rows;
}

QStringList headOf(int parties, const LayoutProfile &profile)
{
    return rowsIn(compose(jointPaper(parties), profile).first());
}

QStringList signingOf(int parties, const LayoutProfile &profile)
{
    return rowsIn(compose(jointPaper(parties), profile).last());
}

QStringList wordsInOrder(const QString &text)
{
    QStringList words = text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    words.sort();
    return words;
}

} // namespace

TEST_CASE("bodies of a joint paper stand one below the other and do not repeat their superior", "[joint]")
{
    CHECK(headOf(3, party2018()) ==
          QStringList{u"TỈNH ỦY/BAN DÂN VẬN/SỞ 1/ỦY BAN/SỞ 2/*|ĐẢNG CỘNG SẢN VIỆT NAM"_s, u"Số 24-KH/A-B|ngày 05"_s});
}

TEST_CASE("bodies of a joint paper stand side by side where the profile has room for them", "[joint]")
{
    LayoutProfile profile = party2018();
    profile.headsInRow = 2;
    CHECK(headOf(2, profile) == QStringList{u"TỈNH ỦY/BAN DÂN VẬN|TỈNH ỦY/SỞ 1|ĐẢNG CỘNG SẢN VIỆT NAM"_s, u"* x2|"_s,
                                            u"Số 24-KH/A-B x2|ngày 05"_s});
    CHECK(headOf(3, profile).first().startsWith(u"TỈNH ỦY/BAN DÂN VẬN/SỞ 1"_s));
    CHECK(headOf(1, profile) == headOf(1, party2018()));
}

TEST_CASE("the lead signs on the right of two and on top of more", "[joint]")
{
    const LayoutProfile &profile = party2018();
    CHECK(signingOf(2, profile) ==
          QStringList{u"BÊN 1/GIÁM ĐỐC|BÊN 0/GIÁM ĐỐC"_s, u"Người 1|Người 0"_s, u"Nơi nhận:/- Lưu. x2"_s});
    CHECK(signingOf(3, profile) == QStringList{u"BÊN 0/GIÁM ĐỐC x2"_s, u"Người 0 x2"_s,
                                               u"BÊN 2/GIÁM ĐỐC|BÊN 1/GIÁM ĐỐC"_s, u"Người 2|Người 1"_s,
                                               u"Nơi nhận:/- Lưu. x2"_s});
    CHECK(signingOf(6, profile).size() == 7);
}

TEST_CASE("the profile says on which side the lead signs and how many in a row", "[joint]")
{
    LayoutProfile profile = party2018();
    profile.leadOnTheRight = false;
    CHECK(signingOf(2, profile).at(1) == u"Người 0|Người 1"_s);
    profile.signersInRow = 3;
    CHECK(signingOf(3, profile).at(1) == u"Người 0|Người 1|Người 2"_s);
    CHECK(signingOf(5, profile).at(1) == u"Người 0 x3|Người 1 x3"_s);
    CHECK(signingOf(5, profile).at(3) == u"Người 2 x2|Người 3 x2|Người 4 x2"_s);
}

TEST_CASE("a joint paper of six has the same words in PDF and DOCX", "[joint]")
{
    const WrittenPaper paper(jointPaper(6));
    const QString document = paper.part(u"word/document.xml"_s);
    static const QRegularExpression texts(u"<w:t[^>]*>([^<]*)</w:t>"_s);
    QString inWord;
    for (auto found = texts.globalMatch(document); found.hasNext();)
        inWord += found.next().captured(1) + u' ';
    CHECK(wordsInOrder(textOf(paper.pdf())) == wordsInOrder(inWord));
}
