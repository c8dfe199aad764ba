// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/layoutcheck.h"

#include "document/check/brokenrules.h"
#include "support.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

Document partyPaper()
{
    Document paper;
    paper.day = QDate(2024, 2, 5);
    paper.blocks = {
        {Letterhead{u"Tỉnh ủy Thái Nguyên"_s, u"Ban Dân vận"_s, u"Đảng Cộng sản Việt Nam"_s}, {}},
        {NumberAndDate{.number = u"Số 24-KH/BDVTU"_s, .placeAndDate = u"Thái Nguyên, ngày 05 tháng 02 năm 2024"_s}, {}},
        {KindAndAbstract{u"Kế hoạch"_s, u"Phối hợp công tác dân vận năm 2024"_s}, {u"plan"_s, 7}},
        {Paragraph{{Run{u"Hội nghị họp thứ Tư, ngày 28 tháng 02 năm 2024 tại “Hội trường” Tỉnh ủy, hòa nhã."_s}}},
         {u"conference"_s, 3}},
        {Signatures{u"Nơi nhận:"_s,
                    {u"- Thường trực Tỉnh ủy (b/c),"_s, u"- Lưu Ban Dân vận Tỉnh ủy."_s},
                    {{u"K/T Trưởng ban"_s, u"Phó Trưởng ban"_s, u"Nguyễn Thị Hòa"_s}}},
         {u"plan"_s, 7}},
    };
    return paper;
}

Document statePaper()
{
    Document paper = partyPaper();
    paper.style = u"state"_s;
    std::get<NumberAndDate>(paper.blocks[1].content).number = u"Số: 15/KH-UBND"_s;
    std::get<Paragraph>(paper.blocks[3].content).runs = {Run{u"Tổ chức thực hiện kế hoạch này./."_s}};
    auto &signatures = std::get<Signatures>(paper.blocks[4].content);
    signatures.recipients = {u"- Như trên;"_s, u"- Lưu: VT, KSTT."_s};
    signatures.signers = {{u"KT. Chủ tịch"_s, u"Phó Chủ tịch"_s, u"Lò Văn Ư"_s}};
    return paper;
}

template<class B>
B &part(Document &paper)
{
    const auto at =
        std::ranges::find_if(paper.blocks, [](const Block &block) { return std::holds_alternative<B>(block.content); });
    REQUIRE(at != paper.blocks.end());
    return std::get<B>(at->content);
}

void say(Document &paper, const QString &text)
{
    part<Paragraph>(paper).runs = {Run{text}};
}

/// What somebody does to a good paper, and the rule that notices.
struct Mistake
{
    QString rule;
    std::function<void(Document &)> make;
    bool inStatePaper = false;
};

QList<Mistake> headMistakes()
{
    return {
        {u"issuer-missing"_s, [](Document &p) { part<Letterhead>(p).issuer = u" "_s; }},
        {u"abstract-missing"_s, [](Document &p) { part<KindAndAbstract>(p).abstract.clear(); }},
        {u"abstract-stop"_s, [](Document &p) { part<KindAndAbstract>(p).abstract += u'.'; }},
        {u"number-form"_s, [](Document &p) { part<NumberAndDate>(p).number = u"Số: 24-KH/BDVTU"_s; }},
        {u"number-form"_s, [](Document &p) { part<NumberAndDate>(p).number = u"Số 15/KH-UBND"_s; }, true},
        {u"number-symbol"_s, [](Document &p) { part<NumberAndDate>(p).number = u"Số 24-KH"_s; }},
        {u"number-without-date"_s, [](Document &p) { p.day = {}; }},
        {u"letter-about"_s, [](Document &p) { part<NumberAndDate>(p).letterAbstract = u"V/v báo cáo"_s; }},
        {u"letter-about"_s, [](Document &p) { part<NumberAndDate>(p).letterAbstract = u"về việc báo cáo"_s; }, true},
        {u"day-zero"_s, [](Document &p) { say(p, u"Ngày 5 tháng 02 năm 2024."_s); }},
        {u"month-zero"_s, [](Document &p) { say(p, u"Ngày 05 tháng 2 năm 2024."_s); }},
        {u"month-zero"_s, [](Document &p) { say(p, u"Ngày 05 tháng 03 năm 2024."_s); }},
        {u"date-impossible"_s, [](Document &p) { say(p, u"Ngày 30 tháng 02 năm 2024."_s); }},
        {u"weekday-wrong"_s, [](Document &p) { say(p, u"Họp thứ Năm, ngày 28 tháng 02 năm 2024."_s); }},
        {u"weekday-wrong"_s, [](Document &p) { say(p, u"Họp Chủ nhật, ngày 28 tháng 02 năm 2024."_s); }},
    };
}

QList<Mistake> textMistakes()
{
    return {
        {u"spelling-mixed"_s, [](Document &p) { say(p, u"Thường trực Tỉnh uỷ và Tỉnh ủy."_s); }},
        {u"spelling-mixed"_s, [](Document &p) { say(p, u"Hoà giải ở Hòa Bình."_s); }},
        {u"double-space"_s, [](Document &p) { say(p, u"Ban  Dân vận."_s); }},
        {u"orphan-comma"_s, [](Document &p) { say(p, u"Đồng chí , Trưởng Ban."_s); }},
        {u"orphan-comma"_s, [](Document &p) { say(p, u"Tại Hội trường,, Thái Nguyên."_s); }},
        {u"place-open"_s, [](Document &p) { say(p, u"Kính mời {attendee.name} dự họp."_s); }},
        {u"quotes-mixed"_s, [](Document &p) { say(p, u"Phong trào \"Dân vận khéo\" và “Dân vận khéo”."_s); }},
        {u"end-mark"_s, [](Document &p) { say(p, u"Tổ chức thực hiện./."_s); }},
        {u"end-mark"_s, [](Document &p) { say(p, u"Tổ chức thực hiện."_s); }, true},
    };
}

