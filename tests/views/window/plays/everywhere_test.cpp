// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keyboard.h"
#include "views/mouse.h"
#include "views/window/plays/launch.h"

#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "domain/tasks/task.h"
#include "kit/lists/recordtable.h"

#include <QFile>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString persons = u"Persons"_s;
const QString personLine = u"person_form/full_name"_s;

Person person(User &user, const QString &name)
{
    const auto all = user.all<Person>();
    const auto at = std::ranges::find(all, name, &Person::fullName);
    REQUIRE(at != all.end());
    return *at;
}

bool shows(User &user, const QString &line, const QString &text)
{
    const auto *edit = qobject_cast<QLineEdit *>(user.seen(line));
    return edit != nullptr && edit->text() == text;
}

/// Finds by words and goes down to the first of that kind.
void find(KeyboardUser &user, const QString &words, const QString &kind)
{
    const auto choose = [&] {
        user.type(words);
        const auto &list = user.seenAs<QAbstractItemView>(u"finderList"_s);
        for (int i = 0; i < list.model()->rowCount() && !list.currentIndex().data().toString().contains(kind); ++i)
            user.key(Qt::Key_Down);
        user.key(Qt::Key_Return);
    };
    user.answerDialog([&] { user.key(Qt::Key_K, Qt::ControlModifier); }, choose);
}

} // namespace

TEST_CASE("by keys anything is found from anywhere and opens where it can be changed", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    find(user, u"ta van loc"_s, persons);
    REQUIRE(shows(user, personLine, u"Tạ Văn Lộc"_s));
    user.tabTo(u"telephone"_s);
    user.type(u"0208 3 123 456"_s);
    user.key(Qt::Key_Return);
    CHECK(person(user, u"Tạ Văn Lộc"_s).telephone == u"0208 3 123 456"_s);
    find(user, u"gan voi quy che phoi hop"_s, u"Conferences"_s);
    user.tabTo(u"series"_s);
    user.type(u"Đầu năm"_s);
    user.key(Qt::Key_Return);
    CHECK(launch(user).series == u"Đầu năm"_s);
}

TEST_CASE("by keys the way goes back and forward through what was visited", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    find(user, u"ta van loc"_s, persons);
    find(user, u"pham thai hanh"_s, persons);
    REQUIRE(shows(user, personLine, u"Phạm Thái Hanh"_s));
    user.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(shows(user, personLine, u"Tạ Văn Lộc"_s));
    user.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(shows(user, personLine, u"Phạm Thái Hanh"_s));
    user.key(Qt::Key_Left, Qt::AltModifier);
    user.tabTo(u"email"_s);
    user.type(u"loc@example.vn"_s);
    user.key(Qt::Key_Return);
    CHECK(person(user, u"Tạ Văn Lộc"_s).email == u"loc@example.vn"_s);
}

TEST_CASE("by keys a reference opens what it names and the way back leads to where it was", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    user.key(Qt::Key_5, Qt::ControlModifier);
    user.tabTo(u"task_table"_s);
    user.key(Qt::Key_Down);
    const Task task = user.stored(Id<Task>{user.seenAs<RecordTable>(u"task_table"_s).currentId()});
    user.tabTo(u"lead_id"_s);
    user.key(Qt::Key_F4);
    REQUIRE(shows(user, u"organisation_form/title"_s, user.stored(task.lead).title));
    user.tabTo(u"rank"_s);
    user.type(u"7"_s);
    user.key(Qt::Key_Return);
    CHECK(user.stored(task.lead).rank == 7);
    user.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(shows(user, u"task_form/title"_s, task.title));
}

TEST_CASE("by keys a record is deleted and the bar brings it back", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    const auto before = user.all<Task>();
    user.key(Qt::Key_5, Qt::ControlModifier);
    user.tabTo(u"task_table"_s);
    user.keys({Qt::Key_Down, Qt::Key_Down});
    const Id<Task> task{user.seenAs<RecordTable>(u"task_table"_s).currentId()};
    user.key(Qt::Key_Delete);
    REQUIRE(user.all<Task>().size() == before.size() - 1);
    CHECK(user.focusName() == u"task_table"_s);
    user.tabTo(u"messageAction0"_s);
    user.key(Qt::Key_Space);
    CHECK(user.all<Task>() == before);
    CHECK(user.stored(task).id == task);
}

