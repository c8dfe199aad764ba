// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "domain/directory/organisation.h"
#include "domain/text/fold.h"
#include "store/file/integrity.h"
#include "store/file/migrations.h"
#include "storesupport.h"
#include "support.h"

#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

Id<Organisation> addedWithNote(Database &database, const QString &note)
{
    return added(database, Organisation{.title = u"A"_s, .note = note});
}

/// The words that FTS5 itself has taken out of the bodies' texts.
QStringList indexedWords(Database &database)
{
    Connection &connection = database.connection();
    connection.execute(
        u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, organisation_fts, row)"_s);
    QStringList found;
    for (const QVariantList &row : connection.select(u"SELECT term FROM vocabulary"_s))
        found.append(row.first().toString());
    found.sort();
    return found;
}

QStringList expectedWords(const QString &note)
{
    const QStringList all = QStringList{u"a"_s} + words(note);
    QStringList once = QSet<QString>(all.begin(), all.end()).values();
    once.sort();
    return once;
}

/// SQLite's tables are older than Unicode 8, which made letters of the marks of New Tai Lue and of two Vedic signs.
bool isYoungLetter(int code)
{
    return (code >= 0x19B0 && code <= 0x19C0) || code == 0x19C8 || code == 0x19C9 || code == 0x1CF2 || code == 0x1CF3;
}

/// Letters and digits of the basic plane from `first` on, one word each.
QString lettersFrom(int first, int count)
{
    QString letters;
    for (int code = first; code < first + count; ++code) {
        const QChar letter = QChar(char16_t(code));
        if (letter.isLetterOrNumber() && !isYoungLetter(code))
            letters += letter + u' ';
    }
    return letters;
}

} // namespace

TEST_CASE("Typed words become quoted prefixes that all must be found")
{
    CHECK(matchExpression({}) == u""_s);
    CHECK(matchExpression({u"dan"_s}) == u"\"dan\"*"_s);
    CHECK(matchExpression({u"dan"_s, u"van"_s}) == u"\"dan\"* AND \"van\"*"_s);
    CHECK(matchExpression({u"a\"b"_s}) == u"\"a\"\"b\"*"_s);
}

TEST_CASE("What would be an operator of the search is a word like any other")
{
    const TestFile file;
    const Connection &connection = file.database.connection();
    const Id<Organisation> plan = addedWithNote(file.database, u"Kế hoạch 24-KH/BDVTU về \"dân vận khéo\""_s);
    const Id<Organisation> and_ = addedWithNote(file.database, u"AND OR NOT NEAR(1 2) note:x ^đầu"_s);
    const QList<qint64> first{plan.value};
    const QList<qint64> second{and_.value};
    for (const QString &typed : {u"24-KH/BDVTU"_s, u"24-kh/bdv"_s, u"\"dân vận\""_s, u"KHÉO*"_s, u"kế -hoạch"_s}) {
        INFO(typed.toStdString());
        CHECK(foundIds(connection, u"organisation"_s, typed) == first);
    }
    for (const QString &typed :
         {u"AND"_s, u"or not"_s, u"NEAR("_s, u"note:x"_s, u"^đầu"_s, u"near and or"_s, u"{note} : x"_s}) {
        INFO(typed.toStdString());
        CHECK(foundIds(connection, u"organisation"_s, typed) == second);
    }
    CHECK(foundIds(connection, u"organisation"_s, u"kế NOT near"_s).isEmpty());
    CHECK(foundIds(connection, u"organisation"_s, u"khéo AND dân"_s).isEmpty());
}

TEST_CASE("The search goes by beginnings of words without tones and spellings")
{
    const TestFile file;
    const Connection &connection = file.database.connection();
    const qint64 id = addedWithNote(file.database, u"Đồng chí Uỷ viên xã Hoà Thắng, quý III"_s).value;
    for (const QString &typed : {u"đồng"_s, u"dong c"_s, u"Ủy"_s, u"hòa thắng"_s, u"quí"_s, u"iii"_s, u"Đ"_s})
        CHECK(foundIds(connection, u"organisation"_s, typed) == QList<qint64>{id});
    for (const QString &typed : {u"ong"_s, u"thangg"_s, u"đồngchí"_s})
        CHECK(foundIds(connection, u"organisation"_s, typed).isEmpty());
}

