// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/register/registerbook.h"

#include "conferencecase.h"
#include "documentlines.h"
#include "domain/papers/registerfile.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

RegisterFile bookCase()
{
    RegisterFile file{.office = officeCase(),
                      .head = {.id = {1}, .title = u"Kế hoạch"_s, .code = u"KH"_s, .term = {1}},
                      .termTitle = u"nhiệm kỳ 2020–2025"_s};
    const QDate day(2024, 2, 5);
    file.entries = {
        {.id = {1}, .number = 5, .state = EntryState::Issued, .date = day, .abstract = u"Dân vận khéo"_s},
        {.id = {2},
         .number = 5,
         .suffix = u"a"_s,
         .state = EntryState::Issued,
         .date = day,
         .abstract = u"Bổ sung"_s,
         .reason = u"ghi sót"_s},
        {.id = {3},
         .number = 6,
         .state = EntryState::Void,
         .date = day,
         .abstract = u"Khảo sát"_s,
         .reason = u"sai ngày"_s},
        {.id = {4}, .number = 7, .state = EntryState::Secret},
        {.id = {5}, .number = 24, .state = EntryState::Reserved},
        {.id = {6},
         .state = EntryState::External,
         .date = day,
         .abstract = u"An ninh\ntrật tự"_s,
         .externalNumber = u"12-KH/CAT-BDVTU"_s},
    };
    file.papers.insert(1, {.title = u"Dân vận khéo"_s, .recipients = u"- Thường trực Tỉnh ủy,\n\n- Lưu."_s});
    return file;
}

QStringList rowsOf(const RegisterFile &file)
{
    return linesWith(registerBook(file, builtInWording()), u"| "_s).mid(2);
}

} // namespace

TEST_CASE("The book of a register shows every number and what became of it")
{
    CHECK(rowsOf(bookCase()) ==
          QStringList{u"| 05 | 05/02/2024 | Dân vận khéo | - Thường trực Tỉnh ủy,⏎- Lưu. | "_s,
                      u"| 05a | 05/02/2024 | Bổ sung |  | Ghi sót"_s,
                      u"| 06 | 05/02/2024 | Khảo sát |  | Hủy số: sai ngày"_s, u"| 07 |  |  |  | Số đã cấp"_s,
                      u"| 24 |  |  |  | Giữ số"_s,
                      u"| 12-KH/CAT-BDVTU | 05/02/2024 | An ninh trật tự |  | Số của cơ quan phối hợp"_s});
}

TEST_CASE("The book says whose register it is and counts its own numbers")
{
    const Document book = registerBook(bookCase(), builtInWording());
    CHECK(allText(book).contains(u"# Kế hoạch (KH), nhiệm kỳ 2020–2025"_s));
    CHECK(linesOf(book).last() == u"Tổng cộng 5 số; đã ban hành 2; hủy 1."_s);
    RegisterFile ofYear = bookCase();
    ofYear.head.year = 2024;
    ofYear.head.code.clear();
    ofYear.entries.clear();
    const Document empty = registerBook(ofYear, builtInWording());
    CHECK(allText(empty).contains(u"# Kế hoạch, năm 2024"_s));
    CHECK(linesOf(empty).last() == u"Sổ chưa cấp số nào."_s);
    CHECK(gridsOf(empty).isEmpty());
}

TEST_CASE("A click on a line of the book leads to its entry")
{
    const QList<GridRow> rows = gridsOf(registerBook(bookCase(), builtInWording())).first().rows;
    REQUIRE(rows.size() == 6);
    CHECK(rows.at(3).origin == Origin{u"register_entry"_s, 4});
}
