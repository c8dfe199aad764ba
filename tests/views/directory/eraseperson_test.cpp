// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/conference.h"
#include "domain/directory/person.h"
#include "tests/views/directory/directorycase.h"

#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QToolButton &eraser(const DirectoryCase &office)
{
    return *office.room->findChild<QToolButton *>(u"person_erase"_s);
}

} // namespace

TEST_CASE("a person is erased after a question that says what goes, and the next thing said is about copies")
{
    DirectoryCase office(FileContent::Sample);
    office.show();
    const auto person = office.add(Person{.fullName = u"Đỗ Thị Ủy \"Bé\""_s, .telephone = u"0912"_s});
    const auto conference = office.add(Conference{.title = u"Tiếp Đỗ Thị Ủy \"Bé\""_s});
    office.open(person);
    eraser(office).click();
    REQUIRE(office.test.ask.questions.size() == 1);
    CHECK(office.test.ask.questions.first().contains(u"Đỗ Thị Ủy \"Bé\""_s));
    CHECK_FALSE(Table<Person>(office.test.database()).find(person));
    CHECK(Table<Conference>(office.test.database()).find(conference)->title == u"Tiếp (name erased)"_s);
    CHECK(office.test.said().constLast().contains(u"No copy beside this file"_s));
}

TEST_CASE("a person whose erasing is cancelled stays, and nobody is erased where nobody is chosen")
{
    DirectoryCase office(FileContent::Sample);
    office.show();
    const auto person = office.add(Person{.fullName = u"Đỗ Thị Ủy"_s});
    office.test.ask.confirms = false;
    office.open(person);
    eraser(office).click();
    CHECK(office.test.ask.questions.size() == 1);
    CHECK(Table<Person>(office.test.database()).find(person)->fullName == u"Đỗ Thị Ủy"_s);
    office.room->findChild<QTableView *>(u"person_table"_s)->setCurrentIndex({});
    eraser(office).click();
    CHECK(office.test.ask.questions.size() == 1);
    CHECK(office.test.said().constLast().contains(u"Choose the person"_s));
}
