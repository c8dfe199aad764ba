// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/history.h"

#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "domain/papers/paper.h"
#include "store/log/restorevalues.h"
#include "store/log/undo.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

RecordRef taskRef(Id<Task> id)
{
    return {&schema<Task>().type, id.value};
}

/// A version as "label: field before → after; …"; what belongs to the record with its title in front.
QStringList linesOf(Database &database, const RecordRef &record)
{
    QStringList lines;
    for (const Version &version : historyOf(database, record, 100)) {
        QStringList parts;
        for (const LoggedChange &change : version.changes) {
            const QString whose = change.record == record ? QString() : u"[%1] "_s.arg(change.title);
            const QString column = change.field ? QString::fromLatin1(change.field->column) : u"*"_s;
            parts.append(whose + u"%1 %2 → %3"_s.arg(column, change.shownBefore, change.shownAfter));
        }
        lines.append(version.step.label + u": "_s + parts.join(u"; "_s));
    }
    return lines;
}

template<class Change>
void edit(Database &database, Id<Task> id, Change change)
{
    Task task = *Table<Task>(database).find(id);
    change(task);
    changed(database, task);
}

struct TaskHistory
{
    TestFile file;
    Database &database = file.database;
    Id<Organisation> first = addedBody(database, u"Ban Dân vận"_s);
    Id<Organisation> second = addedBody(database, u"Mặt trận"_s);
    Id<Task> task = added(database, taskFor(first, u"Khảo sát"_s));
    RecordRef ref = taskRef(task);
};

} // namespace

TEST_CASE("The history of a record tells field by field what each step changed, newest first")
{
    TaskHistory c;
    edit(c.database, c.task, [&](Task &task) {
        task.lead = c.second;
        task.dueKind = DueKind::Date;
        task.dueOn = QDate(2024, 3, 5);
    });
    edit(c.database, c.task, [](Task &task) { task.note = u"=1+1 \"x\"\n🙂"_s; });
    const QStringList lines = linesOf(c.database, c.ref);
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0) == u"Sửa: note  → =1+1 \"x\"\n🙂"_s);
    CHECK(lines.at(1).contains(u"lead_id Ban Dân vận → Mặt trận"_s));
    CHECK(lines.at(1).contains(u"due_on  → 05/3/2024"_s));
    CHECK(lines.at(2).startsWith(u"Thêm: "_s));
    CHECK(lines.at(2).contains(u"title  → Khảo sát"_s));
    CHECK_FALSE(lines.at(2).contains(u"uid"_s));
}

TEST_CASE("A version says who and when and what the record was then")
{
    TaskHistory c;
    c.file.now = c.file.now.addDays(3);
    edit(c.database, c.task, [](Task &task) { task.title = u"Khảo sát lần hai"_s; });
    const QList<Version> versions = historyOf(c.database, c.ref, 100);
    REQUIRE(versions.size() == 2);
    CHECK(versions.at(0).step.at == c.file.now);
    CHECK(versions.at(1).step.at == c.file.now.addDays(-3));
    CHECK(versions.at(0).step.author == c.database.identity().author);
    const qsizetype title = c.ref.type->indexOf("title");
    CHECK(versions.at(0).values.at(title) == u"Khảo sát lần hai"_s);
    CHECK(versions.at(1).values.at(title) == u"Khảo sát"_s);
    CHECK(historyOf(c.database, c.ref, 1).size() == 1);
}

TEST_CASE("Undone steps are not part of the history and come again with redo")
{
    TaskHistory c;
    edit(c.database, c.task, [](Task &task) { task.title = u"Khác"_s; });
    const QStringList before = linesOf(c.database, c.ref);
    REQUIRE(undo(c.database));
    CHECK(linesOf(c.database, c.ref) == before.mid(1));
    REQUIRE(redo(c.database));
    CHECK(linesOf(c.database, c.ref) == before);
}

TEST_CASE("Several writes of one step are one version")
{
    TaskHistory c;
    {
        Step step(c.database, u"Nhiều lần"_s);
        for (const QString &title : {u"Một"_s, u"Hai"_s, u"Ba"_s}) {
            Task task = *Table<Task>(c.database).find(c.task);
            task.title = title;
            Table<Task>(c.database).update(task);
        }
        step.commit();
    }
    CHECK(linesOf(c.database, c.ref).constFirst() == u"Nhiều lần: title Khảo sát → Ba"_s);
}

TEST_CASE("What belongs to a record is part of its history, also when it is there no more")
{
    TaskHistory c;
    const Id<TaskEntry> entry = added(
        c.database,
        TaskEntry{.task = c.task, .date = QDate(2024, 3, 6), .kind = TaskEntryKind::Progress, .text = u"Đã gặp"_s});
    const Id<TaskBody> body = added(c.database, TaskBody{.task = c.task, .organisation = c.second});
    TaskEntry changedEntry = *Table<TaskEntry>(c.database).find(entry);
    changedEntry.text = u"Đã gặp hai lần"_s;
    changed(c.database, changedEntry);
    removed(c.database, body);
    const QStringList lines = linesOf(c.database, c.ref);
    REQUIRE(lines.size() == 5);
    CHECK(lines.at(0) == u"Xóa: [Mặt trận] * Mặt trận → "_s);
    CHECK(lines.at(1).contains(u"text Đã gặp → Đã gặp hai lần"_s));
    CHECK(lines.at(2) == u"Thêm: [Mặt trận] *  → Mặt trận"_s);
    CHECK(historyOf(c.database, c.ref, 1).constFirst().changes.constFirst().deletion > 0);
}

