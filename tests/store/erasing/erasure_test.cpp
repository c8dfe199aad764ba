// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/erasing/erasingcase.h"

#include "domain/papers/paper.h"
#include "store/copies/copying.h"
#include "store/copies/secondplace.h"
#include "store/file/integrity.h"
#include "store/file/opening.h"
#include "store/files/attachments.h"
#include "store/files/contentsbeside.h"
#include "store/log/undo.h"
#include "store/records.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

TEST_CASE("of a person whose data are erased no byte is left in the file", "[erasing]")
{
    ErasingCase c;
    const QStringList traces = tracesOf(ErasingCase::usual());
    REQUIRE(c.left(traces) == traces);
    const Erasure before = erasureOf(c.database, c.person);
    CHECK(before.name == ErasingCase::usual());
    CHECK(before.posts == 1);
    CHECK(before.attendances == 1);
    CHECK(before.keptPapers.isEmpty());
    CHECK_FALSE(before.onlyLinked);
    erasePerson(c.database, c.person);
    CHECK(c.left(traces) == QStringList());
    CHECK(checkIntegrity(c.database).isEmpty());
    CHECK(brokenIndexes(c.database).isEmpty());
}

TEST_CASE("what an erased person did stays without the name", "[erasing]")
{
    ErasingCase c;
    erasePerson(c.database, c.person);
    CHECK_FALSE(Table<Person>(c.database).find(c.person));
    const auto attendee = Table<Attendee>(c.database).find(c.attendee);
    REQUIRE(attendee);
    CHECK(attendee->fullName == u"(đã xóa tên)"_s);
    CHECK(attendee->post.isEmpty());
    CHECK(attendee->conference == c.conference);
    const auto conference = Table<Conference>(c.database).find(c.conference);
    REQUIRE(conference);
    CHECK_FALSE(conference->chair.isValid());
    CHECK(conference->note == u"Đ/c (đã xóa tên) vắng vì ốm"_s);
}

TEST_CASE("traces from long ago, in undone steps and on free pages, go as well", "[erasing]")
{
    ErasingCase c;
    changeRecord(c.database, {&schema<Person>().type, c.person.value},
                 {{u"full_name"_s, u"Nguyễn Thị Ngọc Ưởng Em"_s}});
    REQUIRE(undo(c.database));
    const Id<Conference> gone = addedConference(c.database, u"Tiếp "_s + ErasingCase::usual() + u" tại trụ sở"_s);
    deleteRecords(c.database, schema<Conference>().type, {gone.value});
    QStringList long500;
    for (int i = 0; i < 200; ++i)
        long500.append(u"Đ/c %1 phát biểu lần %2"_s.arg(ErasingCase::usual()).arg(i));
    const Id<Conference> large = addedConference(c.database, u"Lớn"_s);
    changeRecord(c.database, {&schema<Conference>().type, large.value}, {{u"note"_s, long500.join(u'\n')}});
    deleteRecords(c.database, schema<Conference>().type, {large.value});
    erasePerson(c.database, c.person);
    CHECK(c.left(tracesOf(ErasingCase::usual())) == QStringList());
    const auto lines = logOf(c.database.connection());
    CHECK(lines.filter(u"Tiếp (đã xóa tên) tại trụ sở"_s).size() == 1);
}

TEST_CASE("tables that are no records are gone through as well", "[erasing]")
{
    ErasingCase c;
    Connection &connection = c.database.connection();
    connection.execute(u"CREATE TABLE typed (id INTEGER PRIMARY KEY, text TEXT, size INTEGER)"_s);
    connection.execute(u"INSERT INTO typed (text, size) VALUES (?, 3)"_s, {u"Đang gõ: "_s + ErasingCase::usual()});
    erasePerson(c.database, c.person);
    CHECK(connection.value(u"SELECT text FROM typed"_s).toString() == u"Đang gõ: (đã xóa tên)"_s);
    CHECK(c.left(tracesOf(ErasingCase::usual())) == QStringList());
}

