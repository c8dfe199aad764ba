// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/organisation.h"
#include "kit/lists/rowstable.h"
#include "kit/pages/room.h"
#include "settings/settingspages.h"
#include "store/log/undo.h"
#include "store/records.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "views/testdesk.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

void writeStep(Database &database, const QString &label, const QString &body)
{
    Step step(database, label);
    Table<Organisation>(database).insert({.title = body});
    step.commit();
}

struct JournalCase
{
    TestDesk test;
    std::unique_ptr<Room> page;

    explicit JournalCase(int steps)
    {
        for (int i = 1; i <= steps; ++i)
            writeStep(test.database(), u"Bước %1 “báo cáo” & <b>"_s.arg(i), u"Cơ quan %1"_s.arg(i));
        page.reset(makeJournalPage(test.desk()));
        page->resize(1200, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    [[nodiscard]] RowsTable &table() { return *child<RowsTable>(*page, "journal_table"); }
    [[nodiscard]] RowsTable &changes() { return *child<RowsTable>(*page, "journal_changes"); }
    [[nodiscard]] QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
};

} // namespace

TEST_CASE("the journal shows the newest step first with its records, and follows the file")
{
    JournalCase c(3);
    REQUIRE(c.rows() == 3);
    CHECK(c.cell(0, 3) == u"Bước 3 “báo cáo” & <b>"_s);
    CHECK_FALSE(c.cell(0, 0).isEmpty());
    CHECK(c.cell(1, 0).isEmpty());
    CHECK(c.changes().model()->index(0, 0).data().toString().contains(u"Cơ quan 3"_s));
    c.table().selectRow(2);
    writeStep(c.test.database(), u"Mới"_s, u"Cơ quan mới"_s);
    CHECK(c.rows() == 4);
    CHECK(c.table().currentRow() == 3);
    undo(c.test.database());
    CHECK(c.rows() == 3);
}

TEST_CASE("a record of the journal is opened, and one that has been deleted leads to the bin")
{
    JournalCase c(1);
    emit c.changes().opened(0);
    REQUIRE(c.test.opened().size() == 1);
    const RecordRef body = c.test.opened().first().record;
    CHECK(body.type == &schema<Organisation>().type);
    deleteRecords(c.test.database(), *body.type, {body.id});
    emit c.changes().opened(0);
    CHECK(c.test.opened().size() == 1);
    c.test.act();
    REQUIRE(c.test.opened().size() == 2);
    CHECK(c.test.opened().last().page == u"bin"_s);
}

TEST_CASE("words and kinds narrow the journal, and nothing found says so")
{
    JournalCase c(3);
    c.page->startFilter();
    typeText(u"buoc 2"_s);
    CHECK(c.rows() == 1);
    typeText(u"zzz"_s);
    CHECK(c.rows() == 0);
    CHECK(child<QLabel>(*c.page, "emptySentence")->text().contains(u"buoc 2zzz"_s));
    pressKey(Qt::Key_A, Qt::ControlModifier);
    pressKey(Qt::Key_Backspace);
    auto *kind = child<QComboBox>(*c.page, "journal_kind");
    kind->setCurrentIndex(kind->findData(u"task"_s));
    CHECK(c.rows() == 0);
    kind->setCurrentIndex(kind->findData(u"organisation"_s));
    CHECK(c.rows() == 3);
}

TEST_CASE("a long journal comes in slices as it is scrolled")
{
    JournalCase c(300);
    const int first = c.rows();
    CHECK(first < 300);
    CHECK(c.cell(0, 3).contains(u"Bước 300"_s));
    c.table().scrollToBottom();
    c.table().model()->fetchMore({});
    REQUIRE(QTest::qWaitFor([&] { return c.rows() == 300; }));
    CHECK(c.cell(299, 3).contains(u"Bước 1 "_s));
}

TEST_CASE("the journal is printed and exported as it is narrowed")
{
    JournalCase c(3);
    c.page->print();
    CHECK(c.test.papers().size() == 1);
    c.page->startFilter();
    typeText(u"buoc 2"_s);
    QTemporaryDir folder;
    c.test.ask.savePath = folder.filePath(u"nhat-ky.csv"_s);
    c.page->exportList();
    QFile file(c.test.ask.savePath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"Bước 2 “báo cáo” & <b>"_s));
    CHECK_FALSE(text.contains(u"Bước 3"_s));
}

TEST_CASE("the journal shows the first rows of a step of very many and more when asked")
{
    JournalCase c(0);
    {
        Step step(c.test.database(), u"Nhập danh bạ"_s);
        for (int i = 0; i < 310; ++i)
            Table<Organisation>(c.test.database()).insert({.title = u"Cơ quan %1"_s.arg(i)});
        step.commit();
    }
    auto *more = child<QToolButton>(*c.page, "journal_more");
    REQUIRE(more != nullptr);
    CHECK(more->isVisible());
    CHECK(c.changes().model()->rowCount() == 300);
    more->click();
    CHECK(c.changes().model()->rowCount() == 310);
    CHECK_FALSE(more->isVisible());
}
