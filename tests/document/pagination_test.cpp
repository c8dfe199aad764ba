// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/layout.h"

#include "document/layout/units.h"
#include "document/paint/pagedevice.h"
#include "outside.h"
#include "sampledocument.h"
#include "support.h"

#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace {
/// The lines of a page in reading order; texts at one height belong to one line.
QStringList linesOn(const Page &page)
{
    QStringList lines;
    qreal y = -1;
    for (const TextItem &item : page.texts) {
        if (item.start.y() != y)
            lines.append(QString());
        y = item.start.y();
        lines.last() += item.text;
    }
    return lines;
}

QList<QStringList> linesOf(const QList<Block> &blocks)
{
    QList<QStringList> result;
    for (const Page &page : layOut({{}, {}, {}, blocks}, party2018()).pages)
        result.append(linesOn(page));
    return result;
}

Block text(const QString &text, bool keepWithNext = false)
{
    return {Paragraph{{Run{text}}, Align::Left, false, keepWithNext}, {}};
}

/// One paragraph of so many lines; 36 lines fill a page.
Block lines(const QString &name, int count)
{
    QStringList texts;
    for (int i = 1; i <= count; ++i)
        texts.append(name + QString::number(i));
    return text(texts.join(u'\n'));
}

QStringList withoutNumber(const QStringList &page)
{
    return page.sliced(1);
}

Block tallRow(int count)
{
    QStringList texts;
    for (int i = 1; i <= count; ++i)
        texts.append(u"r%1"_s.arg(i));
    return {Grid{{{u"A"_s}, {u"B"_s}}, {{{Cell{texts.join(u'\n')}, Cell{u"bên"_s}}}}}, {}};
}
} // namespace

TEST_CASE("a heading is never the last line of a page", "[pages]")
{
    const int before = GENERATE(range(28, 36));
    const QList<QStringList> pages = linesOf(
        {lines(u"a"_s, before), {Heading{2, u"I- Mục"_s}, {}}, {Heading{3, u"1- Tiểu mục"_s}, {}}, lines(u"b"_s, 4)});
    for (const QStringList &page : pages) {
        CHECK(page.last() != u"I- Mục"_s);
        CHECK(page.last() != u"1- Tiểu mục"_s);
        CHECK(page.last() != u"b1"_s);
    }
}

TEST_CASE("a heading stays with the header and first row of a table", "[pages]")
{
    const int before = GENERATE(range(28, 36));
    const QList<QStringList> pages =
        linesOf({lines(u"a"_s, before), {Heading{2, u"I- Danh sách"_s}, {}}, attendeeGrid(3)});
    const QStringList &page = pages.first().contains(u"I- Danh sách"_s) ? pages.first() : pages.last();
    CHECK(std::ranges::any_of(page, [](const QString &line) { return line.startsWith(u"1Nguyễn"_s); }));
    CHECK(std::ranges::any_of(page, [](const QString &line) { return line.startsWith(u"1- Đoàn"_s); }));
}

TEST_CASE("no line of a paragraph stands alone", "[pages]")
{
    const int before = GENERATE(range(30, 36));
    const int length = GENERATE(range(2, 6));
    const QList<QStringList> pages = linesOf({lines(u"a"_s, before), lines(u"b"_s, length), lines(u"c"_s, 30)});
    for (const QStringList &page : pages) {
        const auto count = std::ranges::count_if(page, [](const QString &line) { return line.startsWith(u'b'); });
        CHECK(count != 1);
    }
}

TEST_CASE("a paragraph kept with the next goes to its page", "[pages]")
{
    const QList<QStringList> pages = linesOf({lines(u"a"_s, 34), text(u"giữ"_s, true), lines(u"b"_s, 2)});
    REQUIRE(pages.size() == 2);
    CHECK(withoutNumber(pages[1]) == QStringList{u"giữ"_s, u"b1"_s, u"b2"_s});
}

TEST_CASE("a chain longer than a page is set all the same", "[pages]")
{
    QList<Block> blocks{lines(u"a"_s, 10)};
    for (int i = 0; i < 60; ++i)
        blocks.append(text(u"k%1"_s.arg(i), true));
    const QList<QStringList> pages = linesOf(blocks);
    qsizetype count = 0;
    for (const QStringList &page : pages)
        count += std::ranges::count_if(page, [](const QString &line) { return line.startsWith(u'k'); });
    CHECK(count == 60);
    CHECK(pages.size() == 3);
}

