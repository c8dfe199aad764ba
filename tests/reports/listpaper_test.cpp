// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/listpaper.h"

#include "documentlines.h"
#include "reports/wording.h"
#include "support.h"

#include "document/layout/layout.h"
#include "document/profile.h"

using namespace Qt::StringLiterals;

namespace {

ListTable tasksCase()
{
    return {.title = u"Nhiệm vụ"_s,
            .narrowedBy = u"Quá hạn; có chữ “báo cáo”"_s,
            .labels = {u"Nhiệm vụ"_s, u"Chủ trì"_s, u"Tỷ lệ"_s},
            .numeric = {false, false, true},
            .rows = {{u"Báo cáo quý I"_s, u"Công an tỉnh"_s, u"45"_s}, {u"Báo cáo năm"_s, u"Ban Dân tộc"_s, {}}},
            .origins = {{u"task"_s, 7}, {u"task"_s, 9}},
            .total = 12};
}

QStringList listPaperLines(const ListTable &table)
{
    return linesOf(listPaper(table, builtInWording()));
}

QString laidOutText(const PagedDocument &paged)
{
    QString text;
    for (const Page &page : paged.pages)
        for (const TextItem &item : page.texts)
            text += item.text + u' ';
    return text;
}

} // namespace

TEST_CASE("A list on paper says what it is, what it is narrowed by and how many rows of how many it shows")
{
    CHECK(listPaperLines(tasksCase()) == QStringList{u"# Nhiệm vụ"_s, u"# Quá hạn; có chữ “báo cáo”"_s,
                                                     u"|| Nhiệm vụ | Chủ trì | Tỷ lệ"_s,
                                                     u"| Báo cáo quý I | Công an tỉnh | 45"_s,
                                                     u"| Báo cáo năm | Ban Dân tộc | "_s, u"_2 / 12 dòng."_s});
}

TEST_CASE("A whole list on paper says how many rows it has")
{
    ListTable table = tasksCase();
    table.total = 2;
    CHECK(listPaperLines(table).last() == u"_2 dòng."_s);
}

TEST_CASE("Figures of a list stand on the right and rows open their records")
{
    const Grid grid = gridsOf(listPaper(tasksCase(), builtInWording())).first();
    CHECK(grid.columns.at(1).align == Align::Left);
    CHECK(grid.columns.at(2).align == Align::Right);
    CHECK(grid.rows.at(1).origin == Origin{u"task"_s, 9});
}

TEST_CASE("An empty list on paper says whether there is nothing or nothing matches")
{
    ListTable table = tasksCase();
    table.rows.clear();
    CHECK(listPaperLines(table).last() == u"_Không có dòng nào khớp với bộ lọc."_s);
    table.total = 0;
    CHECK(listPaperLines(table).last() == u"_Danh sách chưa có dòng nào."_s);
    CHECK(gridsOf(listPaper(table, builtInWording())).isEmpty());
}

TEST_CASE("A list of the sample is stamped")
{
    ListTable table = tasksCase();
    CHECK(listPaper(table, builtInWording()).stamp.isEmpty());
    table.isSample = true;
    CHECK(listPaper(table, builtInWording()).stamp == u"Mẫu"_s);
}

TEST_CASE("A column with long texts gets more room than one with figures and none vanishes")
{
    ListTable table = tasksCase();
    table.rows.append({QString(500, u'ễ'), u"x"_s, u"1"_s});
    const Grid grid = gridsOf(listPaper(table, builtInWording())).first();
    CHECK(grid.columns.at(0).weight > grid.columns.at(1).weight);
    CHECK(grid.columns.at(0).weight < 15 * grid.columns.at(2).weight);
}

TEST_CASE("Ugly text and three hundred rows of nine columns are laid out within the page")
{
    ListTable table{.title = u"Chương trình phối hợp giữa các cơ quan "_s.repeated(13), .total = 300};
    const QStringList ugly{u"=1+1"_s,
                           u"đồng chí \"Hai\""_s,
                           u"Xong 🎉"_s,
                           u"Ngu\u0303yen Thi\u0323"_s,
                           u"hai\ndòng"_s,
                           QString(300, u'w'),
                           u"05/3/2024"_s,
                           u"1.234,5"_s,
                           {}};
    for (int i = 0; i < ugly.size(); ++i)
        table.labels.append(u"Cột số %1"_s.arg(i));
    for (int i = 0; i < 300; ++i)
        table.rows.append(ugly);
    const Document paper = listPaper(table, builtInWording());
    const LayoutProfile profile = profileFor(paper);
    const PagedDocument paged = layOut(paper, profile);
    CHECK(paged.pages.size() > 10);
    for (const Page &page : paged.pages)
        for (const RuleItem &rule : page.rules)
            CHECK(rule.line.x2() <= paged.paper.width());
    CHECK(laidOutText(paged).count(u"=1+1"_s) == 300);
    CHECK(laidOutText(paged).count(u"05/3/2024"_s) == 300);
}

TEST_CASE("Rows with too few or too many cells keep to the columns of the list")
{
    ListTable table = tasksCase();
    table.rows = {{u"chỉ một ô"_s}, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}};
    const Document paper = listPaper(table, builtInWording());
    CHECK_NOTHROW(layOut(paper, profileFor(paper)));
    CHECK(listPaperLines(table).at(3) == u"| chỉ một ô |  | "_s);
}
