// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grid/gridcase.h"

#include "kit/fields/fieldeditor.h"
#include "store/log/undo.h"

using namespace Qt::StringLiterals;

namespace {

/// The grid of a conference's sessions, three of which are there.
struct SessionsCase : GridCase
{
    SessionsCase()
        : GridCase({.type = &schema<Session>().type,
                    .owner = "conference_id",
                    .columns = {"starts_at", "ends_at", "title", "location"}})
    {
        for (int position = 1; position <= 3; ++position)
            add(Session{.conference = conference,
                        .position = position,
                        .title = u"Phiên %1"_s.arg(position),
                        .startsAt = QDateTime(QDate(2024, 2, 27 + position - 1), QTime(8, 0))});
    }
    QStringList places()
    {
        QStringList found;
        for (const Session &session : all<Session>())
            found.append(session.location);
        return found;
    }
    void enter(int row, int column, const QString &text)
    {
        goTo(row, column);
        typeText(text);
        pressKey(Qt::Key_Return);
    }
    void enterStart(int row, const QString &text)
    {
        enter(row, 0, text);
        // From the day to the hour, and from there on.
        pressKey(Qt::Key_Return);
    }
    /// Takes the start out, which no session can do without: the row waits.
    void emptyStart(int row)
    {
        paste(row, {QString()});
        REQUIRE(hasErrors(view.grid().findings()));
    }
};

constexpr int location = 3;

} // namespace

TEST_CASE("what is filled down is saved in one step", "[grid]")
{
    SessionsCase c;
    c.enter(0, location, u"Hội trường"_s);
    c.view.selectionModel()->select({c.view.grid().index(0, location), c.view.grid().index(2, location)},
                                    QItemSelectionModel::ClearAndSelect);
    pressKey(Qt::Key_D, Qt::ControlModifier);
    CHECK(c.places() == QStringList{u"Hội trường"_s, u"Hội trường"_s, u"Hội trường"_s});
    REQUIRE(undo(c.test.database()));
    CHECK(c.places() == QStringList{u"Hội trường"_s, {}, {}});
}

TEST_CASE("what is filled down and refused in its last row stays in all rows as not saved", "[grid]")
{
    SessionsCase c;
    c.enter(0, location, u"Hội trường"_s);
    c.sql(u"CREATE TEMP TRIGGER refusal BEFORE UPDATE ON main.session WHEN OLD.position = 3 "
          "BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    c.view.selectionModel()->select({c.view.grid().index(0, location), c.view.grid().index(2, location)},
                                    QItemSelectionModel::ClearAndSelect);
    pressKey(Qt::Key_D, Qt::ControlModifier);
    CHECK(c.places() == QStringList{u"Hội trường"_s, {}, {}});
    CHECK(c.shown(location) == QStringList{u"Hội trường"_s, u"Hội trường"_s, u"Hội trường"_s});
    CHECK(c.heads() == u"1!!+"_s);
    CHECK(c.drafts() == 2);
    CHECK(c.asksAtClosing());
    c.sql(u"DROP TRIGGER temp.refusal"_s);
    c.enter(0, location, u"Hội trường lớn"_s);
    CHECK(c.places() == QStringList{u"Hội trường lớn"_s, u"Hội trường"_s, u"Hội trường"_s});
    CHECK(c.heads() == u"123+"_s);
    CHECK(c.drafts() == 0);
    CHECK_FALSE(c.asksAtClosing());
}

TEST_CASE("a row that waited writes back nothing of what was changed elsewhere meanwhile", "[grid]")
{
    SessionsCase c;
    const Session before = c.all<Session>().constFirst();
    c.emptyStart(0);
    changeOne<Session>(c.test.database(), before.id.value, [](Session &one) { one.location = u"Tầng 3"_s; });
    CHECK(c.shown(location).constFirst() == u"Tầng 3"_s);
    CHECK(c.heads() == u"!23+"_s);
    CHECK(c.drafts() == 1);
    c.enterStart(0, u"28/2/2024"_s);
    const Session after = c.all<Session>().constFirst();
    CHECK(after.location == u"Tầng 3"_s);
    CHECK(after.title == before.title);
    CHECK(after.startsAt.isValid());
    CHECK_FALSE(c.view.grid().hasUnsaved());
}

TEST_CASE("a row that waited does not do again what was undone meanwhile", "[grid]")
{
    SessionsCase c;
    c.enter(0, location, u"Hội trường"_s);
    c.emptyStart(0);
    REQUIRE(undo(c.test.database()));
    CHECK(c.shown(location).constFirst().isEmpty());
    c.enterStart(0, u"28/2/2024"_s);
    CHECK(c.all<Session>().constFirst().location.isEmpty());
    CHECK(c.all<Session>().constFirst().startsAt.isValid());
}

TEST_CASE("a change that waits is kept as a draft while another record's rows are shown", "[grid]")
{
    SessionsCase c;
    const auto other = c.add(Conference{.title = u"Hội nghị chuyên đề"_s});
    c.emptyStart(1);
    CHECK(c.drafts() == 1);
    c.view.setOwner(other.value);
    CHECK(c.drafts() == 1);
    c.view.setOwner(c.conference.value);
    CHECK(c.heads() == u"1!3+"_s);
    c.goTo(1, 0);
    c.view.removeSelected();
    CHECK(c.all<Session>().size() == 2);
    CHECK(c.drafts() == 0);
    CHECK_FALSE(c.asksAtClosing());
}

TEST_CASE("what cannot be read in a cell is gone on with where it was typed", "[grid]")
{
    SessionsCase c;
    QList<Notice> notices;
    QObject::connect(&c.test.desk().notices, &Notices::posted, &c.view,
                     [&](const Notice &notice) { notices.append(notice); });
    c.enterStart(1, u"31/2/24"_s);
    REQUIRE(notices.size() == 1);
    REQUIRE(notices.first().actions.size() == 1);
    CHECK(c.all<Session>().at(1).startsAt.date() == QDate(2024, 2, 28));
    c.goTo(0, location);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(c.view.findChild<FieldEditor *>() == nullptr);
    notices.first().actions.first().run();
    const auto *editor = c.view.findChild<FieldEditor *>();
    REQUIRE(editor != nullptr);
    CHECK(c.view.currentIndex() == c.view.grid().index(1, 0));
    CHECK(editor->typedText().startsWith(u"31/2/24"_s));
}
