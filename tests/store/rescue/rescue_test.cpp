// SPDX-License-Identifier: GPL-3.0-or-later
#include "damagedfile.h"
#include "support.h"

#include "domain/directory/person.h"
#include "store/copies/copying.h"
#include "store/file/integrity.h"
#include "store/file/migrations.h"
#include "store/log/undo.h"
#include "store/rescue/btreepage.h"
#include "store/rescue/pagefile.h"

using namespace Qt::StringLiterals;

namespace {

/// The log without the step that the rescue adds, which changes nothing.
QStringList logOfFile(const QString &path)
{
    return logOf(openForReading(path)->connection());
}

/// Lines that only one of the two has.
QStringList differing(const QStringList &before, const QStringList &after)
{
    const QSet<QString> one(before.cbegin(), before.cend());
    const QSet<QString> other(after.cbegin(), after.cend());
    return ((one - other) + (other - one)).values();
}

} // namespace

TEST_CASE("of a whole file everything is rescued, numbers and log included", "[rescue]")
{
    const DamagedCase file;
    const RescueReport report = file.rescued();
    CHECK(differing(dumpOfFile(file.target), dumpOfFile(file.path)) == QStringList());
    CHECK(logOfFile(file.target) == logOfFile(file.path));
    CHECK(report.missing() == 0);
    CHECK(report.broken == 0);
    CHECK(report.remarks.isEmpty());
    CHECK(damageIn(report).isEmpty());
    CHECK_FALSE(nextUndo(*openForReading(file.target)));
}

TEST_CASE("a page of tasks that is lost is told record by record, and the rest is there", "[rescue]")
{
    const DamagedCase file(60);
    const QStringList before = dumpOfFile(file.path);
    const QList<qint64> pages = file.pagesBelow(u"task"_s);
    REQUIRE(pages.size() > 3);
    const qsizetype lost = readTreePage(PageFile(file.path), quint32(pages.at(1))).rows.size();
    REQUIRE(lost > 0);
    file.overwritePage(pages.at(1));
    const RescueReport report = file.rescued();
    CHECK(missingOf(report, u"task"_s) == lost);
    CHECK(missingOf(report, u"person"_s) == 0);
    CHECK(damageIn(report).isEmpty());
    const QStringList after = dumpOfFile(file.target);
    for (const QString &line : before) {
        if (line.startsWith("person "_L1))
            CHECK(after.contains(line));
    }
    // Others belong to the lost ones; they are told, and nothing of them is counted twice.
    CHECK_FALSE(report.remarks.isEmpty());
    CHECK(report.read() + report.missing() == before.size());
}

TEST_CASE("rows whose place in the file is lost are known by their shape", "[rescue]")
{
    const DamagedCase file(30);
    const QStringList before = dumpOfFile(file.path);

    SECTION("the page above them is gone")
    {
        for (const QString &table : {u"task"_s, u"attendee"_s, u"log_change"_s}) {
            REQUIRE_FALSE(file.pagesBelow(table).isEmpty());
            file.overwritePage(file.rootOf(table));
        }
    }
    SECTION("the first page is gone")
    {
        file.overwritePage(1);
    }
    SECTION("the header is gone")
    {
        file.overwrite(0, QByteArray(100, '\0'));
    }
    SECTION("the header tells a wrong size of pages")
    {
        file.overwrite(16, QByteArray("\x20\x00", 2));
    }
    const RescueReport report = file.rescued();
    CHECK(differing(dumpOfFile(file.target), before) == QStringList());
    CHECK(report.missing() == 0);
    CHECK(damageIn(report).isEmpty());
}

TEST_CASE("a file that is cut off gives what is left of it", "[rescue]")
{
    const DamagedCase file(25);
    const QStringList before = dumpOfFile(file.path);
    QFile(file.path).resize(QFile(file.path).size() * 3 / 5 + 17);
    const RescueReport report = file.rescued();
    CHECK(report.read() > 0);
    CHECK(report.missing() > 0);
    CHECK(report.read() + report.missing() == before.size());
    CHECK(damageIn(report).isEmpty());
}

TEST_CASE("a value that the file refuses is left out and told, the record stays", "[rescue]")
{
    const DamagedCase file(1);
    {
        Connection connection(file.path, Access::ReadWrite);
        connection.execute(u"PRAGMA ignore_check_constraints = ON"_s);
        connection.execute(u"UPDATE conference SET starts_on = '20?4-03-05', kind = 'launch' WHERE id = 1"_s);
        connection.execute(u"UPDATE person SET note = '\"Ghi chú\" 😀 =1+1' WHERE id = 1"_s);
    }
    const RescueReport report = file.rescued();
    REQUIRE(report.remarks.size() == 1);
    CHECK(report.remarks.first().contains(u"20?4-03-05"_s));
    const auto database = openForReading(file.target);
    CHECK(database->connection().value(u"SELECT starts_on FROM conference WHERE id = 1"_s).isNull());
    CHECK(Table<Person>(*database).find(Id<Person>{1})->note == u"\"Ghi chú\" 😀 =1+1"_s);
    CHECK(wholeText(report).contains(u"20?4-03-05"_s));
}

