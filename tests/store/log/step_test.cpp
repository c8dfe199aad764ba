// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/step.h"

#include "domain/directory/organisation.h"
#include "store/log/undo.h"
#include "store/storeerror.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

Organisation body(const QString &title)
{
    return {.title = title};
}

QStringList titles(Database &database)
{
    QStringList found;
    for (const Organisation &organisation : Table<Organisation>(database).select(u"ORDER BY id"_s))
        found.append(organisation.title);
    return found;
}

/// Collects the signal `changed` as lines "table:id,id".
struct Listener
{
    QStringList heard;

    explicit Listener(Database &database)
    {
        QObject::connect(&database, &Database::changed, &database, [this](const Changes &changes) { hear(changes); });
    }
    void hear(const Changes &changes)
    {
        QStringList lines;
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            QStringList ids;
            for (const qint64 id : *it)
                ids.append(QString::number(id));
            ids.sort();
            lines.append(it.key() + u':' + ids.join(u','));
        }
        lines.sort();
        heard.append(lines.join(u' '));
    }
};

} // namespace

TEST_CASE("A step says who did what where and when")
{
    TestFile file;
    file.now = QDateTime(QDate(2024, 12, 31), QTime(23, 59, 58, 7), Qt::UTC);
    addedBody(file.database, u"Ban Dân vận"_s);
    const auto row =
        file.database.connection().select(u"SELECT at, author, computer, label, state, barrier FROM log_step"_s);
    CHECK(row == QList<QVariantList>{
                     {u"2024-12-31T23:59:58.007Z"_s, u"Đỗ Thị Lụa"_s, u"PC-01"_s, u"Thêm"_s, u"done"_s, qint64(0)}});
    CHECK(nextUndo(file.database)->at == file.now);
    CHECK(nextUndo(file.database)->author == u"Đỗ Thị Lụa"_s);
    CHECK(nextUndo(file.database)->computer == u"PC-01"_s);
}

TEST_CASE("A step that is not committed leaves nothing")
{
    const TestFile file;
    Listener listener(file.database);
    {
        Step step(file.database, u"Thêm"_s);
        Table<Organisation>(file.database).insert(body(u"Ban Dân vận"_s));
        CHECK(titles(file.database).size() == 1);
    }
    CHECK(titles(file.database).isEmpty());
    CHECK(countOf(file.database.connection(), u"log_step"_s) == 0);
    CHECK(logOf(file.database.connection()).isEmpty());
    CHECK(foundIds(file.database.connection(), u"organisation"_s, u"ban"_s).isEmpty());
    CHECK(listener.heard.isEmpty());
    addedBody(file.database, u"Công an"_s);
    CHECK(titles(file.database) == QStringList{u"Công an"_s});
}

TEST_CASE("An exception takes the whole step back")
{
    const TestFile file;
    const QString sentence = sentenceOf([&] {
        Step step(file.database, u"Thêm"_s);
        Table<Organisation>(file.database).insert(body(u"Ban Dân vận"_s));
        Table<Organisation>(file.database).insert(body(u" "_s));
        step.commit();
    });
    CHECK_FALSE(sentence.isEmpty());
    CHECK(titles(file.database).isEmpty());
    CHECK(countOf(file.database.connection(), u"log_step"_s) == 0);
}

TEST_CASE("A failed write inside a step that goes on leaves no trace of itself")
{
    const TestFile file;
    Step step(file.database, u"Thêm"_s);
    Table<Organisation> table(file.database);
    table.insert({.uid = u"1"_s, .title = u"Ban Dân vận"_s});
    CHECK_FALSE(sentenceOf([&] { table.insert({.uid = u"1"_s, .title = u"Công an"_s}); }).isEmpty());
    table.insert({.uid = u"2"_s, .title = u"Mặt trận"_s});
    step.commit();
    CHECK(titles(file.database) == QStringList{u"Ban Dân vận"_s, u"Mặt trận"_s});
    CHECK(logOf(file.database.connection()).size() == 2);
    CHECK(brokenIndexes(file.database).isEmpty());
}

