// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grid/gridcase.h"

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
