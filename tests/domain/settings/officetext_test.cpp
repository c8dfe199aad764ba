// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings/officetext.h"

#include "domain/settings/editabletext.h"
#include "support.h"
#include "tests/domain/rules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

OfficeText asked(const QString &text)
{
    return {.key = u"invitation.asked"_s, .text = text};
}

QString sentenceFor(const OfficeText &text)
{
    return joinedText(check(text));
}

} // namespace

TEST_CASE("A text of the office may use the fields of the built-in one as often as it likes")
{
    CHECK(findings(asked(u"{office} {greeting} {guest} tới dự {title}."_s)) == u""_s);
    CHECK(findings(asked(u"{guest}, {guest} – {title}"_s)) == u""_s);
    CHECK(findings(asked(u"Kính mời dự hội nghị."_s)) == u""_s);
}

TEST_CASE("Long and foreign and decomposed text is allowed")
{
    const QString text =
        GENERATE(QString(10'000, u'ắ'), u"Kính mời 🎉 {guest} 👩‍👩‍👧"_s,
                 u"Kính mời"_s.normalized(QString::NormalizationForm_D), u"Một\nhai\n{title}"_s, u"a\tb \u202e c"_s);
    CHECK(findings(asked(text)) == u""_s);
}

TEST_CASE("A field that the text does not have is refused by its name and with those there are")
{
    const QString found = sentenceFor(asked(u"Kính mời {guset} dự {title}"_s));
    CHECK(found.contains(u"{guset}"_s));
    CHECK(found.contains(u"{greeting}, {guest}, {office}, {title}"_s));
    CHECK(findings(asked(u"{}"_s)) == u"text error"_s);
    CHECK(findings(asked(u"{ guest }"_s)) == u"text error"_s);
    CHECK(findings(asked(u"{Guest}"_s)) == u"text error"_s);
    CHECK(findings(asked(u"{gue\u0301st}"_s)) == u"text error"_s);
    CHECK(findings(asked(u"{date}"_s)) == u"text error"_s);
}

TEST_CASE("A text without fields says so instead of listing none")
{
    const QString found = sentenceFor({.key = u"extract.closing"_s, .text = u"Trích đúng {title}."_s});
    CHECK(found.contains(u"{title}"_s));
    CHECK_FALSE(found.contains(u": ."_s));
}

TEST_CASE("Braces that do not stand in pairs are refused")
{
    const QString text = GENERATE(u"{guest"_s, u"guest}"_s, u"{{guest}}"_s, u"{guest}}"_s, u"{gu{est}}"_s, u"}{"_s,
                                  u"{"_s, u"Kính mời {guest} dự {title"_s);
    INFO(text.toStdString());
    CHECK(findings(asked(text)) == u"text error"_s);
    CHECK(sentenceFor(asked(text)).contains(u"{title}"_s));
}

TEST_CASE("An empty text and one without a key are refused")
{
    CHECK(findings(asked({})) == u"text error"_s);
    CHECK(findings(asked(u" \n "_s)) == u"text error"_s);
    CHECK(findings(OfficeText{.text = u"Kính mời"_s}) == u"key error"_s);
}

TEST_CASE("A text that this version does not know is kept")
{
    CHECK(findings(OfficeText{.key = u"later.text"_s, .text = u"{what} there will be"_s}) == u""_s);
    CHECK(findings(OfficeText{.key = u"later.text"_s, .text = u"{what"_s}) == u"text error"_s);
}

TEST_CASE("Every editable text has a label of its own in its kind and every field a name and a sample")
{
    QSet<QString> keys;
    REQUIRE(editableKinds().size() >= 7);
    for (const EditableKind &kind : editableKinds()) {
        QSet<QString> labels;
        for (const EditableText &text : kind.texts) {
            INFO(text.key.toStdString());
            CHECK_FALSE(text.label.isEmpty());
            labels.insert(text.label);
            keys.insert(text.key);
            CHECK(editableText(text.key) == &text);
            for (const TextField &field : text.fields) {
                CHECK_FALSE(field.label.isEmpty());
                CHECK_FALSE(field.sample.isEmpty());
            }
        }
        CHECK(labels.size() == kind.texts.size());
    }
    CHECK(keys.size() > 80);
    CHECK(editableText(u"agenda.columns"_s) == nullptr);
}
