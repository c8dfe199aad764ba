// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/bin.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "domain/recordtypes.h"
#include "store/files/attachments.h"
#include "store/log/undo.h"
#include "store/records.h"
#include "support.h"
#include "tests/store/filler.h"
#include "tests/store/log/bincase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QStringList countsOf(Database &database, qint64 deletion)
{
    QStringList counts;
    for (const KindCount &kind : goneAlong(database, {deletion}))
        counts.append(u"%1 %2"_s.arg(QLatin1StringView(kind.type->table)).arg(kind.count));
    return counts;
}

} // namespace

TEST_CASE("A deleted record stands in the bin once, with what went along counted")
{
    BinCase c;
    CHECK(binEntries(c.database).isEmpty());
    removed(c.database, c.conference);
    const QList<BinEntry> entries = binEntries(c.database);
    REQUIRE(entries.size() == 1);
    CHECK(entries.first().title == u"Hội nghị triển khai"_s);
    CHECK(entries.first().step.label == u"Xóa"_s);
    CHECK(countsOf(c.database, entries.first().deletion) ==
          QStringList{u"session 1"_s, u"attendee 1"_s, u"attendance 1"_s, u"agenda_item 1"_s});
}

TEST_CASE("A record comes back with all that went with it, under the same ids and found by the search")
{
    BinCase c;
    const QStringList before = dumpOf(c.database.connection());
    removed(c.database, c.conference);
    const QList<RecordRef> back = restoreFromBin(c.database, {newestDeletion(c.database)});
    CHECK(back == QList<RecordRef>{{&schema<Conference>().type, c.conference.value}});
    CHECK(dumpOf(c.database.connection()) == before);
    CHECK(binEntries(c.database).isEmpty());
    CHECK(brokenIndexes(c.database).isEmpty());
    CHECK(foundIds(c.database.connection(), u"conference"_s, u"triển khai"_s) == QList<qint64>{c.conference.value});
    // The step is one like any other.
    REQUIRE(undo(c.database));
    CHECK(titlesIn(c.database) == QStringList{u"Hội nghị triển khai"_s});
    REQUIRE(redo(c.database));
    CHECK(dumpOf(c.database.connection()) == before);
    REQUIRE(undo(c.database));
    REQUIRE(undo(c.database));
    CHECK(dumpOf(c.database.connection()) == before);
    CHECK(binEntries(c.database).isEmpty());
}

TEST_CASE("Deleted again after it came back a record stands in the bin once")
{
    BinCase c;
    removed(c.database, c.conference);
    restoreFromBin(c.database, {newestDeletion(c.database)});
    removed(c.database, c.conference);
    CHECK(titlesIn(c.database).size() == 1);
    restoreFromBin(c.database, {newestDeletion(c.database)});
    CHECK(Table<AgendaItem>(c.database).find(c.item));
}

TEST_CASE("Records of every kind come back out of the bin")
{
    const TestFile file;
    Filler filler(file.database);
    Step step(file.database, u"Nhập"_s);
    filler.fill(2);
    step.commit();
    const QStringList full = dumpOf(file.database.connection());
    for (auto type = recordTypes().rbegin(); type != recordTypes().rend(); ++type) {
        for (const qint64 id : filler.written().value(QString::fromLatin1((*type)->table)).keys())
            sentenceOf([&] {
                Step one(file.database, u"Xóa"_s);
                Rows(file.database, **type).remove(id);
                one.commit();
            });
    }
    CHECK(dumpOf(file.database.connection()).size() < full.size() / 2);
    QList<qint64> all;
    for (const BinEntry &entry : binEntries(file.database))
        all.append(entry.deletion);
    restoreFromBin(file.database, all);
    CHECK(dumpOf(file.database.connection()) == full);
    CHECK(brokenIndexes(file.database).isEmpty());
}

