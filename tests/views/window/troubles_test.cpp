// SPDX-License-Identifier: GPL-3.0-or-later
#include "trouble.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "domain/tasks/task.h"
#include "kit/base/navigator.h"
#include "store/log/undo.h"
#include "store/step.h"
#include "store/table.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int manyTasks = 400;

template<class R>
QList<R> all(TroubledUser &troubled)
{
    return Table<R>(troubled.database()).select(u"ORDER BY id"_s);
}

void addConference(Database &database)
{
    Step step(database, u"Chuẩn bị"_s);
    const auto conference =
        Table<Conference>(database).insert({.title = u"Hội nghị giao ban"_s, .startsOn = QDate(2024, 2, 28)});
    Table<Session>(database).insert({.conference = conference, .startsAt = QDateTime(QDate(2024, 2, 28), QTime(8, 0))});
    step.commit();
}

void addTasks(Database &database)
{
    Step step(database, u"Chuẩn bị"_s);
    const auto lead = Table<Organisation>(database).insert({.title = u"Hội Nông dân tỉnh"_s});
    for (int i = 0; i < manyTasks; ++i)
        Table<Task>(database).insert({.title = u"Nhiệm vụ %1"_s.arg(i), .lead = lead, .issuedOn = QDate(2024, 1, 5)});
    step.commit();
}

/// What says how far something has come does not count.
void waitForFailure(TroubledUser &troubled)
{
    troubled.user.waitFor(
        [&] { return !troubled.said.isEmpty() && troubled.said.constLast().kind == NoticeKind::Failure; });
    troubled.said.removeIf([](const Notice &notice) { return notice.kind == NoticeKind::Info; });
}

/// What was written can be opened, and so can its folder.
void waitForWritten(TroubledUser &troubled)
{
    troubled.user.waitFor([&] { return !troubled.said.isEmpty() && troubled.said.constLast().actions.size() == 2; });
}