TEST_CASE("by keys undo takes back typing while a field has some and records otherwise", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    find(user, u"ta van loc"_s, persons);
    user.tabTo(u"telephone"_s);
    user.type(u"0208"_s);
    user.key(Qt::Key_Return);
    REQUIRE(person(user, u"Tạ Văn Lộc"_s).telephone == u"0208"_s);
    // In the next field: its own text first, the record once the field has nothing to take back.
    REQUIRE(user.focusName() == u"email"_s);
    user.type(u"x"_s);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shows(user, u"person_form/email"_s, QString()));
    CHECK(person(user, u"Tạ Văn Lộc"_s).telephone == u"0208"_s);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(person(user, u"Tạ Văn Lộc"_s).telephone.isEmpty());
    user.key(Qt::Key_Escape);
    user.tabTo(u"person_table"_s);
    user.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(person(user, u"Tạ Văn Lộc"_s).telephone == u"0208"_s);
}

TEST_CASE("by keys a list is saved as a file", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    user.key(Qt::Key_5, Qt::ControlModifier);
    user.ask.savePath = user.path(u"nhiem-vu.csv"_s);
    user.key(Qt::Key_E, Qt::ControlModifier);
    user.waitFor([&] { return user.said().contains(u"nhiem-vu.csv"_s); });
    QFile file(user.ask.savePath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"Xây dựng kế hoạch công tác dân vận năm 2024"_s));
}

TEST_CASE("by keys the start page opens the sample with its tour", "[window][keys]")
{
    KeyboardUser user;
    user.start();
    user.tabTo(u"startSample"_s);
    user.key(Qt::Key_Space);
    CHECK(user.all<Conference>().size() > 1);
    user.tabTo(u"tourNext"_s);
    for (int step = 0; step < 10 && user.seen(u"tourNext"_s) != nullptr; ++step)
        user.key(Qt::Key_Space);
    user.waitFor([&] { return user.seen(u"tour"_s) == nullptr; });
    user.key(Qt::Key_F1);
    CHECK(user.seen(u"tour"_s) != nullptr);
}

TEST_CASE("by mouse anything is found from the menu and opens where it can be changed", "[window][mouse]")
{
    MouseUser user;
    user.startWithSample();
    user.answerDialog([&] { user.clickMenu(u"menuEdit"_s, u"Find anything …"_s); },
                      [&] {
                          user.click(u"finderLine"_s);
                          user.type(u"ta van loc"_s);
                          user.clickLine(u"finderList"_s, u"Tạ Văn Lộc   ·   "_s + persons);
                      });
    REQUIRE(shows(user, personLine, u"Tạ Văn Lộc"_s));
    user.fill(u"person_form/telephone"_s, u"0208"_s);
    user.click(u"person_form/email"_s);
    CHECK(person(user, u"Tạ Văn Lộc"_s).telephone == u"0208"_s);
    user.clickMenu(u"menuEdit"_s, u"Undo"_s);
    CHECK(person(user, u"Tạ Văn Lộc"_s).telephone.isEmpty());
    user.clickMenu(u"menuEdit"_s, u"Redo"_s);
    CHECK(person(user, u"Tạ Văn Lộc"_s).telephone == u"0208"_s);
}

TEST_CASE("by mouse links and the menu lead to and fro between records", "[window][mouse]")
{
    MouseUser user;
    user.startWithSample();
    user.click(u"rail_tasks"_s);
    user.clickRow(u"task_table"_s, 0);
    const Task task = user.stored(Id<Task>{user.seenAs<RecordTable>(u"task_table"_s).currentId()});
    user.click(u"task_form/lead_id_open"_s);
    REQUIRE(shows(user, u"organisation_form/title"_s, user.stored(task.lead).title));
    user.clickMenu(u"menuGo"_s, u"Back"_s);
    CHECK(shows(user, u"task_form/title"_s, task.title));
    user.clickMenu(u"menuGo"_s, u"Forward"_s);
    CHECK(shows(user, u"organisation_form/title"_s, user.stored(task.lead).title));
}
