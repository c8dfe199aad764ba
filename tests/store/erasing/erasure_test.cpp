// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasing/erasure.h"

#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "domain/papers/paper.h"
#include "domain/text/fold.h"
#include "store/copies/copying.h"
#include "store/file/integrity.h"
#include "store/file/opening.h"
#include "store/log/undo.h"
#include "store/records.h"
#include "support.h"
#include "tests/store/diskfile.h"
#include "tests/store/storesupport.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QString erasedName = u"Nguyễn Thị Ngọc Ưởng"_s;

/// A file on disk in which a person has left traces wherever a person can.
struct ErasingCase : DiskFile
{
    std::unique_ptr<Database> opened = createFile(path, testIdentity());
    Database &database = *opened;
    Id<Organisation> body = addedBody(database, u"Sở Nội vụ"_s);
    Id<Conference> conference = addedConference(database, u"Hội nghị quý I"_s);
    Id<Person> person;
    Id<Attendee> attendee;

    explicit ErasingCase(const QString &name = erasedName)
    {
        person = added(database, Person{.fullName = name,
                                        .telephone = u"0987 111 222"_s,
                                        .email = u"uong@thai-nguyen.vn"_s,
                                        .note = u"ghi chú riêng của "_s + name});
        added(database, Post{.person = person, .organisation = body, .title = u"Giám đốc sở kín"_s});
        attendee = added(database, Attendee{.conference = conference,
                                            .person = person,
                                            .fullName = name,
                                            .post = u"Giám đốc sở kín"_s,
                                            .organisationName = u"Sở Nội vụ tỉnh"_s});
        changeRecord(database, {&schema<Conference>().type, conference.value},
                     {{u"chair_id"_s, person.value}, {u"note"_s, u"Đ/c "_s + name + u" vắng vì ốm"_s}});
        changeRecord(database, {&schema<Person>().type, person.value}, {{u"note"_s, u"ghi chú riêng đã sửa"_s}});
    }
    /// As it lies on the disk.
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// Those of the texts that the file still holds.
    [[nodiscard]] QStringList left(const QStringList &texts) const
    {
        const QByteArray all = bytes();
        QStringList found;
        for (const QString &text : texts) {
            if (all.contains(text.toUtf8()) || all.contains(text.normalized(QString::NormalizationForm_D).toUtf8()))
                found.append(text);
        }
        return found;
    }
};

QStringList tracesOf(const QString &name)
{
    return {name,
            fold(name),
            u"0987 111 222"_s,
            u"uong@thai-nguyen.vn"_s,
            u"Giám đốc sở kín"_s,
            u"giam doc so kin"_s,
            u"ghi chú riêng"_s,
            u"ghi chu rieng"_s};
}

} // namespace

TEST_CASE("of a person whose data are erased no byte is left in the file", "[erasing]")
{
    ErasingCase c;
    const QStringList traces = tracesOf(erasedName);
    REQUIRE(c.left(traces) == traces);
    const Erasure before = erasureOf(c.database, c.person);
    CHECK(before.name == erasedName);
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
    CHECK(attendee->fullName == u"(name erased)"_s);
    CHECK(attendee->post.isEmpty());
    CHECK(attendee->conference == c.conference);
    const auto conference = Table<Conference>(c.database).find(c.conference);
    REQUIRE(conference);
    CHECK_FALSE(conference->chair.isValid());
    CHECK(conference->note == u"Đ/c (name erased) vắng vì ốm"_s);
}

TEST_CASE("traces from long ago, in undone steps and on free pages, go as well", "[erasing]")
{
    ErasingCase c;
    changeRecord(c.database, {&schema<Person>().type, c.person.value},
                 {{u"full_name"_s, u"Nguyễn Thị Ngọc Ưởng Em"_s}});
    REQUIRE(undo(c.database));
    const Id<Conference> gone = addedConference(c.database, u"Tiếp "_s + erasedName + u" tại trụ sở"_s);
    deleteRecords(c.database, schema<Conference>().type, {gone.value});
    QStringList long500;
    for (int i = 0; i < 200; ++i)
        long500.append(u"Đ/c %1 phát biểu lần %2"_s.arg(erasedName).arg(i));
    const Id<Conference> large = addedConference(c.database, u"Lớn"_s);
    changeRecord(c.database, {&schema<Conference>().type, large.value}, {{u"note"_s, long500.join(u'\n')}});
    deleteRecords(c.database, schema<Conference>().type, {large.value});
    erasePerson(c.database, c.person);
    CHECK(c.left(tracesOf(erasedName)) == QStringList());
    const auto lines = logOf(c.database.connection());
    CHECK(lines.filter(u"Tiếp (name erased) tại trụ sở"_s).size() == 1);
}

TEST_CASE("tables that are no records are gone through as well", "[erasing]")
{
    ErasingCase c;
    Connection &connection = c.database.connection();
    connection.execute(u"CREATE TABLE typed (id INTEGER PRIMARY KEY, text TEXT, size INTEGER)"_s);
    connection.execute(u"INSERT INTO typed (text, size) VALUES (?, 3)"_s, {u"Đang gõ: "_s + erasedName});
    erasePerson(c.database, c.person);
    CHECK(connection.value(u"SELECT text FROM typed"_s).toString() == u"Đang gõ: (name erased)"_s);
    CHECK(c.left(tracesOf(erasedName)) == QStringList());
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
    CHECK(Table<Conference>(c.database).find(conference)->title == u"(name erased), Trần Văn Anh; (name erased)."_s);
}

TEST_CASE("of namesakes only the one's own records are erased", "[erasing]")
{
    ErasingCase c;
    const auto other = added(c.database, Person{.fullName = erasedName});
    CHECK(erasureOf(c.database, c.person).onlyLinked);
    erasePerson(c.database, c.person);
    CHECK(Table<Person>(c.database).find(other)->fullName == erasedName);
    CHECK(Table<Attendee>(c.database).find(c.attendee)->fullName == u"(name erased)"_s);
    CHECK(Table<Conference>(c.database).find(c.conference)->note.contains(erasedName));
}

TEST_CASE("a name of one word is not sought in other texts", "[erasing]")
{
    ErasingCase c(u"An"_s);
    const auto conference = addedConference(c.database, u"An toàn giao thông"_s);
    CHECK(erasureOf(c.database, c.person).onlyLinked);
    erasePerson(c.database, c.person);
    CHECK(Table<Conference>(c.database).find(conference)->title == u"An toàn giao thông"_s);
    CHECK(Table<Attendee>(c.database).find(c.attendee)->fullName == u"(name erased)"_s);
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
                       .signerName = erasedName};
    const Paper draft{.title = u"Dự thảo"_s, .signerName = erasedName};
    const auto kept = added(c.database, issued);
    const auto changed = added(c.database, draft);
    CHECK(erasureOf(c.database, c.person).keptPapers == QStringList{u"24-TB/BDVTU"_s});
    erasePerson(c.database, c.person);
    CHECK(Table<Paper>(c.database).find(kept)->signerName == erasedName);
    CHECK(Table<Paper>(c.database).find(changed)->signerName == u"(name erased)"_s);
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

TEST_CASE("in a file that is open for reading nobody is erased", "[erasing]")
{
    ErasingCase c;
    const auto reader = openForReading(c.path);
    CHECK_FALSE(sentenceOf([&] { erasePerson(*reader, c.person); }).isEmpty());
    CHECK(Table<Person>(c.database).find(c.person));
}