TEST_CASE("What refers to a deleted record is refused until that is brought back, or comes back with it")
{
    BinCase c;
    removed(c.database, c.item);
    removed(c.database, c.body);
    const qint64 item = binEntries(c.database).at(1).deletion;
    const qint64 body = binEntries(c.database).at(0).deletion;
    const QString sentence = sentenceOf([&] { restoreFromBin(c.database, {item}); });
    CHECK(sentence.contains(u"“Báo cáo”"_s));
    CHECK(sentence.contains(u"“Công an tỉnh”"_s));
    CHECK_FALSE(Table<AgendaItem>(c.database).find(c.item));
    restoreFromBin(c.database, {item, body});
    CHECK(Table<AgendaItem>(c.database).find(c.item)->unit == c.body);
}

TEST_CASE("A reference that may be empty is cleared when what it names is gone for good")
{
    BinCase c;
    removed(c.database, c.item);
    removed(c.database, c.body);
    emptyBin(c.database, {newestDeletion(c.database)});
    restoreFromBin(c.database, {newestDeletion(c.database)});
    CHECK_FALSE(Table<AgendaItem>(c.database).find(c.item)->unit.isValid());
}

TEST_CASE("What belongs to a record that is gone for good is refused")
{
    BinCase c;
    removed(c.database, c.item);
    removed(c.database, c.conference);
    emptyBin(c.database, {newestDeletion(c.database)});
    CHECK(sentenceOf([&] { restoreFromBin(c.database, {newestDeletion(c.database)}); }).contains(u"for good"_s));
}

TEST_CASE("A record whose place has been taken is refused and named")
{
    BinCase c;
    const Id<CoOrganizer> old = added(c.database, CoOrganizer{.conference = c.conference, .organisation = c.body});
    removed(c.database, old);
    added(c.database, CoOrganizer{.conference = c.conference, .organisation = c.body});
    const QStringList before = dumpOf(c.database.connection());
    CHECK(sentenceOf([&] {
              restoreFromBin(c.database, {newestDeletion(c.database)});
          }).startsWith(u"“Công an tỉnh” cannot be brought back"_s));
    CHECK(dumpOf(c.database.connection()) == before);
}

TEST_CASE("What belongs to two records of one step waits until both are there")
{
    BinCase c;
    {
        Step step(c.database, u"Xóa cả hai"_s);
        Table<AgendaItem>(c.database).remove(c.item);
        Table<Session>(c.database).remove(c.session);
        Table<Attendee>(c.database).remove(c.attendee);
        step.commit();
    }
    const auto deletionOf = [&](const QString &title) {
        for (const BinEntry &entry : binEntries(c.database)) {
            if (entry.title == title)
                return entry.deletion;
        }
        return qint64(0);
    };
    restoreFromBin(c.database, {deletionOf(u"Y Bion Niê"_s)});
    CHECK_FALSE(Table<Attendance>(c.database).find(c.attendance));
    REQUIRE(binEntries(c.database).size() == 1);
    restoreFromBin(c.database, {newestDeletion(c.database)});
    CHECK(Table<Attendance>(c.database).find(c.attendance));
    CHECK(Table<AgendaItem>(c.database).find(c.item));
    CHECK(binEntries(c.database).isEmpty());
}

TEST_CASE("Emptying takes every word of the record out of the log and undo stops there with a sentence")
{
    BinCase c;
    Conference conference = *Table<Conference>(c.database).find(c.conference);
    conference.note = u"Điều riêng tư"_s;
    changed(c.database, conference);
    removed(c.database, c.conference);
    addedBody(c.database, u"Mặt trận"_s);
    emptyBin(c.database, {newestDeletion(c.database)});
    CHECK(binEntries(c.database).isEmpty());
    const QString log = logOf(c.database.connection()).join(u'\n');
    for (const QString &word : {u"riêng tư"_s, u"triển khai"_s, u"Y Bion"_s, u"Báo cáo"_s})
        CHECK_FALSE(log.contains(word));
    // What came after the deletion can still be taken back.
    REQUIRE(undo(c.database));
    CHECK(Table<Organisation>(c.database).select().size() == 1);
    CHECK_FALSE(nextUndo(c.database));
    CHECK(sentenceOf([&] { undo(c.database); }).contains(u"the bin was emptied"_s));
    CHECK_FALSE(Table<Conference>(c.database).find(c.conference));
    REQUIRE(redo(c.database));
    CHECK(Table<Organisation>(c.database).select().size() == 2);
}

