// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/lists/exportlist.h"

#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "kit/papers/officeprofile.h"
#include "kit/preview/listrun.h"
#include "kit/preview/savepaper.h"
#include "previewdesk.h"
#include "reports/listpaper.h"
#include "store/lists/listsource.h"
#include "store/lists/ordinary.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

#include <QStandardItemModel>
#include <QThread>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

const RecordType &bodies()
{
    return schema<Organisation>().type;
}

void addBodies(Database &database, int count)
{
    Step step(database, u"Thử"_s);
    Table<Organisation> table(database);
    for (int i = 0; i < count; ++i) {
        Organisation body{.title = u"Tổ số %1; dân vận"_s.arg(i + 1)};
        table.insert(body);
    }
    step.commit();
}

ShownList shownBodies(const ListQuery &query = {})
{
    const TableColumn length{u"Letters"_s, -1, [](const QVariantList &values) {
                                 return QString::number(values.at(bodies().indexOf(u"title"_s)).toString().size());
                             }};
    return {u"Cơ quan"_s, query.words, &bodies(), query, {length, fieldColumn(bodies(), bodies().indexOf(u"title"_s))}};
}

QStringList linesIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

void waitForWord(PreviewDesk &desk, const QString &word)
{
    REQUIRE(QTest::qWaitFor([&] { return !desk.base.said().isEmpty() && desk.base.said().constLast().contains(word); },
                            60'000));
}

} // namespace

TEST_CASE("an export holds the columns and rows that are shown", "[export]")
{
    PreviewDesk desk;
    addBodies(desk.base.database(), 300);
    QWidget page;
    desk.ask.savePath = desk.folder.filePath(u"việc.csv"_s);
    exportList(desk.desk, &page, shownBodies());
    waitForWord(desk, u"việc.csv"_s);
    const QStringList all = linesIn(desk.ask.savePath);
    CHECK(all.size() == 301);
    CHECK(all.first().startsWith(u"Letters;"_s));
    CHECK(all.contains(u"18;\"Tổ số 300; dân vận\""_s));
    exportList(desk.desk, &page, shownBodies({.words = u"299"_s}));
    CHECK(QTest::qWaitFor([&] { return linesIn(desk.ask.savePath).size() == 2; }));
    desk.base.act(0);
    CHECK(desk.ask.opened.size() == 1);
}

TEST_CASE("an export without an ending becomes a workbook and one as PDF has pages", "[export]")
{
    PreviewDesk desk;
    addBodies(desk.base.database(), 30);
    QWidget page;
    desk.ask.savePath = desk.folder.filePath(u"danh sách"_s);
    exportList(desk.desk, &page, shownBodies());
    waitForWord(desk, u"danh sách.xlsx"_s);
    CHECK(QFileInfo(desk.ask.savePath + u".xlsx"_s).size() > 1000);
    desk.ask.savePath += u".pdf"_s;
    exportList(desk.desk, &page, shownBodies());
    waitForWord(desk, u"danh sách.pdf"_s);
    CHECK(QFileInfo(desk.ask.savePath).size() > 1000);
}

TEST_CASE("a cancelled dialog writes nothing and a folder that is not there is said", "[export]")
{
    PreviewDesk desk;
    addBodies(desk.base.database(), 3);
    QWidget page;
    exportList(desk.desk, &page, shownBodies());
    CHECK(desk.base.said().isEmpty());
    desk.ask.savePath = desk.folder.filePath(u"không có/việc.csv"_s);
    exportList(desk.desk, &page, shownBodies());
    REQUIRE(desk.base.said().size() == 1);
    CHECK(desk.base.said().constFirst().contains(u"không có/việc.csv"_s));
}

TEST_CASE("a long export goes on in slices and nothing is left when its page goes", "[export]")
{
    PreviewDesk desk;
    addBodies(desk.base.database(), 5000);
    auto page = std::make_unique<QWidget>();
    desk.ask.savePath = desk.folder.filePath(u"việc.csv"_s);
    exportList(desk.desk, page.get(), shownBodies());
    QTest::qWait(1);
    page.reset();
    QTest::qWait(20);
    CHECK_FALSE(QFile::exists(desk.ask.savePath));
    CHECK(desk.base.said().isEmpty());
}

TEST_CASE("what became of a paper that was written while the window was busy is the last word on it", "[export]")
{
    PreviewDesk desk;
    QWidget page;
    const bool fails = GENERATE(false, true);
    const QString path = desk.folder.filePath(fails ? u"không có/giấy.pdf"_s : u"giấy.pdf"_s);
    const Document paper = longPaper(3);
    writeBeside(desk.desk, &page, paper, officeProfile(desk.base.database(), paper), path);
    // Longer than until it is said how far it is.
    QThread::msleep(1500);
    waitForWord(desk, u"giấy.pdf"_s);
    QTest::qWait(50);
    CHECK(desk.base.said().size() == 1);
    CHECK(QFileInfo::exists(path) == !fails);
}

TEST_CASE("a printed list opens in the preview", "[export]")
{
    PreviewDesk desk;
    addBodies(desk.base.database(), 3);
    QWidget page;
    printList(desk.desk, &page, shownBodies());
    REQUIRE(QTest::qWaitFor([&] { return !desk.base.papers().isEmpty(); }));
    CHECK(desk.base.papers() == QStringList{u"Cơ quan"_s});
}

TEST_CASE("shown columns follow the table from left to right", "[export]")
{
    const std::vector<ComputedColumn> computed{{"Time state", [](const QVariantList &, int) { return u"quá hạn"_s; }}};
    const RowFeed none{[] { return 0; }, {}, [] { return true; }, {}, {}};
    const RecordModel model(bodies(), none, nullptr, computed);
    const int last = model.columnCount() - 1;
    const QList<TableColumn> columns = shownColumns(bodies(), model, {last, 1, 0}, computed);
    REQUIRE(columns.size() == 3);
    CHECK(columns.at(0).text({}) == u"quá hạn"_s);
    CHECK(columns.at(1).field == listedFields(bodies()).at(1));
    CHECK(columns.at(2).field == listedFields(bodies()).at(0));
}

TEST_CASE("a title becomes a file name that every system takes", "[export]")
{
    CHECK(fileNameOf(u"Kế hoạch 24-KH/BDVTU: \"phối hợp\""_s) == u"Kế hoạch 24-KH-BDVTU- -phối hợp-"_s);
    CHECK(fileNameOf(u"  "_s) == u"Untitled"_s);
    CHECK(fileNameOf(QString(99, u'a') + u"🎉"_s) == QString(99, u'a'));
    CHECK(fileNameOf(u"Báo cáo..."_s) == u"Báo cáo"_s);
}

TEST_CASE("a table that is there already is written and printed as it stands", "[export]")
{
    PreviewDesk desk;
    QStandardItemModel model(2, 2);
    model.setHorizontalHeaderLabels({u"Bên"_s, u"2024"_s});
    model.setItem(0, 0, new QStandardItem(u"Ban Dân tộc"_s));
    model.setItem(0, 1, new QStandardItem(u"Đã ký"_s));
    model.setItem(1, 0, new QStandardItem(u"Công an; quân sự"_s));
    const ListTable table = shownTable(u"Các bên"_s, model);
    QWidget page;
    desk.ask.savePath = desk.folder.filePath(u"bảng.csv"_s);
    exportTable(desk.desk, &page, table);
    CHECK(linesIn(desk.ask.savePath).size() == 3);
    CHECK(linesIn(desk.ask.savePath).at(1) == u"Ban Dân tộc;Đã ký"_s);
    CHECK(linesIn(desk.ask.savePath).at(2) == u"\"Công an; quân sự\";"_s);
    CHECK(desk.base.said().constLast().contains(u"bảng.csv"_s));
    desk.ask.savePath = desk.folder.filePath(u"bảng.pdf"_s);
    exportTable(desk.desk, &page, table);
    waitForWord(desk, u"bảng.pdf"_s);
    CHECK(QFileInfo(desk.ask.savePath).size() > 1000);
    printTable(desk.desk, table);
    CHECK(desk.base.papers() == QStringList{u"Các bên"_s});
}

TEST_CASE("what is for internal use is left out of an export, which says so, unless the list was narrowed to it",
          "[export]")
{
    PreviewDesk desk;
    {
        Step step(desk.base.database(), u"Thử"_s);
        for (const bool internal : {false, true, false}) {
            Conference conference{.title = internal ? u"Họp kín"_s : u"Họp mở"_s, .internal = internal};
            Table<Conference>(desk.base.database()).insert(conference);
        }
        step.commit();
    }
    const RecordType &type = schema<Conference>().type;
    QWidget page;
    desk.ask.savePath = desk.folder.filePath(u"họp.csv"_s);
    ShownList list{u"Hội nghị"_s, {}, &type, {}, {fieldColumn(type, type.indexOf("title"))}};
    exportList(desk.desk, &page, list);
    waitForWord(desk, u"internal use"_s);
    CHECK(linesIn(desk.ask.savePath).filter(u"Họp"_s) == QStringList{u"Họp mở"_s, u"Họp mở"_s});
    desk.ask.savePath = desk.folder.filePath(u"họp.pdf"_s);
    exportList(desk.desk, &page, list);
    waitForWord(desk, u"họp.pdf"_s);
    CHECK(desk.base.said().constLast().contains(u"internal use"_s));
    printList(desk.desk, &page, list);
    REQUIRE(QTest::qWaitFor([&] { return desk.base.papers().size() == 1; }));
    CHECK(desk.base.said().constLast().contains(u"internal use"_s));
    list.query.conditions = {internalUse(true)};
    desk.ask.savePath = desk.folder.filePath(u"kín.csv"_s);
    exportList(desk.desk, &page, list);
    waitForWord(desk, u"kín.csv"_s);
    CHECK_FALSE(desk.base.said().constLast().contains(u"internal use"_s));
    CHECK(linesIn(desk.ask.savePath).filter(u"Họp"_s) == QStringList{u"Họp kín"_s});
}

TEST_CASE("what goes wrong after the last row of a list is a sentence", "[export]")
{
    PreviewDesk desk;
    addBodies(desk.base.database(), 3);
    int rows = 0;
    ListRun run(desk.base.database(), bodies(), {}, [&](qint64, const QVariantList &) { ++rows; }, nullptr);
    QStringList failed;
    QObject::connect(&run, &ListRun::finished, &run, [] { throw StoreError(u"Đĩa đã đầy."_s); });
    QObject::connect(&run, &ListRun::failed, &run, [&](const QString &sentence) { failed.append(sentence); });
    run.start();
    REQUIRE(QTest::qWaitFor([&] { return !failed.isEmpty(); }));
    QTest::qWait(20);
    CHECK(failed == QStringList{u"Đĩa đã đầy."_s});
    CHECK(rows == 3);
}
