// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/fold.h"

#include "support.h"
#include "textdata.h"

using namespace Qt::StringLiterals;

namespace {
const QString accented = u"àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"_s;

QStringList allTexts()
{
    QStringList texts = textLines(u"person-order.txt"_s) + textLines(u"title-order.txt"_s);
    for (const QString &line : textLines(u"folding.txt"_s))
        texts += line.mid(2).split(u" | "_s);
    return texts;
}

QString wholePlane()
{
    QString all;
    for (char32_t code = 1; code < 0x10000; ++code)
        all += QChar(static_cast<char16_t>(code));
    return all;
}
} // namespace

TEST_CASE("Pairs of spellings fold alike or apart")
{
    const QStringList lines = textLines(u"folding.txt"_s);
    CHECK(lines.size() >= 60);
    for (const QString &line : lines) {
        INFO(line.toStdString());
        const QStringList pair = line.mid(2).split(u" | "_s);
        REQUIRE(pair.size() == 2);
        CHECK((fold(pair[0]) == fold(pair[1])) == line.startsWith(u'='));
    }
}

TEST_CASE("Each of the 134 accented letters folds to one plain letter")
{
    const QString capitals = accented.toUpper();
    REQUIRE(accented.size() + capitals.size() == 134);
    const QString plain = QString(17, u'a') + QString(11, u'e') + QString(5, u'i') + QString(17, u'o') +
                          QString(11, u'u') + QString(5, u'y') + u'd';
    for (qsizetype at = 0; at < accented.size(); ++at) {
        CHECK(fold(QStringView(accented).mid(at, 1)) == plain[at]);
        CHECK(fold(QStringView(capitals).mid(at, 1)) == plain[at]);
    }
}

TEST_CASE("Folding keeps the length and folds nothing twice")
{
    QStringList texts = allTexts();
    texts +=
        {wholePlane(), u"🌾🌽 lúa 👩‍🌾 ngô"_s, u"ơ\u0306 ɔ\u0302"_s, QString(QChar(0xD83C)), QString()};
    for (const QString &text : texts) {
        CHECK(fold(text).size() == text.size());
        CHECK(fold(fold(text)) == fold(text));
    }
}

TEST_CASE("The fold of a prefix is a prefix of the fold")
{
    for (const QString &text : allTexts()) {
        const QString whole = fold(text);
        for (qsizetype length = 0; length <= text.size(); ++length) {
            INFO(text.toStdString() << ' ' << length);
            REQUIRE(fold(QStringView(text).first(length)) == whole.first(length));
        }
    }
}

TEST_CASE("Surrogates pass through folding")
{
    CHECK(fold(u"Lúa 🌾 Ý"_s) == u"lua 🌾 y"_s);
    CHECK(fold(u"𝐀"_s) == u"𝐀"_s);
}

TEST_CASE("Folding spells out what the search text holds")
{
    CHECK(fold(u"Ủy ban Mặt trận Tổ quốc Việt Nam"_s) == u"uy ban mat tran to quoc viet nam"_s);
    CHECK(fold(u"Quy chế, kỹ thuật; Quyền"_s) == u"qui che, ki thuat; quien"_s);
    CHECK(fold(u"Y Blok Êban"_s) == u"y blok eban"_s);
    CHECK(fold(u"K'Y"_s) == u"k'y"_s);
}
