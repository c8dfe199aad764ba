// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside.h"
#include "sampledocument.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {
QStringList sortedWords(const QString &pdf)
{
    QStringList words;
    for (const QStringList &page : pagesOf(pdf))
        words += page;
    words.sort();
    return words;
}

Document longText()
{
    return {{}, {}, {}, bodyBlocks(40, 4)};
}
Document list()
{
    return {{}, {}, {}, {attendeeGrid(300)}};
}

/// Words that depend on the pages: numbers and the repeated header.
QStringList withoutRepeats(const QStringList &words)
{
    static const QStringList repeated{u"STT"_s, u"Họ"_s,  u"và"_s, u"tên"_s,  u"Chức"_s, u"vụ,"_s, u"cơ"_s, u"quan"_s,
                                      u"Vai"_s, u"trò"_s, u"Ký"_s, u"nhận"_s, u"Ghi"_s,  u"chú"_s, u"MẪU"_s};
    QStringList result;
    for (const QString &word : words) {
        bool isNumber = false;
        word.toInt(&isNumber);
        if (!isNumber && !repeated.contains(word))
            result.append(word);
    }
    return result;
}
} // namespace

TEST_CASE("LibreOffice shows the same words on the same number of pages", "[docx][office]")
{
    const Document document = GENERATE(sampleDocument(), list(), longText());
    const WrittenPaper paper(document);
    const QString office = paper.officePdf();
    const auto pages = static_cast<int>(pagesOf(paper.pdf()).size());
    CHECK(pagesOf(office).size() == Approx(pages).margin(1));
    CHECK(withoutRepeats(sortedWords(office)) == withoutRepeats(sortedWords(paper.pdf())));
}

TEST_CASE("LibreOffice numbers the pages of the annex afresh", "[docx][office]")
{
    const Document document{
        {}, {}, u"Mẫu"_s, bodyBlocks(8, 4) + QList<Block>{{PageBreak{true}, {}}} + bodyBlocks(8, 4)};
    const QList<QStringList> pages = pagesOf(WrittenPaper(document).officePdf());
    REQUIRE(pages.size() == 6);
    CHECK(pages[0].first(2) == QStringList{u"MẪU"_s, u"Đoạn"_s});
    CHECK(pages[1].first(2) == QStringList{u"2"_s, u"MẪU"_s});
    CHECK(pages[3].first(2) == QStringList{u"MẪU"_s, u"Đoạn"_s});
    CHECK(pages[4].first(2) == QStringList{u"2"_s, u"MẪU"_s});
}

TEST_CASE("LibreOffice repeats the header row and keeps headings off the end of a page", "[docx][office]")
{
    const QList<QStringList> pages = pagesOf(WrittenPaper(list()).officePdf());
    CHECK(pages.size() > 10);
    for (const QStringList &page : pages)
        CHECK(page.count(u"STT"_s) == 1);
}
