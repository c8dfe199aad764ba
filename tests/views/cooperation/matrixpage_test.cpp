// SPDX-License-Identifier: GPL-3.0-or-later
#include "cooperation/matrixmodel.h"
#include "store/log/undo.h"
#include "tests/views/cooperation/cooperationcase.h"

#include <QAbstractItemModelTester>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int matrixTab = 2;

/// The cell of the partner whose name contains this.
QModelIndex cell(const QTableView &table, const QString &partner, int year)
{
    for (int column = 1; column < table.model()->columnCount(); ++column) {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->headerData(column, Qt::Horizontal).toInt() == year &&
                table.model()->index(row, 0).data().toString().contains(partner))
                return table.model()->index(row, column);
        }
    }
    return {};
}

} // namespace

TEST_CASE("The matrix says in words and by an icon what there is with each partner")
{
    CooperationCase office;
    office.showTab(matrixTab);
    const QTableView &table = office.table("matrix_table");
    const QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(cell(table, u"Ban Dân tộc"_s, 2024).data().toString() == u"Adopted · Signed"_s);
    CHECK(cell(table, u"Công an"_s, 2024).data().toString() == u"Adopted"_s);
    CHECK(cell(table, u"Quân sự"_s, 2023).data().toString() == u"No plan yet"_s);
    CHECK(cell(table, u"Báo Thái Nguyên"_s, 2022).data().toString() == u"–"_s);
    CHECK_FALSE(cell(table, u"Công an"_s, 2024).data(Qt::DecorationRole).value<QIcon>().isNull());
    CHECK(cell(table, u"Công an"_s, 2024).data(Qt::ToolTipRole).toString().contains(u"Công an tỉnh"_s));
    CHECK(cell(table, u"Ban Dân vận"_s, 2024) == QModelIndex());
}

TEST_CASE("Enter in the matrix opens the plan of a cell")
{
    CooperationCase office;
    office.showTab(matrixTab);
    QTableView &table = office.table("matrix_table");
    table.setFocus();
    table.setCurrentIndex(cell(table, u"Công an"_s, 2024));
    pressKey(Qt::Key_Return);
    REQUIRE(office.test.opened().size() == 1);
    CHECK(office.test.opened().constLast().record ==
          RecordRef{&schema<Plan>().type, office.plan(u"Công an"_s).id.value});
}

TEST_CASE("Enter on a missing plan begins it with the parties to its programme in one step")
{
    CooperationCase office;
    office.showTab(matrixTab);
    QTableView &table = office.table("matrix_table");
    const qsizetype plans = office.all<Plan>().size();
    table.setFocus();
    table.setCurrentIndex(cell(table, u"Quân sự"_s, 2023));
    pressKey(Qt::Key_Return);
    REQUIRE(office.all<Plan>().size() == plans + 1);
    const Plan plan = office.all<Plan>().constLast();
    CHECK(plan.year == 2023);
    CHECK(plan.programme == office.plan(u"Quân sự"_s).programme);
    CHECK(plan.title.contains(u"Quân sự"_s));
    CHECK(office.all<PlanParty>().constLast().plan == plan.id);
    CHECK(office.test.opened().constLast().record == RecordRef{&schema<Plan>().type, plan.id.value});
    CHECK(table.currentIndex().data().toString() == u"Not adopted yet"_s);
    office.test.act();
    CHECK(office.all<Plan>().size() == plans);
    CHECK(table.currentIndex().data().toString() == u"No plan yet"_s);
}

TEST_CASE("The years of the matrix are chosen by keys")
{
    CooperationCase office;
    office.showTab(matrixTab);
    const QTableView &table = office.table("matrix_table");
    CHECK(table.model()->columnCount() == 5);
    auto *first = office.room->findChild<QSpinBox *>(u"matrix_first"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Up);
    CHECK(table.model()->columnCount() == 4);
    CHECK(table.model()->headerData(1, Qt::Horizontal).toInt() == 2023);
}

TEST_CASE("The matrix is printed and exported as it stands")
{
    CooperationCase office;
    office.showTab(matrixTab);
    const QAbstractItemModel &model = *office.table("matrix_table").model();
    const QTemporaryDir folder;
    office.test.ask.savePath = folder.filePath(u"bảng.csv"_s);
    QTest::mouseClick(&office.button("matrix_export"), Qt::LeftButton);
    QFile file(office.test.ask.savePath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == model.rowCount() + 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        CHECK(lines.at(row + 1) == cells.join(u';'));
    }
    QTest::mouseClick(&office.button("matrix_print"), Qt::LeftButton);
    CHECK(office.test.papers() == QStringList{u"Partners by years"_s});
}
