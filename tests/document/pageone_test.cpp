// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside.h"
#include "seentext.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {
/// Middles and edges of the page's parts, millimetres from the left.
constexpr double leftColumn = 30 + 75 / 2.0;
/// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" needs a wider column.
constexpr double stateLeft = 30 + 64.0 / 2;
constexpr double stateRight = 30 + 64 + 101.0 / 2;
constexpr double rightColumn = 30 + 75 + 90 / 2.0;
constexpr double textMiddle = 30 + 165 / 2.0;

enum class Edge { Left, Middle };

/// How a component must look: capitals are in the words, `middle` is the height of its line's middle, 0 where that
/// depends on what stands above.
struct Wanted
{
    QString text;
    int size = 0;
    bool bold = false;
    bool italic = false;
    Edge edge = Edge::Middle;
    double x = 0;
    double middle = 0;
};

Block signedEnd(const QString &authority)
{
    return {Signatures{.recipientsLabel = u"Nơi nhận:"_s,
                       .recipients = {u"- Như trên,"_s},
                       .signers = {{authority, u"Phó Trưởng ban"_s, u"Nguyễn Thị Hòa"_s}},
                       .drafter = u"NguyenVanAn-26"_s},
            {}};
}

Document pageOne(const Letterhead &letterhead, const QString &number, const QString &authority)
{
    Document document{.stamp = u"Mẫu"_s};
    document.blocks = {
        {letterhead, {}},
        {NumberAndDate{number,
                       u"Thái Nguyên, ngày 05 tháng 02 năm 2024"_s,
                       {},
                       u"Thượng khẩn"_s,
                       u"Lưu hành nội bộ"_s,
                       u"Dự thảo lần 2"_s},
         {}},
        {KindAndAbstract{u"Kế hoạch"_s, u"công tác dân vận năm 2024"_s}, {}},
        {Addressee{u"Kính gửi:"_s, {u"Tỉnh ủy,"_s, u"Công an tỉnh."_s}}, {}},
        {Heading{1, u"Phần thứ nhất"_s}, {}},
        {Heading{2, u"I- Mục đích"_s}, {}},
        {Paragraph{{Run{u"Lời văn của kế hoạch."_s}}}, {}},
        {Grid{{{u"STT"_s, 1, Align::Center}, {u"Nhiệm vụ"_s, 5}}, {{{Cell{u"1"_s}, Cell{u"Hòa giải"_s}}}}}, {}},
        signedEnd(authority)};
    return document;
}

Document partyPage()
{
    return pageOne({u"Tỉnh ủy Thái Nguyên"_s, u"Ban Dân vận"_s, u"Đảng Cộng sản Việt Nam"_s, {}}, u"Số 24-KH/BDVTU"_s,
                   u"K/T Trưởng ban"_s);
}

Document statePage()
{
    return pageOne({u"UBND tỉnh Thái Nguyên"_s, u"Sở Nội vụ"_s, u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s,
                    u"Độc lập - Tự do - Hạnh phúc"_s},
                   u"Số: 24/KH-SNV"_s, u"KT. Giám đốc"_s);
}

/// Of Appendix 3 of HD 36 and of HD 05 alike.
QList<Wanted> partyLooks()
{
    return {{u"MẪU"_s, 14, true, false, Edge::Middle, 0, 10 + 8 / 72.0 * 25.4},
            {u"TỈNH ỦY THÁI NGUYÊN"_s, 14, false, false, Edge::Middle, leftColumn, 20 + 9.5 / 72 * 25.4},
            {u"BAN DÂN VẬN"_s, 14, true, false, Edge::Middle, leftColumn, 20 + 28.5 / 72 * 25.4},
            {u"*"_s, 14, false, false, Edge::Middle, leftColumn, 20 + 46.0 / 72 * 25.4},
            {u"ĐẢNG CỘNG SẢN VIỆT NAM"_s, 15, true, false, Edge::Middle, rightColumn, 20 + 9.5 / 72 * 25.4},
            {u"Số 24-KH/BDVTU"_s, 14, false, false, Edge::Middle, leftColumn, 20 + 63.5 / 72 * 25.4},
            {u"Thái Nguyên, ngày 05 tháng 02 năm 2024"_s, 14, false, true, Edge::Middle, rightColumn,
             20 + 63.5 / 72 * 25.4},
            {u"THƯỢNG KHẨN"_s, 14, true, false, Edge::Middle, leftColumn},
            {u"LƯU HÀNH NỘI BỘ"_s, 12, true, false, Edge::Middle, leftColumn},
            {u"Dự thảo lần 2"_s, 14, false, true, Edge::Middle, leftColumn},
            {u"KẾ HOẠCH"_s, 16, true, false, Edge::Middle, textMiddle},
            {u"công tác dân vận năm 2024"_s, 14, true, false, Edge::Middle, textMiddle},
            {u"Kính gửi: Tỉnh ủy,"_s, 14, false, true},
            {u"Công an tỉnh."_s, 14, false, false, Edge::Left, 30 + 55},
            {u"Phần thứ nhất"_s, 14, true, false, Edge::Middle, textMiddle},
            {u"I- Mục đích"_s, 14, true, false, Edge::Left, 40},
            {u"Lời văn của kế hoạch."_s, 14, false, false, Edge::Left, 40},
            {u"STT"_s, 12, true, false},
            {u"Hòa giải"_s, 12, false, false},
            {u"K/T TRƯỞNG BAN"_s, 14, true, false, Edge::Middle, rightColumn},
            {u"PHÓ TRƯỞNG BAN"_s, 14, false, false, Edge::Middle, rightColumn},
            {u"Nguyễn Thị Hòa"_s, 14, true, false, Edge::Middle, rightColumn},
            {u"Nơi nhận:"_s, 14, false, false, Edge::Left, 30},
            {u"- Như trên,"_s, 12, false, false, Edge::Left, 30},
            {u"NguyenVanAn-26"_s, 11, false, false, Edge::Left, 30}};
}

