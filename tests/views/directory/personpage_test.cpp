// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/person.h"
#include "tests/views/directory/directorycase.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

QStringList cellsOf(const QTableView &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        cells.append(table.model()->index(row, column).data().toString());
    return cells;
}

QTableView &people(const DirectoryCase &office)
{
    return *office.room->findChild<QTableView *>(u"person_table"_s);
}

} // namespace

TEST_CASE("People are listed with what they are today and the list follows their posts")
{
    DirectoryCase office(FileContent::Sample);
    office.show();
    const auto person = office.add(Person{.fullName = u"Đỗ Thị Ủy"_s});
    office.open(person);
    QTableView &table = people(office);
    CHECK(table.isVisible());
    CHECK(cellsOf(table, table.currentIndex().row()).contains(u"Đỗ Thị Ủy"_s));
    const qint64 body = office.test.database().connection().value(u"SELECT organisation_id FROM office"_s).toLongLong();
    office.add(Post{.person = person, .organisation = {body}, .title = u"Phó Trưởng Ban"_s, .rank = 2});
    CHECK(cellsOf(table, table.currentIndex().row()).contains(u"Phó Trưởng Ban · Ban Dân vận"_s));
}

TEST_CASE("The holders of a body open their persons and everybody who ever held a post there")
{
    DirectoryCase office(FileContent::Sample);
    office.show();
    const qint64 body = office.test.database().connection().value(u"SELECT organisation_id FROM office"_s).toLongLong();
    const qint64 head = office.test.database()
                            .connection()
                            .value(u"SELECT id FROM person WHERE full_name = 'Phạm Thái Hanh'"_s)
                            .toLongLong();
    office.open(Id<Organisation>{body});
    QCoreApplication::processEvents();
    auto *holder = office.room->findChild<QAbstractButton *>(u"holder_%1"_s.arg(head));
    REQUIRE(holder != nullptr);
    CHECK(holder->text() == u"Trưởng Ban: Phạm Thái Hanh"_s);
    QTest::mouseClick(holder, Qt::LeftButton);
    REQUIRE(office.test.opened().size() == 1);
    CHECK(office.test.opened().constLast().record == RecordRef{&schema<Person>().type, head});
    auto *all = office.room->findChild<QAbstractButton *>(u"holders_all"_s);
    REQUIRE(all != nullptr);
    all->setFocus();
    pressKey(Qt::Key_Space);
    REQUIRE(office.test.opened().size() == 2);
    office.room->open(office.test.opened().constLast(), {});
    CHECK(people(office).isVisible());
    CHECK(people(office).model()->rowCount() == 1);
}

TEST_CASE("A new person is entered by keys with the next field after Enter")
{
    DirectoryCase office;
    office.show();
    office.room->findChild<QTabWidget *>()->setCurrentIndex(1);
    office.room->startNew();
    typeText(u"Y Bion Niê"_s);
    pressKey(Qt::Key_Return);
    const auto persons = Table<Person>(office.test.database()).select();
    REQUIRE(persons.size() == 1);
    CHECK(persons.first().fullName == u"Y Bion Niê"_s);
}

TEST_CASE("The row that was chosen before a new person is begun can be chosen again")
{
    DirectoryCase office(FileContent::Sample);
    office.show();
    office.open(Id<Person>{1});
    QTableView &table = people(office);
    const QModelIndex chosen = table.currentIndex();
    REQUIRE(chosen.isValid());
    office.room->startNew();
    CHECK_FALSE(table.currentIndex().isValid());
    CHECK(table.selectionModel()->selectedRows().isEmpty());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(chosen.siblingAtColumn(0)).center());
    auto *name = office.room->findChild<QLineEdit *>(u"full_name"_s);
    REQUIRE(name != nullptr);
    CHECK_FALSE(name->text().isEmpty());
}
