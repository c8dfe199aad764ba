// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grid/gridcase.h"

#include "store/log/undo.h"

using namespace Qt::StringLiterals;

namespace {

const QString women = u"Hội Liên hiệp Phụ nữ"_s;
const QString youth = u"Đoàn Thanh niên"_s;
const QString farmers = u"Hội Nông dân"_s;

/// The grid of co-organizers, each of which the file takes once.
struct PasteCase : GridCase
{
    PasteCase()
        : GridCase({.type = &schema<CoOrganizer>().type, .owner = "conference_id", .columns = {"organisation_id"}})
    {
        for (const QString &title : {women, youth, farmers})
            add(Organisation{.title = title});
    }
    QStringList stored()
    {
        QStringList titles;
        for (const CoOrganizer &one : all<CoOrganizer>())
            titles.append(Table<Organisation>(test.database()).find(one.organisation)->title);
        return titles;
    }
    void checkSaved(const QStringList &titles)
    {
        CHECK(stored() == titles);
        CHECK(shown() == titles);
        CHECK_FALSE(heads().contains(u'!'));
        CHECK(drafts() == 0);
        CHECK_FALSE(asksAtClosing());
    }
};

} // namespace

TEST_CASE("pasted rows are saved in one step and one undo takes them back", "[grid][paste]")
{
    PasteCase c;
    c.paste(0, {women, youth, farmers});
    c.checkSaved({women, youth, farmers});
    REQUIRE(undo(c.test.database()));
    c.checkSaved({});
}

TEST_CASE("rows pasted with one that the file refuses stay as not saved until that one is mended", "[grid][paste]")
{
    PasteCase c;
    c.paste(0, {women, youth, women});
    CHECK(c.stored().isEmpty());
    CHECK(c.test.said().constLast().contains(u"there already"_s));
    CHECK(c.shown() == QStringList{women, youth, women});
    CHECK(c.heads() == u"!!!+"_s);
    CHECK(c.drafts() == 3);
    CHECK(c.asksAtClosing());
    c.paste(2, {farmers});
    c.checkSaved({women, youth, farmers});
}

TEST_CASE("pasted rows whose commit fails stay as not saved and are saved with the next", "[grid][paste]")
{
    PasteCase c;
    // What is owed to nobody is found out by the commit.
    c.sql(u"CREATE TEMP TABLE owing (id INTEGER PRIMARY KEY)"_s);
    c.sql(u"CREATE TEMP TABLE owed (id INTEGER REFERENCES owing (id) DEFERRABLE INITIALLY DEFERRED)"_s);
    c.sql(u"CREATE TEMP TRIGGER refusal AFTER INSERT ON main.co_organizer BEGIN INSERT INTO owed VALUES (7); END"_s);
    c.paste(0, {women, youth});
    CHECK(c.stored().isEmpty());
    CHECK(c.heads() == u"!!+"_s);
    CHECK(c.drafts() == 2);
    CHECK(c.asksAtClosing());
    c.sql(u"DROP TRIGGER temp.refusal"_s);
    c.paste(2, {farmers});
    c.checkSaved({women, youth, farmers});
}

TEST_CASE("rows and changes that waited before a failed paste wait on, also while another record is shown",
          "[grid][paste]")
{
    PasteCase c;
    const auto other = c.add(Conference{.title = u"Hội nghị chuyên đề"_s});
    c.paste(0, {women});
    c.sql(u"CREATE TEMP TRIGGER refusal BEFORE UPDATE ON main.co_organizer BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    c.paste(0, {youth});
    c.paste(1, {women, farmers});
    CHECK(c.stored() == QStringList{women});
    CHECK(c.shown() == QStringList{youth, women, farmers});
    CHECK(c.heads() == u"!!!+"_s);
    CHECK(c.drafts() == 3);
    c.view.setOwner(other.value);
    CHECK(c.shown().isEmpty());
    CHECK(c.asksAtClosing());
    c.paste(0, {women});
    CHECK(c.drafts() == 3);
    c.view.setOwner(c.conference.value);
    CHECK(c.heads() == u"!!!+"_s);
    c.sql(u"DROP TRIGGER temp.refusal"_s);
    c.paste(2, {farmers});
    CHECK(c.shown() == QStringList{youth, women, farmers});
    CHECK(c.drafts() == 0);
    CHECK_FALSE(c.asksAtClosing());
}

TEST_CASE("what is pasted while nothing can be written stands in its rows all the same", "[grid][paste]")
{
    PasteCase c;
    c.sql(u"PRAGMA query_only = ON"_s);
    c.paste(0, {women, youth});
    CHECK(c.shown() == QStringList{women, youth});
    CHECK(c.heads() == u"!!+"_s);
    CHECK(c.asksAtClosing());
    c.sql(u"PRAGMA query_only = OFF"_s);
    c.paste(2, {farmers});
    c.checkSaved({women, youth, farmers});
}

TEST_CASE("a row that the file refuses keeps no row back that is typed after it", "[grid][paste]")
{
    PasteCase c;
    c.paste(0, {women});
    c.view.grid().set(1, {{u"organisation_id"_s, c.all<Organisation>().at(1).id.value}});
    CHECK_THROWS(c.view.grid().set(2, {{u"organisation_id"_s, c.all<Organisation>().at(0).id.value}}));
    CHECK_THROWS(c.view.grid().set(3, {{u"organisation_id"_s, c.all<Organisation>().at(2).id.value}}));
    CHECK(c.all<CoOrganizer>().size() == 3);
    CHECK(c.heads() == u"123!+"_s);
    CHECK(c.shown().constLast() == c.shown().constFirst());
    CHECK(c.drafts() == 1);
}

TEST_CASE("what is pasted where no cell is chosen goes nowhere", "[grid][paste]")
{
    PasteCase c;
    c.paste(0, {women});
    c.view.setCurrentIndex({});
    pressKey(Qt::Key_V, Qt::ControlModifier);
    c.checkSaved({women});
}