QList<Mistake> signatureMistakes()
{
    return {
        {u"signer-missing"_s, [](Document &p) { part<Signatures>(p).signers[0].name.clear(); }},
        {u"post-missing"_s, [](Document &p) { part<Signatures>(p).signers[0].post.clear(); }},
        {u"authority-form"_s, [](Document &p) { part<Signatures>(p).signers[0].authority = u"KT. Trưởng ban"_s; }},
        {u"authority-form"_s, [](Document &p) { part<Signatures>(p).signers[0].authority = u"K/T Chủ tịch"_s; }, true},
        {u"title-before-name"_s, [](Document &p) { part<Signatures>(p).signers[0].name = u"TS. Lò Văn Ư"_s; }},
        {u"title-before-name"_s, [](Document &p) { part<Signatures>(p).signers[0].name = u"Đại tá Lò Văn Ư"_s; }},
        {u"recipients-missing"_s, [](Document &p) { part<Signatures>(p).recipients.clear(); }},
        {u"archive-missing"_s, [](Document &p) { part<Signatures>(p).recipients.removeLast(); }},
        {u"archive-form"_s, [](Document &p) { part<Signatures>(p).recipients.last() = u"- Lưu: VT."_s; }},
        {u"archive-form"_s, [](Document &p) { part<Signatures>(p).recipients.last() = u"- Lưu VT."_s; }, true},
    };
}

QList<Mistake> mistakes()
{
    const Mistake emblem{u"emblem-damaged"_s, [](Document &p) {
                             p.blocks.append({CardSheet{u"badge"_s, {}, "damaged"}, p.blocks.first().origin});
                         }};
    return headMistakes() + textMistakes() + signatureMistakes() + QList{emblem};
}

QStringList rulesIn(const Findings &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.rule);
    return ids;
}

} // namespace

TEST_CASE("a good paper of the Party or of the state has no findings", "[check]")
{
    CHECK(rulesIn(checkLayout(partyPaper())) == QStringList());
    CHECK(rulesIn(checkLayout(statePaper())) == QStringList());
}

TEST_CASE("each mistake is noticed by its rule and by no other", "[check]")
{
    for (const Mistake &mistake : mistakes()) {
        Document paper = mistake.inStatePaper ? statePaper() : partyPaper();
        mistake.make(paper);
        const QStringList found = rulesIn(checkLayout(paper));
        CAPTURE(mistake.rule, found);
        CHECK(QSet<QString>(found.begin(), found.end()) == QSet<QString>{mistake.rule});
    }
}

TEST_CASE("a partner in a joint paper signs in the form of its own house and has to be named", "[check]")
{
    Document paper = partyPaper();
    part<Signatures>(paper).signers.append({u"KT. Giám đốc"_s, u"Phó Giám đốc"_s, u"Lò Văn Ư"_s, u"Công an tỉnh"_s});
    part<Letterhead>(paper).partners = {{{}, u"Công an tỉnh"_s}};
    CHECK(rulesIn(checkLayout(paper)) == QStringList());
    part<Signatures>(paper).signers.swapItemsAt(0, 1);
    CHECK(rulesIn(checkLayout(paper)) == QStringList{u"authority-form"_s});
    part<Signatures>(paper).signers.swapItemsAt(0, 1);
    part<Letterhead>(paper).partners.first().issuer = u" "_s;
    CHECK(rulesIn(checkLayout(paper)) == QStringList{u"issuer-missing"_s});
}

TEST_CASE("every layout rule has a paper that breaks it, an id of its own and a source", "[check]")
{
    QSet<QString> broken;
    for (const Mistake &mistake : mistakes())
        broken.insert(mistake.rule);
    checkAreAllBroken(layoutRules(), broken);
}

TEST_CASE("a finding leads to the record it came from and says the wrong words", "[check]")
{
    Document paper = partyPaper();
    say(paper, u"Ngày 5 tháng 02 năm 2024."_s);
    const Findings found = checkLayout(paper);
    REQUIRE(found.size() == 1);
    CHECK(found.first().origin == Origin{u"conference"_s, 3});
    CHECK(found.first().sentence.contains(u"Ngày 5 tháng 02 năm 2024"_s));
    CHECK(found.first().weight == FindingWeight::Warning);
}

TEST_CASE("a list without a letterhead owes no signature and no end mark", "[check]")
{
    Document list;
    list.blocks = {{KindAndAbstract{u"Danh sách"_s, u"Nhiệm vụ quá hạn"_s}, {}},
                   {Paragraph{{Run{u"3 dòng./."_s}}}, {}}};
    CHECK(checkLayout(list).isEmpty());
}

TEST_CASE("the tone after q has one place only", "[check]")
{
    Document paper = partyPaper();
    say(paper, u"Quý đại biểu, quỹ hòa giải, Tỉnh ủy."_s);
    CHECK(rulesIn(checkLayout(paper)) == QStringList());
}

TEST_CASE("a paper of ugly texts is checked to its end", "[check]")
{
    Document paper = partyPaper();
    say(paper, (u"🙂 =1+1 “'\"”\u0301 "_s + u"Ủy"_s.normalized(QString::NormalizationForm_D)).repeated(500));
    part<KindAndAbstract>(paper).abstract = u"Hội nghị "_s.repeated(60).trimmed();
    CHECK_NOTHROW(checkLayout(paper));
}
