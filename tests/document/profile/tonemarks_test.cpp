// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/profile/tonemarks.h"

#include "document/compose/texts.h"
#include "document/profile.h"
#include "support.h"
#include "tests/document/outside.h"

using namespace Qt::StringLiterals;

TEST_CASE("tones of uy and oa and oe go to one vowel", "[tonemarks]")
{
    const auto &[first, second] = GENERATE(table<QString, QString>({
        {u"Ủy ban"_s, u"Uỷ ban"_s},
        {u"TỈNH ỦY"_s, u"TỈNH UỶ"_s},
        {u"hòa giải, hóa"_s, u"hoà giải, hoá"_s},
        {u"khỏe, xòe"_s, u"khoẻ, xoè"_s},
        {u"thủy lợi; hủy; tùy; lũy; thúy; nhụy."_s, u"thuỷ lợi; huỷ; tuỳ; luỹ; thuý; nhuỵ."_s},
    }));
    CHECK(withToneMarks(second, ToneMarks::FirstVowel) == first);
    CHECK(withToneMarks(first, ToneMarks::SecondVowel) == second);
    CHECK(withToneMarks(first, ToneMarks::FirstVowel) == first);
    CHECK(withToneMarks(second, ToneMarks::SecondVowel) == second);
    CHECK(withToneMarks(first, ToneMarks::AsWritten) == first);
    CHECK(withToneMarks(second.normalized(QString::NormalizationForm_D), ToneMarks::FirstVowel) == first);
}

TEST_CASE("what is written in one way only stays", "[tonemarks]")
{
    const QString text =
        GENERATE(u"quý III, quỹ, Quỳ Hợp, qua"_s, u"toàn, khoảng, ngoài, hoạt, huyện, khuỷu, xoèn xoẹt"_s,
                 u"quả, quở, của, mùa, bìa"_s, u"uy, oa, oe, u y"_s, u""_s, u"ý"_s, u"24-KH/BDVTU"_s);
    CHECK(withToneMarks(text, ToneMarks::FirstVowel) == text);
    CHECK(withToneMarks(text, ToneMarks::SecondVowel) == text);
}

TEST_CASE("papers print the tone where the office has it", "[tonemarks]")
{
    LayoutProfile profile = party2018();
    profile.toneMarks = ToneMarks::SecondVowel;
    CHECK(shownText(profile, Component::Superior, u"Tỉnh ủy Thái Nguyên"_s) == u"TỈNH UỶ THÁI NGUYÊN"_s);
    const Document document{.title = u"Ủy"_s, .blocks = {{Paragraph{{Run{u"Ủy ban hòa giải"_s}}}, {}}}};
    const WrittenPaper paper(document, profile);
    CHECK(pagesOf(paper.pdf()).first() == QStringList{u"Uỷ"_s, u"ban"_s, u"hoà"_s, u"giải"_s});
    CHECK(paper.part(u"word/document.xml"_s).contains(u"Uỷ ban hoà giải"_s));
}