TEST_CASE("erasing stops the undo and leaves nothing to redo", "[erasing]")
{
    ErasingCase c;
    REQUIRE(undo(c.database));
    erasePerson(c.database, c.person);
    CHECK_FALSE(nextUndo(c.database));
    CHECK_FALSE(nextRedo(c.database));
    REQUIRE(lastStep(c.database));
    CHECK(lastStep(c.database)->label == u"Erase the data of a person"_s);
    CHECK(sentenceOf([&] { undo(c.database); }).contains(u"gone for good"_s));
    CHECK(sentenceOf([&] { erasePerson(c.database, c.person); }).contains(u"no longer there"_s));
}

TEST_CASE("names that begin alike, and the names of others, stay as they are", "[erasing]")
{
    ErasingCase c(u"Trần Văn An"_s);
    const auto other = added(c.database, Person{.fullName = u"Trần Văn Anh"_s});
    const auto conference = addedConference(c.database, u"Trần Văn An, Trần Văn Anh; TRẦN VĂN AN."_s);
    erasePerson(c.database, c.person);
    CHECK(Table<Person>(c.database).find(other)->fullName == u"Trần Văn Anh"_s);
    CHECK(Table<Conference>(c.database).find(conference)->title == u"(đã xóa tên), Trần Văn Anh; (đã xóa tên)."_s);
}

TEST_CASE("of namesakes only the one's own records are erased", "[erasing]")
{
    ErasingCase c;
    const auto other = added(c.database, Person{.fullName = ErasingCase::usual()});
    CHECK(erasureOf(c.database, c.person).onlyLinked);
    erasePerson(c.database, c.person);
    CHECK(Table<Person>(c.database).find(other)->fullName == ErasingCase::usual());
    CHECK(Table<Attendee>(c.database).find(c.attendee)->fullName == u"(đã xóa tên)"_s);
    CHECK(Table<Conference>(c.database).find(c.conference)->note.contains(ErasingCase::usual()));
}

TEST_CASE("a name of one word is not sought in other texts", "[erasing]")
{
    ErasingCase c(u"An"_s);
    const auto conference = addedConference(c.database, u"An toàn giao thông"_s);
    CHECK(erasureOf(c.database, c.person).onlyLinked);
    erasePerson(c.database, c.person);
    CHECK(Table<Conference>(c.database).find(conference)->title == u"An toàn giao thông"_s);
    CHECK(Table<Attendee>(c.database).find(c.attendee)->fullName == u"(đã xóa tên)"_s);
}

TEST_CASE("a name with quotes and signs is found in the log as well", "[erasing]")
{
    const QString ugly = u"Hà \"Bé\" O'Neil \\ %_ 🎉"_s;
    ErasingCase c(ugly);
    erasePerson(c.database, c.person);
    CHECK(c.left({ugly, u"O'Neil"_s, u"\\\"Bé\\\""_s}) == QStringList());
}

TEST_CASE("issued papers keep the name and are named before", "[erasing]")
{
    ErasingCase c;
    const Paper issued{.title = u"Thông báo"_s,
                       .state = PaperState::Issued,
                       .date = QDate(2024, 3, 5),
                       .numberText = u"24-TB/BDVTU"_s,
                       .signerName = ErasingCase::usual()};
    const Paper draft{.title = u"Dự thảo"_s, .signerName = ErasingCase::usual()};
    const auto kept = added(c.database, issued);
    const auto changed = added(c.database, draft);
    CHECK(erasureOf(c.database, c.person).keptPapers == QStringList{u"24-TB/BDVTU"_s});
    erasePerson(c.database, c.person);
    CHECK(Table<Paper>(c.database).find(kept)->signerName == ErasingCase::usual());
    CHECK(Table<Paper>(c.database).find(changed)->signerName == u"(đã xóa tên)"_s);
}