TEST_CASE("what belongs to a lost record keeps its number by an empty one, or is told", "[rescue]")
{
    const DamagedCase file(3);
    {
        Connection connection(file.path, Access::ReadWrite);
        connection.execute(u"DELETE FROM conference"_s);
        connection.execute(u"DELETE FROM session"_s);
    }
    const RescueReport report = file.rescued();
    const auto database = openForReading(file.target);
    CHECK(database->connection().value(u"SELECT count(*) FROM conference WHERE title LIKE '(đã mất) số %'"_s).toInt() >
          0);
    CHECK(database->connection().value(u"SELECT count(*) FROM attendee"_s).toInt() == 3);
    // A session without its beginning is none: what belonged to it is in the report alone.
    CHECK(database->connection().value(u"SELECT count(*) FROM agenda_item"_s).toInt() == 0);
    CHECK(report.remarks.join(u' ').contains(u"could not be kept"_s));
    CHECK(missingOf(report, u"session"_s) == 3);
    CHECK(damageIn(report).isEmpty());
}

TEST_CASE("what was deleted does not come back", "[rescue]")
{
    const DamagedCase file(30);
    {
        const auto database = openForWriting(file.path, testIdentity());
        Step step(*database, u"Xóa"_s);
        database->connection().execute(u"DELETE FROM task_entry WHERE id > 20"_s);
        step.commit();
    }
    const QStringList before = dumpOfFile(file.path);
    file.overwritePage(1);
    const RescueReport report = file.rescued();
    CHECK(differing(dumpOfFile(file.target), before) == QStringList());
    CHECK(missingOf(report, u"task_entry"_s) == 0);
}

TEST_CASE("a damaged file of an older version comes out in the present one", "[rescue]")
{
    const MadeFile made;
    const QString old = made.folder.filePath(u"cũ.danvan"_s);
    {
        Connection connection(old, Access::ReadWrite);
        migrate(connection, migrationScripts().mid(0, 2));
        for (int i = 0; i < 300; ++i)
            connection.execute(u"INSERT INTO person (uid, full_name, honorific) VALUES (?, 'Tạ Văn Lộc', 'comrade')"_s,
                               {QString::number(i)});
    }
    const QString target = made.folder.filePath(u"mới.danvan"_s);
    const auto report = rescue(old, target, testIdentity());
    REQUIRE(report);
    const auto database = openForReading(target);
    CHECK(versionOf(database->connection()) == currentVersion());
    CHECK(countOf(database->connection(), u"person"_s) == 300);
    CHECK(database->connection().value(u"SELECT count(*) FROM person WHERE note = ''"_s).toInt() == 300);
    CHECK(foundIds(database->connection(), u"person"_s, u"ta van loc"_s).size() == 300);
}

TEST_CASE("numbers that were given out are not given again after a rescue", "[rescue]")
{
    const MadeFile file;
    {
        const auto database = openForWriting(file.path, testIdentity());
        added(*database, Person{.fullName = u"Giữ lại"_s});
        removed(*database, added(*database, Person{.fullName = u"Đã xóa"_s}));
    }
    const QString target = file.folder.filePath(u"mới.danvan"_s);
    REQUIRE(rescue(file.path, target, testIdentity())->missing() == 0);
    const auto database = openForWriting(target, testIdentity());
    CHECK(added(*database, Person{.fullName = u"Người mới"_s}).value == 3);
}

TEST_CASE("what cannot be rescued is refused with one sentence, and no new file is left", "[rescue]")
{
    const DamagedCase file(1);
    const auto refusal = [&] { return sentenceOf([&] { rescue(file.path, file.target, testIdentity()); }); };

    SECTION("a place that is taken")
    {
        QFile(file.path).copy(file.target);
        CHECK(refusal().contains(file.target));
        return;
    }
    SECTION("a file that is being written")
    {
        const auto writer = openForWriting(file.path, testIdentity());
        CHECK(refusal().contains(u"Đỗ Thị Lụa"_s));
    }
    SECTION("a file of a newer version")
    {
        Connection(file.path, Access::ReadWrite).execute(u"PRAGMA user_version = 9999"_s);
        CHECK(refusal().contains(file.path));
    }
    SECTION("a file of another program")
    {
        Connection(file.path, Access::ReadWrite).execute(u"PRAGMA application_id = 1"_s);
        CHECK(refusal().contains(file.path));
    }
    SECTION("no file")
    {
        QFile::remove(file.path);
        CHECK(refusal().contains(file.path));
    }
    SECTION("an empty file")
    {
        QFile::resize(file.path, 0);
        CHECK(refusal().contains(file.path));
    }
    SECTION("a file of which nothing is left names the last good copy")
    {
        const QString folder = copyFolderOf(file.path);
        const auto good = makeCopy(*openForReading(file.path), file.path, folder, evening);
        const auto bad = makeCopy(*openForReading(file.path), file.path, folder, evening.addDays(1));
        QFile::resize(bad.path, 5000);
        QFile::resize(file.path, 0);
        file.overwrite(0, QByteArray(20000, 'x'));
        CHECK(refusal().contains(good.path));
    }
    SECTION("a file of which nothing is left, without a copy")
    {
        file.overwrite(0, QByteArray(QFile(file.path).size(), '\r'));
        CHECK(refusal().contains(copyFolderOf(file.path)));
    }
    CHECK_FALSE(QFile::exists(file.target));
}

TEST_CASE("a rescue that is ended early leaves nothing behind", "[rescue]")
{
    const DamagedCase file(10);
    CHECK_FALSE(rescue(file.path, file.target, testIdentity(), [](qint64 done, qint64) { return done < 30; }));
    CHECK_FALSE(QFile::exists(file.target));
    CHECK_FALSE(QFile::exists(file.target + u".lock"_s));
}