void press(TroubledUser &troubled, const QString &name)
{
    auto *button = troubled.user.file().window().findChild<QAbstractButton *>(name);
    REQUIRE(button != nullptr);
    troubled.user.waitFor([&] { return button->isEnabled() && button->isVisible(); });
    QTest::mouseClick(button, Qt::LeftButton);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("trouble with the file while a field is typed is one sentence and the entry is saved afterwards",
          "[window][trouble]")
{
    const Trouble trouble = GENERATE(Trouble::Away, Trouble::Replaced, Trouble::FolderReadOnly, Trouble::DiskFull);
    CAPTURE(int(trouble));
    TroubledUser troubled;
    troubled.open(addConference);
    KeyboardUser &user = troubled.user;
    user.file().desk().navigator.open(RecordRef{&schema<Conference>().type, 1});
    user.tabTo(u"location"_s);
    troubled.begin(trouble);
    user.type(u"Hội trường Tỉnh ủy"_s);
    CHECK(troubled.said.isEmpty());
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    user.key(Qt::Key_Tab);
    troubled.checkOneSentence(u"so.danvan"_s);
    CHECK(all<Conference>(troubled).constFirst().location.isEmpty());
    CHECK(field->text() == u"Hội trường Tỉnh ủy"_s);
    // Leaving the record and coming back loses nothing either.
    user.key(Qt::Key_7, Qt::ControlModifier);
    user.key(Qt::Key_2, Qt::ControlModifier);
    CHECK(field->text() == u"Hội trường Tỉnh ủy"_s);
    troubled.end();
    troubled.said.clear();
    field->setFocus();
    user.key(Qt::Key_Tab);
    CHECK(all<Conference>(troubled).constFirst().location == u"Hội trường Tỉnh ủy"_s);
    CHECK(troubled.said.isEmpty());
    // The sentence of the trouble is gone from the bar.
    CHECK(user.said().isEmpty());
}

TEST_CASE("trouble with the file while a grid is typed into is one sentence and the row is saved afterwards",
          "[window][trouble]")
{
    const Trouble trouble = GENERATE(Trouble::Away, Trouble::Replaced, Trouble::FolderReadOnly, Trouble::DiskFull);
    CAPTURE(int(trouble));
    TroubledUser troubled;
    troubled.open([](Database &database) {
        addConference(database);
        Step step(database, u"Chuẩn bị"_s);
        Table<AgendaItem>(database).insert({.session = {1}, .position = 1, .title = u"Khai mạc"_s, .minutes = 5});
        step.commit();
    });
    KeyboardUser &user = troubled.user;
    user.file().desk().navigator.open(RecordRef{&schema<AgendaItem>().type, 1});
    user.tabTo(u"agenda_item_grid"_s);
    auto *grid = qobject_cast<QTableView *>(QApplication::focusWidget());
    REQUIRE(grid != nullptr);
    const auto titleColumn = [&] {
        int column = 0;
        while (grid->model()->headerData(column, Qt::Horizontal).toString() !=
               translatedLabel(schema<AgendaItem>().type.fields[size_t(schema<AgendaItem>().type.indexOf(u"title"))]))
            ++column;
        return column;
    }();
    grid->setCurrentIndex(grid->model()->index(1, titleColumn));
    troubled.begin(trouble);
    user.type(u"Báo cáo kết quả"_s);
    user.key(Qt::Key_Return);
    troubled.checkOneSentence(u"so.danvan"_s);
    CHECK(all<AgendaItem>(troubled).size() == 1);
    CHECK(grid->model()->index(1, titleColumn).data().toString() == u"Báo cáo kết quả"_s);
    user.key(Qt::Key_Up);
    user.key(Qt::Key_Up);
    user.type(u"Chào cờ"_s);
    user.key(Qt::Key_Return);
    troubled.checkOneSentence(u"so.danvan"_s);
    CHECK(grid->model()->index(0, titleColumn).data().toString() == u"Chào cờ"_s);
    troubled.end();
    troubled.said.clear();
    grid->setCurrentIndex(grid->model()->index(2, titleColumn));
    user.type(u"Bế mạc"_s);
    user.key(Qt::Key_Return);
    QStringList titles;
    for (const AgendaItem &item : all<AgendaItem>(troubled))
        titles.append(item.title);
    CHECK(titles == QStringList{u"Chào cờ"_s, u"Báo cáo kết quả"_s, u"Bế mạc"_s});
    CHECK(troubled.said.isEmpty());
    // The sentence of the trouble is gone from the bar.
    CHECK(user.said().isEmpty());
}

TEST_CASE("trouble with the file during a change of many tasks changes none of them", "[window][trouble]")
{
    const Trouble trouble = GENERATE(Trouble::Away, Trouble::Replaced, Trouble::FolderReadOnly, Trouble::DiskFull);
    CAPTURE(int(trouble));
    TroubledUser troubled;
    troubled.open(addTasks);
    KeyboardUser &user = troubled.user;
    user.key(Qt::Key_5, Qt::ControlModifier);
    user.tabTo(u"task_table"_s);
    user.key(Qt::Key_A, Qt::ControlModifier);
    user.tabTo(u"task_several"_s);
    user.key(Qt::Key_Space);
    auto *fields = user.file().window().findChild<QComboBox *>(u"bulk_field"_s);
    REQUIRE(fields != nullptr);
    fields->setCurrentIndex(fields->findData(u"state"_s));
    auto *state = user.file().window().findChild<QComboBox *>(u"bulk_state"_s);
    REQUIRE(state != nullptr);
    state->setCurrentIndex(state->findData(codeOf(TaskState::Completed)));
    user.tabTo(u"bulk_apply"_s);
    troubled.begin(trouble);
    user.key(Qt::Key_Space);
    troubled.checkOneSentence(u"so.danvan"_s);
    for (const Task &task : all<Task>(troubled))
        REQUIRE(task.state == TaskState::NotStarted);
    troubled.end();
    user.tabTo(u"bulk_apply"_s);
    user.key(Qt::Key_Space);
    for (const Task &task : all<Task>(troubled))
        REQUIRE(task.state == TaskState::Completed);
    REQUIRE(undo(troubled.database()));
    for (const Task &task : all<Task>(troubled))
        REQUIRE(task.state == TaskState::NotStarted);
}

TEST_CASE("a change of many tasks that fills the disk on its way changes none of them", "[window][trouble]")
{
    TroubledUser troubled;
    troubled.open(addTasks);
    if (!troubled.disk.isMounted()) {
        WARN("no small disk can be mounted here");
        return;
    }
    troubled.disk.fill(48 * 1024);
    const QString sentence = [&] {
        try {
            Step step(troubled.database(), u"Sửa"_s);
            for (Task task : all<Task>(troubled)) {
                task.note = QString(400, u'ộ');
                Table<Task>(troubled.database()).update(task);
            }
            step.commit();
        } catch (const std::exception &error) {
            return QString::fromUtf8(error.what());
        }
        return QString();
    }();
    CHECK(sentence.contains(u"đã đầy; hãy dọn bớt chỗ"_s));
    for (const Task &task : all<Task>(troubled))
        REQUIRE(task.note.isEmpty());
    troubled.disk.makeRoom();
    CHECK(troubled.database().connection().value(u"PRAGMA integrity_check"_s).toString() == u"ok"_s);
}

TEST_CASE("a list exported to a full disk leaves the old file as it was", "[window][trouble]")
{
    const QString ending = GENERATE(u"csv"_s, u"xlsx"_s, u"pdf"_s);
    CAPTURE(ending);
    TroubledUser troubled;
    troubled.open(addTasks);
    if (!troubled.disk.isMounted()) {
        WARN("no small disk can be mounted here");
        return;
    }
    KeyboardUser &user = troubled.user;
    user.key(Qt::Key_5, Qt::ControlModifier);
    user.ask.savePath = troubled.disk.path(u"danh sách."_s + ending);
    user.key(Qt::Key_E, Qt::ControlModifier);
    waitForWritten(troubled);
    const QByteArray old = contentOf(user.ask.savePath);
    for (const int room : {0, 8 * 1024}) {
        CAPTURE(room);
        troubled.disk.fill(room);
        troubled.said.clear();
        user.key(Qt::Key_E, Qt::ControlModifier);
        waitForFailure(troubled);
        troubled.checkOneSentence(u"danh sách."_s + ending);
        CHECK(user.said().contains(u"hãy dọn bớt chỗ"_s));
        CHECK(contentOf(user.ask.savePath) == old);
        CHECK(QDir(troubled.disk.path({})).entryList(QDir::Files | QDir::Hidden, QDir::Name) ==
              QStringList{u"ballast"_s, u"danh sách."_s + ending, u"so.danvan"_s, u"so.danvan.lock"_s});
        troubled.disk.makeRoom();
    }
    troubled.said.clear();
    user.key(Qt::Key_E, Qt::ControlModifier);
    waitForWritten(troubled);
    CHECK(contentOf(user.ask.savePath).size() >= old.size() / 2);
}

TEST_CASE("a paper saved to a full disk leaves the old file as it was", "[window][trouble]")
{
    const QString ending = GENERATE(u"pdf"_s, u"docx"_s);
    CAPTURE(ending);
    TroubledUser troubled;
    troubled.open([](Database &database) {
        addConference(database);
        Step step(database, u"Chuẩn bị"_s);
        for (int i = 1; i < 20; ++i)
            Table<AgendaItem>(database).insert(
                {.session = {1}, .position = i, .title = u"Báo cáo %1"_s.arg(i), .minutes = 5});
        step.commit();
    });
    if (!troubled.disk.isMounted()) {
        WARN("no small disk can be mounted here");
        return;
    }
    KeyboardUser &user = troubled.user;
    user.file().desk().navigator.open(RecordRef{&schema<AgendaItem>().type, 1});
    user.key(Qt::Key_P, Qt::ControlModifier);
    user.ask.savePath = troubled.disk.path(u"chương trình."_s + ending);
    const QString button = ending == u"pdf"_s ? u"preview.pdf"_s : u"preview.word"_s;
    press(troubled, button);
    waitForWritten(troubled);
    const QByteArray old = contentOf(user.ask.savePath);
    troubled.disk.fill(4096);
    troubled.said.clear();
    press(troubled, button);
    waitForFailure(troubled);
    troubled.checkOneSentence(u"chương trình."_s + ending);
    CHECK(user.said().contains(u"hãy dọn bớt chỗ"_s));
    CHECK(contentOf(user.ask.savePath) == old);
    CHECK(QDir(troubled.disk.path({})).entryList(QDir::Files | QDir::Hidden, QDir::Name) ==
          QStringList{u"ballast"_s, u"chương trình."_s + ending, u"so.danvan"_s, u"so.danvan.lock"_s});
}