TEST_CASE("Of a change of very many rows the first are told and the record's own all the same")
{
    TaskHistory c;
    {
        Step step(c.database, u"Nhập"_s);
        for (int i = 0; i < 5; ++i)
            added(c.database, TaskEntry{.task = c.task, .date = QDate(2024, 3, 6), .text = QString::number(i)});
        edit(c.database, c.task, [](Task &task) { task.title = u"Khảo sát lần hai"_s; });
        step.commit();
    }
    const auto textsOf = [&](int parts) {
        QStringList texts;
        const QList<Version> versions = historyOf(c.database, c.ref, 100, parts);
        for (const LoggedChange &change : versions.at(0).changes)
            texts.append(change.shownAfter);
        return texts;
    };
    CHECK(textsOf(2).size() == 3);
    CHECK(textsOf(2).constFirst() == u"Khảo sát lần hai"_s);
    CHECK(textsOf(2) == textsOf(5).mid(0, 3));
    CHECK(historyOf(c.database, c.ref, 100, 4).constFirst().isCut);
    CHECK_FALSE(historyOf(c.database, c.ref, 100, 5).constFirst().isCut);
    CHECK_FALSE(historyOf(c.database, c.ref, 100, 0).constLast().isCut);
}

TEST_CASE("What a record referred to is named after it has been deleted")
{
    TaskHistory c;
    edit(c.database, c.task, [&](Task &task) { task.lead = c.second; });
    edit(c.database, c.task, [&](Task &task) { task.lead = c.first; });
    removed(c.database, c.second);
    CHECK(linesOf(c.database, c.ref).constFirst() == u"Sửa: lead_id Mặt trận → Ban Dân vận"_s);
}

TEST_CASE("One field is brought back in a step of its own that can be undone")
{
    TaskHistory c;
    edit(c.database, c.task, [](Task &task) {
        task.title = u"Khác"_s;
        task.note = u"Ghi chú"_s;
    });
    restoreValues(c.database, c.ref, {{u"title"_s, u"Khảo sát"_s}}, {{u"title"_s, u"Khác"_s}});
    CHECK(Table<Task>(c.database).find(c.task)->title == u"Khảo sát"_s);
    CHECK(Table<Task>(c.database).find(c.task)->note == u"Ghi chú"_s);
    CHECK(linesOf(c.database, c.ref).size() == 3);
    REQUIRE(undo(c.database));
    CHECK(Table<Task>(c.database).find(c.task)->title == u"Khác"_s);
}

TEST_CASE("A field that has changed since the user looked at it is not brought back")
{
    TaskHistory c;
    edit(c.database, c.task, [](Task &task) { task.title = u"Khác"_s; });
    edit(c.database, c.task, [](Task &task) { task.title = u"Của người khác"_s; });
    const QString sentence =
        sentenceOf([&] { restoreValues(c.database, c.ref, {{u"title"_s, u"Khảo sát"_s}}, {{u"title"_s, u"Khác"_s}}); });
    CHECK(sentence.contains(u"has been changed meanwhile"_s));
    CHECK(Table<Task>(c.database).find(c.task)->title == u"Của người khác"_s);
    CHECK(linesOf(c.database, c.ref).size() == 3);
}

TEST_CASE("Values that the rules refuse, of a record that is gone or of an issued paper are not brought back")
{
    TaskHistory c;
    const QStringList log = logOf(c.database.connection());
    CHECK_FALSE(sentenceOf([&] {
                    restoreValues(c.database, c.ref, {{u"title"_s, u""_s}}, {{u"title"_s, u"Khảo sát"_s}});
                }).isEmpty());
    CHECK(logOf(c.database.connection()) == log);
    removed(c.database, c.task);
    CHECK(sentenceOf([&] { restoreValues(c.database, c.ref, {{u"title"_s, u"A"_s}}, {}); }).contains(u"bin"_s));
    const RecordRef issued{&schema<Paper>().type, added(c.database, Paper{.title = u"Kế hoạch"_s}).value};
    Step step(c.database, u"Ban hành"_s);
    c.database.connection().execute(u"UPDATE paper SET state = 'issued'"_s);
    step.commit();
    CHECK(sentenceOf([&] {
              restoreValues(c.database, issued, {{u"title"_s, u"Khác"_s}}, {{u"title"_s, u"Kế hoạch"_s}});
          }).contains(u"issued"_s));
}

TEST_CASE("An empty date comes back as empty")
{
    TaskHistory c;
    edit(c.database, c.task, [](Task &task) { task.issuedOn = QDate(2024, 3, 5); });
    const Version first = historyOf(c.database, c.ref, 100).constLast();
    const qsizetype at = c.ref.type->indexOf("issued_on");
    CHECK(first.values.at(at).isNull());
    restoreValues(c.database, c.ref, {{u"issued_on"_s, first.values.at(at)}}, {{u"issued_on"_s, u"2024-03-05"_s}});
    CHECK_FALSE(Table<Task>(c.database).find(c.task)->issuedOn.isValid());
}

TEST_CASE("The history of a record is read along the index of its rows")
{
    TaskHistory c;
    const auto plan = c.database.connection().select(
        u"EXPLAIN QUERY PLAN SELECT c.id FROM log_change c JOIN log_step s ON s.id = c.step_id WHERE "
        "c.table_name = 'task' AND c.row_id = 1 AND s.state = 'done' ORDER BY c.id DESC"_s);
    REQUIRE_FALSE(plan.isEmpty());
    CHECK(plan.first().last().toString().contains(u"INDEX log_change_row"_s));
}