TEST_CASE("What was undone cannot be redone after the bin was emptied")
{
    BinCase c;
    removed(c.database, c.conference);
    restoreFromBin(c.database, {newestDeletion(c.database)});
    REQUIRE(undo(c.database));
    emptyBin(c.database, {newestDeletion(c.database)});
    CHECK_FALSE(redo(c.database));
    CHECK_FALSE(logOf(c.database.connection()).join(u'\n').contains(u"triển khai"_s));
}

TEST_CASE("One of two records of a step comes back after the other was emptied")
{
    BinCase c;
    const Id<Organisation> other = addedBody(c.database, u"Mặt trận"_s);
    const Id<Organisation> third = addedBody(c.database, u"Hội Nông dân"_s);
    deleteRecords(c.database, schema<Organisation>().type, {other.value, third.value});
    REQUIRE(titlesIn(c.database) == QStringList{u"Hội Nông dân"_s, u"Mặt trận"_s});
    emptyBin(c.database, {newestDeletion(c.database)});
    CHECK(titlesIn(c.database) == QStringList{u"Mặt trận"_s});
    restoreFromBin(c.database, {newestDeletion(c.database)});
    CHECK(Table<Organisation>(c.database).find(other));
}

TEST_CASE("Only what is old enough goes by itself, and nothing where the office keeps everything")
{
    BinCase c;
    removed(c.database, c.item);
    c.file.now = c.file.now.addDays(20);
    removed(c.database, c.attendee);
    c.file.now = c.file.now.addDays(15);
    const qint64 steps = countOf(c.database.connection(), u"log_step"_s);
    emptyBinOfOld(c.database, 0);
    emptyBinOfOld(c.database, 36);
    CHECK(titlesIn(c.database).size() == 2);
    CHECK(countOf(c.database.connection(), u"log_step"_s) == steps);
    emptyBinOfOld(c.database, 30);
    CHECK(titlesIn(c.database) == QStringList{u"Y Bion Niê"_s});
    CHECK(lastStep(c.database)->label == u"Xóa"_s);
}

TEST_CASE("A record that is in the bin no more is refused")
{
    BinCase c;
    removed(c.database, c.item);
    const qint64 deletion = newestDeletion(c.database);
    REQUIRE(undo(c.database));
    CHECK_FALSE(sentenceOf([&] { restoreFromBin(c.database, {deletion}); }).isEmpty());
    CHECK_FALSE(sentenceOf([&] { emptyBin(c.database, {deletion}); }).isEmpty());
    CHECK(Table<AgendaItem>(c.database).find(c.item));
}

TEST_CASE("With the bin the contents of attached files go that nothing else needs")
{
    BinCase c;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"Phụ lục “1”.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("nội dung");
    file.close();
    const auto chunks = [&] { return countOf(c.database.connection(), u"file_chunk"_s); };
    const Id<Attachment> attached =
        attachFile(c.database, {&schema<Conference>().type, c.conference.value}, file.fileName(), QDate(2024, 3, 5));
    removed(c.database, attached);
    CHECK(chunks() == 1);
    emptyBin(c.database, {newestDeletion(c.database)});
    CHECK(chunks() == 0);
    CHECK(binEntries(c.database).isEmpty());
}

TEST_CASE("That the bin was emptied is news, as no older copy should stand for the file")
{
    BinCase c;
    removed(c.database, c.item);
    const qint64 before = lastStepId(c.database);
    emptyBin(c.database, {newestDeletion(c.database)});
    CHECK(lastStepId(c.database) > before);
}
