// SPDX-License-Identifier: GPL-3.0-or-later
#include "personfeed.h"
#include "support.h"
#include "tables/recordmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

constexpr int colour = Qt::ForegroundRole;

/// A column that says how long the name is, in colour.
ComputedColumn lengthColumn()
{
    return {"Percent", [](const QVariantList &row, int role) -> QVariant {
                const auto length = row.at(schema<Person>().type.indexOf(u"full_name")).toString().size();
                if (role == Qt::DisplayRole)
                    return u"%1 chữ"_s.arg(length);
                return role == colour ? QVariant(u"đỏ"_s) : QVariant();
            }};
}

} // namespace

TEST_CASE("a table of a million rows keeps Qt's contract while it grows and is filled anew", "[tables]")
{
    PersonFeed few{.all = 300, .fetched = 100};
    // Qt's tester looks at every row that comes in, so most of them are there from the start.
    PersonFeed many{.all = 1'000'000, .fetched = 990'000};
    RecordModel model(schema<Person>().type, few.asRowFeed(), nullptr, {lengthColumn()});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.fetchMore({});
    CHECK(model.index(0, 0).data().toString() == u"Người 1"_s);
    model.setFeed(many.asRowFeed());
    CHECK(resets.size() == 1);
    CHECK(model.rowCount() == 990'000);
    CHECK(model.rowOf(995'555) == 995'554);
    CHECK(model.rowCount() >= 995'555);
    CHECK(model.rowOf(1'000'001) == -1);
    CHECK(model.rowCount() == 1'000'000);
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(model.index(999'999, 0).data().toString() == u"Người 1000000"_s);
    model.setFeed(few.asRowFeed());
    CHECK(model.rowCount() == 300);
    CHECK(model.index(299, 0).data().toString() == u"Người 300"_s);
}

TEST_CASE("a new feed takes the place of the pages that were read", "[tables]")
{
    PersonFeed first{.all = 5, .fetched = 5};
    RecordModel model(schema<Person>().type, first.asRowFeed());
    CHECK(model.index(4, 0).data().toString() == u"Người 5"_s);
    RowFeed renamed = first.asRowFeed();
    renamed.page = [](qsizetype, qsizetype) {
        return QList<QVariantList>(5, toStored(Person{.fullName = u"Đỗ Thị Hoa"_s}));
    };
    model.setFeed(renamed);
    CHECK(model.index(4, 0).data().toString() == u"Đỗ Thị Hoa"_s);
}

TEST_CASE("a record that cannot be reached is not in the list", "[tables]")
{
    PersonFeed feed{.all = 50'000, .fetched = 100};
    RowFeed broken = feed.asRowFeed();
    broken.fetch = [](qsizetype) { throw std::runtime_error("không đọc được"); };
    RecordModel model(schema<Person>().type, broken);
    QSignalSpy failures(&model, &RecordModel::failed);
    CHECK(model.rowOf(100) == 99);
    CHECK(model.rowOf(101) == -1);
    CHECK(failures.size() == 1);
}

TEST_CASE("computed columns stand after the fields and say what the row makes of them", "[tables]")
{
    PersonFeed feed{.all = 3, .fetched = 3};
    const RecordModel plain(schema<Person>().type, feed.asRowFeed());
    const RecordModel model(schema<Person>().type, feed.asRowFeed(), nullptr, {lengthColumn()});
    const int last = plain.columnCount();
    CHECK(model.columnCount() == last + 1);
    CHECK(model.headerData(last, Qt::Horizontal, Qt::DisplayRole).toString() == u"Percent"_s);
    CHECK(model.index(2, last).data().toString() == u"7 chữ"_s);
    CHECK(model.index(2, last).data(colour).toString() == u"đỏ"_s);
    CHECK_FALSE(model.index(2, last).data(Qt::DecorationRole).isValid());
    CHECK_FALSE(model.index(2, 0).data(colour).isValid());
    CHECK(model.index(2, last).data(RecordModel::IdRole).toLongLong() == 3);
    CHECK(model.fieldAt(last) == nullptr);
    CHECK(model.fieldAt(-1) == nullptr);
    REQUIRE(model.fieldAt(0) != nullptr);
    CHECK(QString::fromLatin1(model.fieldAt(0)->column) == u"full_name"_s);
}

TEST_CASE("a cell tells its whole text as a hint and to a screen reader with its column", "[tables]")
{
    PersonFeed feed{.all = 3, .fetched = 3};
    const RecordModel model(schema<Person>().type, feed.asRowFeed(), nullptr, {lengthColumn()});
    CHECK(model.index(1, 0).data(Qt::ToolTipRole).toString() == u"Người 2"_s);
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole).toString() == u"Full name: Người 2"_s);
    CHECK(model.index(1, model.columnCount() - 1).data(Qt::AccessibleTextRole).toString() == u"Percent: 7 chữ"_s);
}

TEST_CASE("a computed column of an unreadable row shows dots like the others", "[tables]")
{
    PersonFeed feed{.all = 3, .fetched = 3, .broken = true};
    const RecordModel model(schema<Person>().type, feed.asRowFeed(), nullptr, {lengthColumn()});
    CHECK(model.index(0, model.columnCount() - 1).data().toString() == u"…"_s);
    CHECK_FALSE(model.index(0, model.columnCount() - 1).data(colour).isValid());
}