TEST_CASE("copies that still hold an erased person are named and others are not", "[erasing]")
{
    ErasingCase c;
    const QDateTime day(QDate(2024, 3, 5), QTime(17, 0));
    const FileCopy before = makeCopy(c.database, c.path, copyFolderOf(c.path), day);
    REQUIRE(QFile::copy(c.path, c.path + u".20240305-170000.bak"_s));
    const ErasedPerson erased = erasePerson(c.database, c.person);
    const FileCopy after = makeCopy(c.database, c.path, copyFolderOf(c.path), day.addSecs(60));
    const QStringList holding = copiesHolding(c.path, erased);
    CHECK(holding.size() == 2);
    CHECK(holding.contains(before.path));
    CHECK(holding.contains(c.path + u".20240305-170000.bak"_s));
    CHECK_FALSE(holding.contains(after.path));
}

TEST_CASE("copies at the second place that hold an erased person are named, locked ones too", "[erasing]")
{
    ErasingCase c;
    const QDateTime day(QDate(2024, 3, 5), QTime(17, 0));
    SecondPlace place{c.folder.filePath(u"USB"_s), {}, {}};
    if (GENERATE(false, true))
        place.seal = sealFor(u"mật khẩu"_s, {1, 8192});
    makeCopy(c.database, c.path, copyFolderOf(c.path), day);
    makeCopy(c.database, c.path, copyFolderOf(c.path), day.addDays(1));
    prepareSecondPlace(c.path, place);
    catchUp(c.path, place, day.addDays(1));
    // A locked one of which there is none open any more may hold anything.
    REQUIRE(QFile::remove(copiesIn(copyFolderOf(c.path), c.path).constLast().path));
    const ErasedPerson erased = erasePerson(c.database, c.person);
    makeCopy(c.database, c.path, copyFolderOf(c.path), day.addDays(2));
    catchUp(c.path, place, day.addDays(2));
    const QString second = secondFolderOf(c.path, place);
    CHECK(copiesHolding(c.path, erased).size() == 1);
    const QStringList holding = copiesHolding(c.path, erased, second);
    CHECK(holding.size() == 3);
    CHECK(holding.filter(second).size() == 2);
}

TEST_CASE("what an attached file held beside the copies is named where it holds the name", "[erasing]")
{
    ErasingCase c;
    const auto attached = [&](const QString &name, const QString &text) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        attachFile(c.database, {&schema<Conference>().type, c.conference.value}, file.fileName(), QDate(2024, 3, 5));
    };
    attached(u"a.txt"_s, u"Đồng chí "_s + ErasingCase::usual());
    attached(u"b.txt"_s, u"Không có ai"_s);
    makeCopy(c.database, c.path, copyFolderOf(c.path), QDateTime(QDate(2024, 3, 5), QTime(17, 0)));
    const QStringList holding = copiesHolding(c.path, erasePerson(c.database, c.person));
    const QStringList contents = holding.filter(contentsFolderIn(copyFolderOf(c.path)));
    REQUIRE(contents.size() == 1);
    QFile content(contents.first());
    REQUIRE(content.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(content.readAll()).contains(ErasingCase::usual()));
}

TEST_CASE("a longer name that has the erased one in it is somebody else's and stays", "[erasing]")
{
    ErasingCase c;
    const QString longer = ErasingCase::usual() + u" Khai"_s;
    const auto other = added(c.database, Person{.fullName = longer});
    const auto note = added(c.database, Organisation{.title = u"Trường "_s + longer});
    CHECK(erasureOf(c.database, c.person).onlyLinked);
    erasePerson(c.database, c.person);
    CHECK(Table<Person>(c.database).find(other)->fullName == longer);
    CHECK(Table<Organisation>(c.database).find(note)->title.endsWith(longer));
}

TEST_CASE("in a file that is open for reading nobody is erased", "[erasing]")
{
    ErasingCase c;
    const auto reader = openForReading(c.path);
    CHECK_FALSE(sentenceOf([&] { erasePerson(*reader, c.person); }).isEmpty());
    CHECK(Table<Person>(c.database).find(c.person));
}
