// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/fold.h"

#include "support.h"

using namespace Qt::StringLiterals;

namespace {
using Hits = QList<std::pair<qsizetype, qsizetype>>;

QStringList hitWords(const QString &text, const QStringList &prefixes)
{
    QStringList found;
    for (const auto &[start, length] : hits(text, prefixes))
        found += text.mid(start, length);
    return found;
}
} // namespace

TEST_CASE("Words are the folded runs of letters and digits")
{
    CHECK(words(u"Số 24-KH/BDVTU, ngày 05/3/2024"_s) ==
          QStringList{u"so"_s, u"24"_s, u"kh"_s, u"bdvtu"_s, u"ngay"_s, u"05"_s, u"3"_s, u"2024"_s});
    CHECK(words(u"H'Hen Niê_2"_s) == QStringList{u"h"_s, u"hen"_s, u"nie"_s, u"2"_s});
    CHECK(words(u"Lúa🌾Ngô\nsắn\ttiêu"_s) == QStringList{u"lua"_s, u"ngo"_s, u"san"_s, u"tieu"_s});
    CHECK(words(u"km² ½"_s) == QStringList{u"km²"_s, u"½"_s});
    CHECK(words(u" - … 😀"_s).isEmpty());
    CHECK(words(QString()).isEmpty());
}

TEST_CASE("Words of decomposed text are those of composed text")
{
    for (const QString &text : {u"Nguyễn Thị Thùy Dương"_s, u"Quý Đặng ỵ"_s, u"ơ\u0306ng Ê\u0306"_s})
        CHECK(words(text.normalized(QString::NormalizationForm_D)) == words(text));
    CHECK(words(u"\u0301ơ\u0306ng"_s) == QStringList{u"ong"_s});
}

TEST_CASE("Words of folded text are the words themselves")
{
    const QString text = u"Quyết định về Kỹ năng dân vận khéo ở Ƀahnar"_s;
    CHECK(words(fold(text)) == words(text));
}

TEST_CASE("The search text is the words of all fields with single spaces")
{
    CHECK(searchText({u" Kế hoạch  phối hợp "_s, QString(), u"24-KH/BDVTU"_s, u"…"_s, u"Đỗ Ơn"_s}) ==
          u"ke hoach phoi hop 24 kh bdvtu do on"_s);
    CHECK(searchText({}).isEmpty());
    CHECK(searchText({u"…"_s, QString()}).isEmpty());
}

TEST_CASE("A search text matches when each prefix begins one of its words")
{
    const QString text = searchText({u"Kế hoạch phối hợp"_s, u"Ủy ban"_s});
    CHECK(matches(text, {}));
    CHECK(matches(text, {u"ke"_s}));
    CHECK(matches(text, {u"ban"_s, u"ph"_s, u"hop"_s}));
    CHECK(matches(text, words(u"UỶ BAN"_s)));
    CHECK_FALSE(matches(text, {u"ke"_s, u"oach"_s}));
    CHECK_FALSE(matches(text, {u"bang"_s}));
    CHECK_FALSE(matches(text, {u"e"_s}));
    CHECK_FALSE(matches(QString(), {u"a"_s}));
}

TEST_CASE("A word that is not yet typed to its end already matches")
{
    for (const QString &title : {u"Quyết định"_s, u"Quỳnh Lưu"_s, u"Kỷ niệm"_s, u"Myanmar"_s, u"Yên Bái"_s}) {
        const QString text = searchText({title});
        for (qsizetype length = 1; length <= title.size(); ++length)
            CHECK(matches(text, words(title.first(length))));
    }
}

TEST_CASE("Hits are the places of the words in the text as it is written")
{
    const QString text = u"Kế hoạch “phối hợp” của Uỷ ban 🌾 Ủy viên"_s;
    CHECK(hits(text, {u"hoach"_s}) == Hits{{3, 5}});
    CHECK(hitWords(text, words(u"uy"_s)) == QStringList{u"Uỷ"_s, u"Ủy"_s});
    CHECK(hitWords(text, {u"vi"_s, u"ph"_s}) == QStringList{u"phối"_s, u"viên"_s});
    CHECK(hitWords(text, {u"ho"_s}) == QStringList{u"hoạch"_s, u"hợp"_s});
    CHECK(hitWords(text, {u"oi"_s, QString()}).isEmpty());
    CHECK(hits(text, {}).isEmpty());
    CHECK(hits(QString(), {u"a"_s}).isEmpty());
}

TEST_CASE("Two prefixes of one word hit it once")
{
    CHECK(hits(u"dân vận"_s, {u"d"_s, u"dan"_s}) == Hits{{0, 3}});
}

TEST_CASE("A hit with an uncomposed mark spans the mark")
{
    CHECK(hits(u"a ɔ\u0302k b"_s, {u"ɔk"_s}) == Hits{{2, 3}});
}