/// Of the appendix of NĐ 30.
QList<Wanted> stateLooks()
{
    return {{u"UBND TỈNH THÁI NGUYÊN"_s, 13, false, false, Edge::Middle, stateLeft, 20 + 8.5 / 72 * 25.4},
            {u"SỞ NỘI VỤ"_s, 13, true, false, Edge::Middle, stateLeft, 20 + 25.5 / 72 * 25.4},
            {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, 13, true, false, Edge::Middle, stateRight, 20 + 8.5 / 72 * 25.4},
            {u"Độc lập - Tự do - Hạnh phúc"_s, 14, true, false, Edge::Middle, stateRight, 20 + 26.0 / 72 * 25.4},
            {u"Số: 24/KH-SNV"_s, 13, false, false, Edge::Middle, stateLeft},
            {u"Thái Nguyên, ngày 05 tháng 02 năm 2024"_s, 14, false, true, Edge::Middle, stateRight},
            {u"THƯỢNG KHẨN"_s, 13, true, false, Edge::Middle, stateLeft},
            {u"KẾ HOẠCH"_s, 14, true, false, Edge::Middle, textMiddle},
            {u"công tác dân vận năm 2024"_s, 14, true, false, Edge::Middle, textMiddle},
            {u"Lời văn của kế hoạch."_s, 14, false, false, Edge::Left, 40},
            {u"KT. GIÁM ĐỐC"_s, 14, true, false, Edge::Middle, stateRight},
            {u"PHÓ TRƯỞNG BAN"_s, 14, true, false, Edge::Middle, stateRight},
            {u"Nguyễn Thị Hòa"_s, 14, true, false, Edge::Middle, stateRight},
            {u"Nơi nhận:"_s, 12, true, true, Edge::Left, 30},
            {u"- Như trên,"_s, 11, false, false, Edge::Left, 30}};
}

void checkLook(const QList<SeenText> &seen, const Wanted &wanted)
{
    INFO(wanted.text.toStdString());
    const auto found =
        std::ranges::find_if(seen, [&](const SeenText &item) { return item.text.trimmed() == wanted.text; });
    REQUIRE(found != seen.end());
    CHECK(found->size == wanted.size);
    CHECK(found->bold == wanted.bold);
    CHECK(found->italic == wanted.italic);
    constexpr double margin = 0.7;
    if (wanted.x > 0)
        CHECK((wanted.edge == Edge::Left ? found->box.left() : found->box.center().x()) ==
              Approx(wanted.x).margin(margin));
    if (wanted.middle > 0)
        CHECK(found->box.center().y() == Approx(wanted.middle).margin(margin));
}

QString firstPageOf(const QString &pdf)
{
    return pagesOf(pdf).first().join(u' ');
}
} // namespace

TEST_CASE("page one of a Party paper has every component in its place and style", "[pdf][pageone]")
{
    const QString id = GENERATE(u"party-2018"_s, u"party-2026"_s);
    INFO(id.toStdString());
    const WrittenPaper paper(partyPage(), builtInProfile(id));
    const QList<SeenText> seen = seenIn(paper.pdf());
    REQUIRE(pagesOf(paper.pdf()).size() == 1);
    for (const Wanted &wanted : partyLooks())
        checkLook(seen, wanted);
    CHECK(firstPageOf(paper.pdf()).contains(u"2024 -----"_s) == (id == u"party-2026"_s));
}

TEST_CASE("page one of a paper of the state has every component in its place and style", "[pdf][pageone]")
{
    const WrittenPaper paper(statePage(), builtInProfile(u"state-2020"_s));
    const QList<SeenText> seen = seenIn(paper.pdf());
    for (const Wanted &wanted : stateLooks())
        checkLook(seen, wanted);
    CHECK_FALSE(firstPageOf(paper.pdf()).contains(u'*'));
}

TEST_CASE("the stamp ends at the right margin and ink keeps the margins of all profiles", "[pdf][pageone]")
{
    constexpr int dotsPerInch = 200;
    for (const LayoutProfile &profile : builtInProfiles()) {
        INFO(profile.id.toStdString());
        const bool isState = profile.paperStyles.contains(u"state"_s);
        const WrittenPaper paper(isState ? statePage() : partyPage(), profile);
        const QRectF ink = inkOf(pictureOf(paper.pdf(), 1, dotsPerInch), dotsPerInch);
        CHECK(ink.left() == Approx(30).margin(0.7));
        CHECK(ink.right() == Approx(195).margin(0.7));
        CHECK(ink.top() == Approx(10).margin(0.7));
    }
}
