// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/documentlines.h"

#include "support.h"
#include "tests/document/sampledocument.h"

using namespace Qt::StringLiterals;

namespace {

Document lines(const QStringList &texts)
{
    Document document;
    for (const QString &text : texts)
        document.blocks.append({Paragraph{{Run{text}}}, {}});
    return document;
}

/// "before → now" for each change.
QStringList changes(const Document &before, const Document &now)
{
    QStringList found;
    for (const LineChange &change : changedLines(before, now))
        found.append(change.before + u" → "_s + change.now);
    return found;
}

} // namespace

TEST_CASE("a paper differs in nothing from itself", "[json]")
{
    CHECK(changedLines(sampleDocument(), sampleDocument()).isEmpty());
    CHECK(changedLines({}, {}).isEmpty());
}

TEST_CASE("lines that changed and came and went are told", "[json]")
{
    const Document before = lines({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    CHECK(changes(before, lines({u"a"_s, u"B"_s, u"c"_s, u"d"_s})) == QStringList{u"b → B"_s});
    CHECK(changes(before, lines({u"a"_s, u"b"_s, u"x"_s, u"c"_s, u"d"_s})) == QStringList{u" → x"_s});
    CHECK(changes(before, lines({u"b"_s, u"d"_s})) == QStringList{u"a → "_s, u"c → "_s});
    CHECK(changes(before, lines({u"b"_s, u"a"_s, u"c"_s, u"d"_s})).size() == 2);
    CHECK(changes({}, before).size() == 4);
    CHECK(changes(before, {}).size() == 4);
}

TEST_CASE("a change in any block is seen and looks alone are none", "[json]")
{
    Document now = sampleDocument();
    std::get<NumberAndDate>(now.blocks[1].content).placeAndDate = u"Thái Nguyên, ngày 06 tháng 02 năm 2024"_s;
    for (Block &block : now.blocks) {
        if (auto *grid = std::get_if<Grid>(&block.content); grid && grid->rows.size() > 50) {
            grid->rows[40].cells[1].text = u"Lò Thị Mới"_s;
            grid->rows[41].cells[1].bold = true;
        }
        if (auto *signatures = std::get_if<Signatures>(&block.content))
            signatures->signers.first().name = u"Người khác"_s;
    }
    const QStringList found = changes(sampleDocument(), now);
    REQUIRE(found.size() == 4);
    CHECK(found.at(0).contains(u"ngày 05 tháng 02 năm 2024"_s));
    CHECK(found.at(2).contains(u"Lò Thị Mới"_s));
    CHECK(found.at(3).endsWith(u"Người khác"_s));
}

TEST_CASE("two long papers with nothing in common are compared line by line", "[json]")
{
    QStringList before;
    QStringList now;
    for (int i = 0; i < 3000; ++i) {
        before.append(u"a%1"_s.arg(i));
        now.append(u"b%1"_s.arg(i));
    }
    now.append(u"c"_s);
    const QList<LineChange> found = changedLines(lines(before), lines(now));
    REQUIRE(found.size() == 3001);
    CHECK(found.first() == LineChange{u"a0"_s, u"b0"_s});
    CHECK(found.last() == LineChange{{}, u"c"_s});
}
