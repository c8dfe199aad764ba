// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedesk.h"

#include "directory/personpage.h"
#include "domain/directory/person.h"
#include "kit/lists/filterbar.h"
#include "kit/lists/recordlist.h"
#include "kit/lists/recordtable.h"
#include "kit/pages/recordpage.h"
#include "store/bulkload.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

void load(Database &database, int count)
{
    Step step(database, u"Nhập danh sách"_s);
    BulkLoad bulk(database);
    for (int i = 1; i <= count; ++i) {
        QVariantList values = toStored(Person{.fullName = u"Người %1"_s.arg(i, 6, 10, QChar(u'0')),
                                              .honorific = i % 3 == 0 ? Honorific::Mister : Honorific::Comrade,
                                              .telephone = QString::number(900'000 - i),
                                              .email = u"%1@so.vn"_s.arg(i % 7)});
        bulk.insert(schema<Person>().type, values);
    }
    bulk.finish();
    step.commit();
}

/// The page of people with so many, scrolled far down, with three of them selected.
struct PeopleCase
{
    FileDesk file;
    std::unique_ptr<RecordPage> page;
    int count;

    explicit PeopleCase(int people) : count(people)
    {
        load(*file.database, people);
        page.reset(static_cast<RecordPage *>(makePersonPage(file.desk, nullptr)));
        showActive(*page);
        settle();
        clickHeader(columnOf("full_name"));
        settle();
        const int row = people * 3 / 4;
        table().verticalScrollBar()->setValue(row * table().rowHeight(0) + 5);
        choose(table(), row * table().rowHeight(0) + 5,
               {rowInSight(table(), 3), rowInSight(table(), 7), rowInSight(table(), 5)});
    }

    RecordTable &table() const { return page->list().table(); }
    int columnOf(const char *name) const
    {
        for (int column = 0; column < table().model()->columnCount(); ++column) {
            const FieldInfo *field = table().records().fieldAt(column);
            if (field != nullptr && field->isColumn(name))
                return column;
        }
        return -1;
    }
    void clickHeader(int column) const
    {
        QHeaderView &header = *table().horizontalHeader();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(column) + 8, header.height() / 2});
    }
    void type(const QString &words) const
    {
        page->startFilter();
        page->findChild<QLineEdit *>(u"search"_s)->setText(words);
    }
    /// Until all slices are there.
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return table().isComplete() && !table().model()->canFetchMore({}); }, 60'000));
        QCoreApplication::processEvents();
    }
    qint64 idInSight(int number) const { return rowInSight(table(), number).data(RecordModel::IdRole).toLongLong(); }
    Acts acts() const
    {
        const qint64 seen = idInSight(4);
        const qint64 current = table().currentId();
        const auto toTheFront = [](Person &person) { person.fullName = u"An"_s; };
        return {.change = [seen](Database &d) { changeOne<Person>(d, seen, [](Person &p) { p.note = u"mới"_s; }); },
                .removeAbove = [](Database &d) { removeOne<Person>(d, 20); },
                .moveOther = [=](Database &d) { changeOne<Person>(d, seen, toTheFront); },
                .moveCurrent = [=](Database &d) { changeOne<Person>(d, current, toTheFront); }};
    }
};

constexpr int oneScreenful = 400;
constexpr int severalSlices = 41'000;

} // namespace

TEST_CASE("a list keeps selection and current row and scroll whatever changes in its file", "[kept]")
{
    PeopleCase people(GENERATE(oneScreenful, severalSlices));
    const QAbstractItemModelTester tester(people.table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    checkKeeps(people.file, people.table(), people.acts(), [&] { people.settle(); });
}

TEST_CASE("a filter put on and taken off again leaves a list where it was", "[kept]")
{
    PeopleCase people(GENERATE(oneScreenful, severalSlices));
    const SeenPlace before = placeOf(people.table());
    // None of those in sight, none at all, and some of those selected.
    for (const QString &words :
         {u"000005"_s, u"không ai"_s, u"%1"_s.arg(before.current, 6, 10, QChar(u'0')), u"người"_s}) {
        INFO(words.toStdString());
        people.type(words);
        people.settle();
        const SeenPlace filtered = placeOf(people.table());
        CHECK((filtered.current == before.current || filtered.current == 0));
        people.type({});
        people.settle();
        CHECK(placeOf(people.table()) == before);
    }
    people.page->list().refresh();
    people.settle();
    CHECK(placeOf(people.table()) == before);
}

TEST_CASE("a list sorted by each of its columns and back stands where it was", "[kept]")
{
    PeopleCase people(GENERATE(oneScreenful, severalSlices));
    const SeenPlace before = placeOf(people.table());
    for (const char *column : {"honorific", "telephone", "email"}) {
        for (int clicks = 1; clicks <= 2; ++clicks) {
            INFO(column << ", " << clicks);
            for (int i = 0; i < clicks; ++i)
                people.clickHeader(people.columnOf(column));
            people.settle();
            CHECK(placeOf(people.table()).selected == before.selected);
            CHECK(placeOf(people.table()).current == before.current);
            people.clickHeader(people.columnOf("full_name"));
            people.settle();
            CHECK(placeOf(people.table()) == before);
        }
    }
    people.clickHeader(people.columnOf("full_name"));
    people.settle();
    CHECK(placeOf(people.table()).current == before.current);
    CHECK(people.table().viewport()->rect().intersects(people.table().visualRect(people.table().currentIndex())));
    people.clickHeader(people.columnOf("full_name"));
    people.settle();
    CHECK(placeOf(people.table()) == before);
}

TEST_CASE("who chooses something in a filtered list finds it in sight when the filter is off", "[kept]")
{
    PeopleCase people(severalSlices);
    people.type(u"000123"_s);
    people.settle();
    choose(people.table(), 0, {rowInSight(people.table(), 0)});
    const qint64 chosen = people.table().currentId();
    people.type({});
    people.settle();
    CHECK(people.table().currentId() == chosen);
    CHECK(people.table().selectedIds() == QList<qint64>{chosen});
    CHECK(people.table().viewport()->rect().intersects(people.table().visualRect(people.table().currentIndex())));
}