TEST_CASE("A step in which nothing changed leaves no entry and what was undone can still be redone")
{
    const TestFile file;
    Listener listener(file.database);
    addedBody(file.database, u"Ban Dân vận"_s);
    REQUIRE(undo(file.database));
    const qsizetype heard = listener.heard.size();
    Step step(file.database, u"Không có gì"_s);
    step.commit();
    CHECK(countOf(file.database.connection(), u"log_step"_s) == 1);
    CHECK(listener.heard.size() == heard);
    REQUIRE(nextRedo(file.database));
    REQUIRE(redo(file.database));
    CHECK(titles(file.database) == QStringList{u"Ban Dân vận"_s});
}

TEST_CASE("Something new ends what could be redone")
{
    const TestFile file;
    addedBody(file.database, u"Ban Dân vận"_s);
    addedBody(file.database, u"Công an"_s);
    REQUIRE(undo(file.database));
    addedBody(file.database, u"Mặt trận"_s);
    CHECK_FALSE(nextRedo(file.database));
    CHECK_FALSE(redo(file.database));
    REQUIRE(undo(file.database));
    REQUIRE(undo(file.database));
    CHECK(titles(file.database).isEmpty());
    CHECK_FALSE(undo(file.database));
}

TEST_CASE("A step inside another joins it and is undone with it")
{
    const TestFile file;
    Listener listener(file.database);
    Step outer(file.database, u"Ngoài"_s);
    Table<Organisation>(file.database).insert(body(u"Ban Dân vận"_s));
    addedBody(file.database, u"Công an"_s);
    CHECK(listener.heard.isEmpty());
    outer.commit();
    CHECK(listener.heard == QStringList{u"organisation:1,2"_s});
    CHECK(countOf(file.database.connection(), u"log_step"_s) == 1);
    CHECK(nextUndo(file.database)->label == u"Ngoài"_s);
    REQUIRE(undo(file.database));
    CHECK(titles(file.database).isEmpty());
}

TEST_CASE("A step inside another that fails fails the whole")
{
    const TestFile file;
    Listener listener(file.database);
    const QString sentence = sentenceOf([&] {
        Step outer(file.database, u"Ngoài"_s);
        Table<Organisation>(file.database).insert(body(u"Ban Dân vận"_s));
        CHECK_FALSE(sentenceOf([&] { added(file.database, body(u" "_s)); }).isEmpty());
        outer.commit();
    });
    CHECK(sentence.startsWith(u"The change was not saved"_s));
    CHECK(titles(file.database).isEmpty());
    CHECK(listener.heard.isEmpty());
    addedBody(file.database, u"Công an"_s);
    CHECK(titles(file.database) == QStringList{u"Công an"_s});
}

TEST_CASE("The signal names each record once for every commit undo and redo")
{
    const TestFile file;
    Listener listener(file.database);
    const Id<Organisation> lead = addedBody(file.database, u"Ban Dân vận"_s);
    Step step(file.database, u"Giao việc"_s);
    Table<Task> tasks(file.database);
    Task task = taskFor(lead, u"Khảo sát"_s);
    tasks.insert(task);
    task.percent = 30;
    tasks.update(task);
    task.percent = 40;
    tasks.update(task);
    step.commit();
    CHECK(listener.heard == QStringList{u"organisation:1"_s, u"task:1"_s});
    REQUIRE(undo(file.database));
    REQUIRE(redo(file.database));
    CHECK(listener.heard.mid(2) == QStringList{u"task:1"_s, u"task:1"_s});
}

TEST_CASE("A listener may read what was just committed and write in turn")
{
    const TestFile file;
    QStringList seen;
    QObject::connect(&file.database, &Database::changed, &file.database, [&](const Changes &) {
        seen = titles(file.database);
        if (seen.size() == 1)
            addedBody(file.database, u"Công an"_s);
    });
    addedBody(file.database, u"Ban Dân vận"_s);
    CHECK(seen == QStringList{u"Ban Dân vận"_s, u"Công an"_s});
    CHECK(countOf(file.database.connection(), u"log_step"_s) == 2);
}

TEST_CASE("Undo inside an open step is refused and the step goes on")
{
    const TestFile file;
    addedBody(file.database, u"Ban Dân vận"_s);
    Step step(file.database, u"Thêm"_s);
    Table<Organisation>(file.database).insert(body(u"Công an"_s));
    CHECK_FALSE(sentenceOf([&] { undo(file.database); }).isEmpty());
    step.commit();
    CHECK(titles(file.database).size() == 2);
}
