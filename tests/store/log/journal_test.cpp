// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/journal.h"

#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "store/log/bin.h"
#include "store/log/history.h"
#include "store/log/undo.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

QStringList labels(const Database &database, const JournalQuery &query)
{
    JournalReader reader(database, query);
    QStringList found;
    while (!reader.isComplete()) {
        for (const LogEntry &entry : reader.read(2))
            found.append(entry.label);
    }
    return found;
}

void write(Database &database, const QString &label, const QString &body)
{
    Step step(database, label);
    Table<Organisation>(database).insert({.title = body});
    step.commit();
}

} // namespace

TEST_CASE("The journal lists steps from the newest back without those that were undone")
{
    const TestFile file;
    for (int i = 1; i <= 5; ++i)
        write(file.database, u"Bước %1"_s.arg(i), u"Cơ quan %1"_s.arg(i));
    REQUIRE(undo(file.database));
    CHECK(labels(file.database, {}) == QStringList{u"Bước 4"_s, u"Bước 3"_s, u"Bước 2"_s, u"Bước 1"_s});
}

TEST_CASE("The journal is narrowed by words without their marks, by author, by kind and by day")
{
    TestFile file;
    file.now = QDateTime(QDate(2024, 3, 5), QTime(12, 0), Qt::UTC);
    write(file.database, u"Nhập báo cáo"_s, u"A"_s);
    file.now = file.now.addDays(2);
    const Id<Person> person = added(file.database, Person{.fullName = u"Trần Thị Bưởi"_s});
    added(file.database, Post{.person = person, .organisation = {1}, .title = u"Trưởng ban"_s});
    CHECK(labels(file.database, {.words = u"bao c"_s}) == QStringList{u"Nhập báo cáo"_s});
    CHECK(labels(file.database, {.words = u"zzz"_s}).isEmpty());
    CHECK(labels(file.database, {.author = file.database.identity().author}).size() == 3);
    CHECK(labels(file.database, {.author = u"Người khác"_s}).isEmpty());
    // A post belongs to its person.
    CHECK(labels(file.database, {.kind = &schema<Person>().type}) == QStringList{u"Thêm"_s, u"Thêm"_s});
    CHECK(labels(file.database, {.kind = &schema<Organisation>().type}) == QStringList{u"Nhập báo cáo"_s});
    CHECK(labels(file.database, {.until = QDate(2024, 3, 5)}) == QStringList{u"Nhập báo cáo"_s});
    CHECK(labels(file.database, {.from = QDate(2024, 3, 6)}).size() == 2);
    CHECK(labels(file.database, {.from = QDate(2024, 3, 6), .until = QDate(2024, 3, 6)}).isEmpty());
    CHECK(journalAuthors(file.database) == QStringList{file.database.identity().author});
}

TEST_CASE("That the bin was emptied stands in the journal, and undo passes it by")
{
    const TestFile file;
    const Id<Organisation> body = addedBody(file.database, u"Ban Dân vận"_s);
    removed(file.database, body);
    write(file.database, u"Sau đó"_s, u"Mặt trận"_s);
    emptyBin(file.database, {binEntries(file.database).constFirst().deletion});
    const QStringList all = labels(file.database, {});
    REQUIRE(all.size() == 4);
    CHECK(all.first().startsWith(u"Empty the bin"_s));
    CHECK(nextUndo(file.database)->label == u"Sau đó"_s);
    CHECK_FALSE(nextRedo(file.database));
}

TEST_CASE("A step tells which records it touched")
{
    const TestFile file;
    const Id<Organisation> body = addedBody(file.database, u"Ban Dân vận"_s);
    Organisation changedBody = *Table<Organisation>(file.database).find(body);
    changedBody.note = u"Ghi chú"_s;
    changed(file.database, changedBody);
    const QList<LoggedChange> changes = changesOf(file.database, lastStep(file.database)->id, 100).changes;
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().record == RecordRef{&schema<Organisation>().type, body.value});
    CHECK(changes.first().title == u"Ban Dân vận"_s);
    CHECK(changes.first().shownAfter == u"Ghi chú"_s);
}

TEST_CASE("Of a step of very many rows the first are told, and that there are more")
{
    const TestFile file;
    {
        Step step(file.database, u"Nhập"_s);
        for (int i = 0; i < 3; ++i)
            addedBody(file.database, u"Cơ quan %1"_s.arg(i));
        step.commit();
    }
    const auto told = [&](int limit) { return changesOf(file.database, lastStep(file.database)->id, limit); };
    CHECK(told(2).changes.size() == 2);
    CHECK(told(2).isCut);
    CHECK(told(3).changes.size() == 3);
    CHECK_FALSE(told(3).isCut);
}