TEST_CASE("FTS5 takes search texts apart into exactly the words of the program")
{
    const QStringList notes{
        u"'; DROP TABLE task; -- <b>=1+1"_s,
        u"24-KH/BDVTU số 01/2024, 1.234,5 % 5² ½ ①"_s,
        u"Đ đ Ð ð Ø ø ß ſ İ ı ǅ ﬁ Å Å ﻻ"_s,
        u"H’Bia Niê, Y‑Bion, k'pa, o'clock a_b a·b"_s,
        u"👩‍🌾 𝐀𝐁 𠀀 中文 日本語 한국어 ไทย ខ្មែរ ລາວ"_s,
        u"ɔ̂ ê̆ a\u0323\u0302 x\u0301y c\u0327"_s,
        u"số\u00A0liệu\u200Bmới\uFEFFnhất\u00ADđây"_s,
        u"Đ"_s.repeated(10'000),
        u""_s};
    const TestFile file;
    for (const QString &note : notes) {
        INFO(note.left(30).toStdString());
        const Id<Organisation> id = addedWithNote(file.database, note);
        CHECK(indexedWords(file.database) == expectedWords(Table<Organisation>(file.database).find(id)->note));
        removed(file.database, id);
        CHECK(indexedWords(file.database).isEmpty());
    }
}

TEST_CASE("FTS5 and the program agree about every letter")
{
    const TestFile file;
    for (int first = 0; first < 0xD800; first += 0x400) {
        const Id<Organisation> id = addedWithNote(file.database, lettersFrom(first, 0x400));
        INFO(QString::number(first, 16).toStdString());
        CHECK(indexedWords(file.database) == expectedWords(Table<Organisation>(file.database).find(id)->note));
        removed(file.database, id);
    }
}

TEST_CASE("An index that lost a record or a word is found out")
{
    const TestFile file;
    const Id<Organisation> id = addedWithNote(file.database, u"dân vận"_s);
    CHECK(brokenIndexes(file.database).isEmpty());
    SECTION("a record")
    {
        file.database.connection().execute(
            u"INSERT INTO organisation_fts (organisation_fts, rowid, search_text) VALUES ('delete', ?, 'a dan van')"_s,
            {id.value});
    }
    SECTION("a word")
    {
        file.database.connection().execute(
            u"INSERT INTO organisation_fts (organisation_fts, rowid, search_text) VALUES ('delete', ?, 'van')"_s,
            {id.value});
    }
    CHECK(brokenIndexes(file.database) == QStringList{u"organisation"_s});
    CHECK_FALSE(checkIntegrity(file.database).isEmpty());
}

TEST_CASE("Keys and indexes of older text rules are made anew when the file is opened for writing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cu.danvan"_s);
    const auto open = [&] {
        auto connection = std::make_unique<Connection>(path, Access::ReadWrite);
        migrate(*connection);
        return std::make_unique<Database>(std::move(connection), Access::ReadWrite, testIdentity());
    };
    auto database = open();
    const Id<Organisation> id = addedBody(*database, u"Đảng ủy xã Hòa Thắng"_s);
    const QStringList sound = dumpOf(database->connection());
    const QStringList log = logOf(database->connection());
    database->connection().execute(u"UPDATE organisation SET sort_key = 'x', search_text = 'old words'"_s);
    database = open();
    CHECK(foundIds(database->connection(), u"organisation"_s, u"old"_s) == QList<qint64>{id.value});
    database->connection().execute(u"UPDATE file_info SET value = '0' WHERE key = 'text_rules_version'"_s);
    database = open();
    CHECK(dumpOf(database->connection()) == sound);
    CHECK(logOf(database->connection()) == log);
    CHECK(brokenIndexes(*database).isEmpty());
    CHECK(foundIds(database->connection(), u"organisation"_s, u"hoà"_s) == QList<qint64>{id.value});
    CHECK(foundIds(database->connection(), u"organisation"_s, u"old"_s).isEmpty());
}
