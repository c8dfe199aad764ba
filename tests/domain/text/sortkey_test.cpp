// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/sortkey.h"

#include "support.h"
#include "textdata.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace {
using KeyOf = QString (*)(QStringView);

// The order of QByteArray is that of memcmp, as SQLite's BINARY.
QByteArray keyBytes(KeyOf keyOf, QStringView text)
{
    return keyOf(text).toUtf8();
}

QStringList shuffledAndSorted(QStringList lines, KeyOf keyOf, quint32 seed)
{
    std::shuffle(lines.begin(), lines.end(), std::mt19937(seed));
    std::sort(lines.begin(), lines.end(),
              [&](const QString &a, const QString &b) { return keyBytes(keyOf, a) < keyBytes(keyOf, b); });
    return lines;
}

void requireOrder(const TextGroup &group, KeyOf keyOf)
{
    INFO(group.reason.toStdString());
    REQUIRE(group.lines.size() >= 2);
    for (qsizetype low = 0; low < group.lines.size(); ++low) {
        for (qsizetype high = low + 1; high < group.lines.size(); ++high) {
            INFO(group.lines[low].toStdString() << " before " << group.lines[high].toStdString());
            CHECK(keyBytes(keyOf, group.lines[low]) < keyBytes(keyOf, group.lines[high]));
        }
    }
    for (const quint32 seed : {1U, 2U, 3U})
        CHECK(shuffledAndSorted(group.lines, keyOf, seed) == group.lines);
}

QString decomposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D);
}

// All before the first space: what counts before case and tone places.
QString wordsOf(const QString &key)
{
    return key.section(u' ', 0, 0);
}
} // namespace

TEST_CASE("Names of persons stand in the order a Vietnamese list has them")
{
    const QList<TextGroup> groups = textGroups(u"person-order.txt"_s);
    for (const TextGroup &group : groups)
        requireOrder(group, personKey);
    CHECK(textLines(u"person-order.txt"_s).size() >= 150);
}

TEST_CASE("Titles stand in the order a Vietnamese dictionary has them")
{
    const QList<TextGroup> groups = textGroups(u"title-order.txt"_s);
    for (const TextGroup &group : groups)
        requireOrder(group, sortKey);
    CHECK(textLines(u"title-order.txt"_s).size() >= 150);
}

TEST_CASE("Composed and decomposed text have one key")
{
    const QStringList lines = textLines(u"person-order.txt"_s) + textLines(u"title-order.txt"_s);
    for (const QString &line : lines) {
        INFO(line.toStdString());
        CHECK(sortKey(decomposed(line)) == sortKey(line));
        CHECK(personKey(decomposed(line)) == personKey(line));
    }
    CHECK(decomposed(u"Nguyễn"_s) != u"Nguyễn"_s);
}

TEST_CASE("All accented letters stand by letter and then by tone")
{
    const QStringList letters = u"a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d đ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ g h i ì ỉ ĩ í ị "
                                "k l m n o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ p q r s t u ù ủ ũ ú ụ ư ừ ử ữ ứ ự v x "
                                "y ỳ ỷ ỹ ý ỵ"_s.split(u' ');
    requireOrder({u"small"_s, letters}, sortKey);
    QStringList capitals;
    for (const QString &letter : letters)
        capitals += letter.toUpper();
    requireOrder({u"capital"_s, capitals}, sortKey);
    for (qsizetype at = 0; at < letters.size(); ++at)
        CHECK(wordsOf(sortKey(letters[at])) == wordsOf(sortKey(capitals[at])));
}

TEST_CASE("The place of a tone and the case come after all words in a key")
{
    for (const auto &[old, modern] : {std::pair(u"Hòa"_s, u"hoà"_s), {u"Ủy"_s, u"uỷ"_s}, {u"thúy"_s, u"Thuý"_s}}) {
        CHECK(wordsOf(sortKey(old)) == wordsOf(sortKey(modern)));
        CHECK(sortKey(old) != sortKey(modern));
        CHECK(keyBytes(sortKey, old + u" b"_s) > keyBytes(sortKey, modern + u" a"_s));
        CHECK(keyBytes(sortKey, old + u" a"_s) < keyBytes(sortKey, modern + u" b"_s));
    }
    CHECK(wordsOf(sortKey(u"quý"_s)) != wordsOf(sortKey(u"quỳ"_s)));
}

TEST_CASE("Punctuation and surplus spaces do not count in a key")
{
    CHECK(sortKey(u"Bà Rịa - Vũng Tàu"_s) == sortKey(u"Bà Rịa–Vũng Tàu"_s));
    CHECK(sortKey(u"  “Dân vận khéo”  "_s) == sortKey(u"Dân vận khéo"_s));
    CHECK(sortKey(u"🌾 Lúa mới"_s) == sortKey(u"Lúa mới"_s));
    CHECK(sortKey(u"Phường 02"_s) == sortKey(u"Phường 2"_s));
    CHECK(personKey(u" Lê\u00A0Thị  An "_s) == personKey(u"Lê Thị An"_s));
    CHECK(personKey(u"Lê Thị An -"_s) == personKey(u"Lê Thị An"_s));
    CHECK(personKey(u"Lê Thị An 🌾"_s) == personKey(u"Lê Thị An"_s));
    CHECK(personKey(u"H'Hen Niê"_s) == personKey(u"H’Hen Niê"_s));
}

TEST_CASE("A letter with a mark that is no tone sorts as the letter itself")
{
    for (const auto &[marked, plain] :
         {std::pair(u"ñ"_s, u"n"_s), {u"č"_s, u"c"_s}, {u"ƀ"_s, u"b"_s}, {u"Ðà"_s, u"Đà"_s}})
        CHECK(sortKey(marked) == sortKey(plain));
    CHECK(wordsOf(sortKey(u"ơ\u0306ng"_s)) == wordsOf(sortKey(u"ơng"_s)));
}

TEST_CASE("Empty and broken texts have keys before all others")
{
    const QString half(QChar(0xD83C));
    for (const QString &text : {QString(), u"   "_s, u"- … -"_s, u"😀"_s, half}) {
        CHECK(keyBytes(sortKey, text) < keyBytes(sortKey, u"0"_s));
        CHECK(keyBytes(personKey, text) < keyBytes(personKey, u"0"_s));
    }
}

TEST_CASE("A key of text holds no byte below the space")
{
    const QString text = u"a\n1\tb\u0001"_s + QChar(0) + u"Đ"_s + QString(10000, u'9') + QString(10000, u'ễ');
    const QByteArray key = keyBytes(sortKey, text);
    CHECK(*std::min_element(key.begin(), key.end()) == ' ');
    CHECK(key.size() > 20000);
}