TEST_CASE("the header row repeats on every page of a list and no row is split", "[pages]")
{
    const QList<QStringList> pages = linesOf({attendeeGrid(300)});
    CHECK(pages.size() > 10);
    int next = 1;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QStringList page = i > 0 ? withoutNumber(pages[i]) : pages[i];
        CHECK(page.first() == u"STTHọ và tênChức vụ, cơ quanVai tròKý nhậnGhi chú"_s);
        CHECK(page.count(page.first()) == 1);
        CHECK_FALSE(page.last().contains(u"Đoàn"_s));
        for (const QString &line : page)
            next += line.startsWith(u"%1Nguyễn"_s.arg(next)) ? 1 : 0;
        const auto starts =
            std::ranges::count_if(page, [](const QString &line) { return line.contains(u"Phó Trưởng"_s); });
        const auto ends = std::ranges::count_if(page, [](const QString &line) { return line.contains(u"vụ tỉnh"_s); });
        CHECK(starts == ends);
    }
    CHECK(next == 301);
}

TEST_CASE("a row higher than a page is split by its lines under repeated headers", "[pages]")
{
    const QList<QStringList> pages = linesOf({lines(u"a"_s, 5), tallRow(120)});
    REQUIRE(pages.size() == 3);
    QString all;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CHECK(pages[i].count(u"AB"_s) == 1);
        all += pages[i].join(u' ') + u' ';
    }
    CHECK(pages[0].contains(u"r1"_s));
    for (int i = 1; i <= 120; ++i)
        CHECK(all.count(u"r%1 "_s.arg(i)) == 1);
}

TEST_CASE("signatures are never split and take the last lines of the text along", "[pages]")
{
    const int before = GENERATE(range(22, 36));
    const Signatures signatures{u"Nơi nhận:"_s, {u"- Lưu."_s}, {{u"T/M Ban"_s, u"Trưởng ban"_s, u"Lò Văn Ư"_s}}};
    const QList<QStringList> pages = linesOf({lines(u"a"_s, before), {signatures, {}}});
    const QStringList &last = pages.last();
    CHECK(last.last() == u"Lò Văn Ư"_s);
    CHECK(last.contains(u"T/M BAN"_s) == true);
    CHECK(std::ranges::count_if(last, [](const QString &line) { return line.startsWith(u'a'); }) >= 2);
}

TEST_CASE("an annex numbers its pages afresh and hides the number on its first", "[pages]")
{
    const QList<QStringList> pages =
        linesOf({text(u"một"_s), {PageBreak{false}, {}}, text(u"hai"_s), {PageBreak{true}, {}}, lines(u"c"_s, 40)});
    REQUIRE(pages.size() == 4);
    CHECK(pages[0] == QStringList{u"một"_s});
    CHECK(pages[1] == QStringList{u"2"_s, u"hai"_s});
    CHECK(pages[2].first() == u"c1"_s);
    CHECK(pages[3].first() == u"2"_s);
}

TEST_CASE("the boxes of the pages name the records", "[pages]")
{
    const PagedDocument paged = layOut({{}, {}, {}, {attendeeGrid(60)}}, party2018());
    QList<qint64> ids;
    for (const Page &page : paged.pages) {
        for (const OriginBox &box : page.boxes) {
            CHECK(box.box.bottom() <= fromMillimeters(277) + 1);
            if (box.origin.table == u"attendee"_s)
                ids.append(box.origin.id);
        }
    }
    CHECK(ids.size() == 60);
    CHECK(std::ranges::is_sorted(ids));
}

TEST_CASE("pages laid out once are painted on any paged device", "[pages]")
{
    const PagedDocument paged = layOut({{}, {}, {}, bodyBlocks(12, 4)}, party2018());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"preview.pdf"_s);
    QPdfWriter device(path);
    device.setResolution(300);
    paint(paged, device);
    QStringList texts;
    for (const Page &page : paged.pages) {
        for (const TextItem &item : page.texts)
            texts += wordsIn(item.text);
    }
    CHECK(pagesOf(path).size() == paged.pages.size());
    CHECK(wordsIn(textOf(path, {u"-raw"_s})) == texts);
}
