// SPDX-License-Identifier: GPL-3.0-or-later
#include "personfeed.h"
#include "support.h"
#include "tables/recordmodel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace {

QString textAt(const RecordModel &model, int row, int column = 0)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("a table of a million rows shows any of them after reading one page", "[tables]")
{
    PersonFeed feed{.all = 1'000'000, .fetched = 1'000'000};
    const RecordModel model(schema<Person>().type, feed.asRowFeed());
    CHECK(model.rowCount() == 1'000'000);
    CHECK(textAt(model, 999'999) == u"Người 1000000"_s);
    CHECK(textAt(model, 999'998) == u"Người 999999"_s);
    CHECK(feed.pagesAsked.size() == 1);
    CHECK(model.index(499'999, 2).data(RecordModel::IdRole).toLongLong() == 500'000);
}

TEST_CASE("the table keeps Qt's contract while it grows", "[tables]")
{
    PersonFeed feed{.all = 50'000, .fetched = 100};
    RecordModel model(schema<Person>().type, feed.asRowFeed());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(textAt(model, 99) == u"Người 100"_s);
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(model.rowCount() == 50'000);
    CHECK(textAt(model, 100) == u"Người 101"_s);
    CHECK(textAt(model, 49'999) == u"Người 50000"_s);
}

TEST_CASE("a table shows the fields that people fill in and not the program's own", "[tables]")
{
    PersonFeed feed{.all = 1, .fetched = 1};
    const RecordModel model(schema<Person>().type, feed.asRowFeed());
    CHECK(model.columnCount() == int(schema<Person>().type.fields.size()) - 1);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"Full name"_s);
    CHECK(textAt(model, 0, 2) == u"Comrade"_s);
}

TEST_CASE("a page that cannot be read shows dots and says why", "[tables]")
{
    PersonFeed feed{.all = 10, .fetched = 10, .broken = true};
    const RecordModel model(schema<Person>().type, feed.asRowFeed());
    QStringList sentences;
    QObject::connect(&model, &RecordModel::failed, &model, [&](const QString &text) { sentences.append(text); });
    CHECK(textAt(model, 3) == u"…"_s);
    CHECK(textAt(model, 4) == u"…"_s);
    CHECK(sentences == QStringList{u"không đọc được"_s});
}
