// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskfile.h"
#include "storesupport.h"
#include "support.h"

#include "domain/directory/person.h"
#include "store/copies/copycomparison.h"
#include "store/drafts/drafts.h"
#include "store/file/integrity.h"
#include "store/file/opening.h"
#include "store/log/undo.h"
#include "store/storeerror.h"

using namespace Qt::StringLiterals;

namespace {

const QString ugly = u"=1+1 \"ngoặc\" 😀 o\u0302\u0323 "_s + u"dài "_s.repeated(125);

Draft personDraft(qint64 id, const QString &name)
{
    return {{&schema<Person>().type, id}, {{u"full_name"_s, name, name}}};
}

qint64 draftRows(Database &database)
{
    return countOf(database.connection(), u"draft"_s);
}

} // namespace

TEST_CASE("what was typed outlives the opening of the file, and is offered once", "[drafts]")
{
    const DiskFile file;
    {
        const auto database = file.open();
        REQUIRE(keepDrafts(*database, u"form"_s, {personDraft(0, u"Lò Thị Ửng"_s), personDraft(7, ugly)}));
        REQUIRE(keepDrafts(*database, u"grid"_s, {personDraft(0, u"Cũ"_s)}));
        REQUIRE(keepDrafts(*database, u"grid"_s, {personDraft(0, u"Mới"_s)}));
        CHECK(leftDrafts(*database).isEmpty());
        CHECK_FALSE(offerDrafts(*database));
        CHECK_FALSE(lastStep(*database));
    }
    auto database = file.open();
    CHECK(offerDrafts(*database));
    CHECK_FALSE(offerDrafts(*database));
    const QList<Draft> left = leftDrafts(*database);
    REQUIRE(left.size() == 3);
    QStringList typed;
    for (const Draft &draft : left) {
        typed.append(draft.fields.first().typed);
        CHECK(draft.author == u"Đỗ Thị Lụa"_s);
        CHECK(draft.at.isValid());
    }
    typed.sort();
    CHECK(typed == QStringList{ugly, u"Lò Thị Ửng"_s, u"Mới"_s});
    // Closing in order forgets what is of this opening alone.
    REQUIRE(keepDrafts(*database, u"other"_s, {personDraft(0, u"Vừa gõ"_s)}));
    endDrafts(*database);
    dropDraft(*database, left.first().entry);
    database = file.open();
    CHECK(leftDrafts(*database).size() == 2);
    CHECK_FALSE(offerDrafts(*database));
    CHECK(checkIntegrity(*database).isEmpty());
}

TEST_CASE("a draft that would change nothing is none", "[drafts]")
{
    const DiskFile file;
    {
        const auto database = file.open();
        REQUIRE(keepDrafts(*database, u"b"_s, {personDraft(0, u"Tạ Văn Lộc"_s)}));
        const auto person = added(*database, Person{.fullName = u"Tạ Văn Lộc"_s});
        REQUIRE(keepDrafts(*database, u"a"_s, {personDraft(person.value, u"Tạ Văn Lộc"_s)}));
        Draft date{{&schema<Person>().type, person.value}, {{u"note"_s, u"31/2"_s, {}, false}}};
        REQUIRE(keepDrafts(*database, u"c"_s, {date}));
    }
    const auto database = file.open();
    const QList<Draft> left = leftDrafts(*database);
    REQUIRE(left.size() == 1);
    CHECK(left.first().fields.first().typed == u"31/2"_s);
    CHECK_FALSE(left.first().isReadable());
    CHECK(left.first().readableValues().isEmpty());
}

TEST_CASE("a new record that reads like an older one is offered all the same", "[drafts]")
{
    const DiskFile file;
    added(*file.open(), Person{.fullName = u"Nguyễn Văn An"_s});
    Identity later = testIdentity();
    later.clock = [then = later.clock().addSecs(60)] { return then; };
    {
        const auto database = openForWriting(file.path, later);
        REQUIRE(keepDrafts(*database, u"form"_s, {personDraft(0, u"Nguyễn Văn An"_s)}));
    }
    CHECK(leftDrafts(*file.open()).size() == 1);
    added(*openForWriting(file.path, later), Person{.fullName = u"Nguyễn Văn An"_s});
    CHECK(leftDrafts(*file.open()).isEmpty());
}

TEST_CASE("drafts are kept only where a writer may write, and are no step", "[drafts]")
{
    const DiskFile file;
    const auto database = file.open();
    SECTION("not while a step is open")
    {
        Step step(*database, u"Đang ghi"_s);
        CHECK_FALSE(keepDrafts(*database, u"form"_s, {personDraft(0, u"A"_s)}));
    }
    SECTION("not by a reader")
    {
        const auto reader = openForReading(file.path);
        CHECK_FALSE(keepDrafts(*reader, u"form"_s, {personDraft(0, u"A"_s)}));
    }
    SECTION("not by a writer that was taken over")
    {
        const auto other = file.open();
        CHECK(sentenceOf([&] { keepDrafts(*database, u"form"_s, {personDraft(0, u"A"_s)}); }).contains(file.path));
    }
    SECTION("not into a file that has gone")
    {
        REQUIRE(QFile::rename(file.path, file.path + u".away"_s));
        CHECK(sentenceOf([&] { keepDrafts(*database, u"form"_s, {personDraft(0, u"A"_s)}); }).contains(file.path));
        REQUIRE(QFile::rename(file.path + u".away"_s, file.path));
    }
    SECTION("what fails takes all of it back")
    {
        const Draft broken{{&schema<Person>().type, 1}, {{u"note"_s, u"a"_s, u"a"_s}, {u"note"_s, u"b"_s, u"b"_s}}};
        REQUIRE(keepDrafts(*database, u"form"_s, {personDraft(0, u"A"_s)}));
        CHECK_FALSE(sentenceOf([&] { keepDrafts(*database, u"form"_s, {broken}); }).isEmpty());
        CHECK(draftRows(*database) == 1);
        return;
    }
    CHECK(draftRows(*database) == 0);
}

TEST_CASE("copies are compared without what is being typed", "[drafts][copies]")
{
    const DiskFile file;
    const DiskFile copy;
    const auto database = file.open();
    const auto other = copy.open();
    REQUIRE(keepDrafts(*database, u"form"_s, {personDraft(0, ugly)}));
    CHECK(CopyComparison(file.path, copy.path).kinds().isEmpty());
}

#ifndef Q_OS_WIN
TEST_CASE("what was typed is there after the program was killed", "[drafts]")
{
    const DiskFile file;
    killedDuring([&] {
        const auto database = file.open();
        keepDrafts(*database, u"form"_s, {personDraft(0, ugly)});
        // In the middle of the next one.
        database->writeUnlogged([](Connection &connection) {
            connection.execute(u"DELETE FROM draft"_s);
            killMyself();
        });
    });
    const auto database = file.open();
    REQUIRE(leftDrafts(*database).size() == 1);
    CHECK(leftDrafts(*database).constFirst().fields.first().value == ugly);
    CHECK(checkIntegrity(*database).isEmpty());
}
#endif
