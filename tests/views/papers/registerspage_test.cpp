// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/registerspage.h"

#include "store/log/undo.h"
#include "tests/views/papers/paperscase.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// The register of programmes, whose last number in the sample is 6.
void openProgrammes(PapersCase &office)
{
    office.open(office.registerOf(u"CTr"_s).id);
}

QTableView &entries(const PapersCase &office)
{
    return office.seen<QTableView>(u"register_entry_table"_s);
}

QString nextNumberShown(const PapersCase &office)
{
    const auto &table = office.seen<QTableView>(u"register_table"_s);
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.model()->headerData(column, Qt::Horizontal).toString() == u"Next number"_s)
            return table.currentIndex().siblingAtColumn(column).data().toString();
    }
    return {};
}

} // namespace

TEST_CASE("A register shows the numbers that it gave and the next one", "[registers]")
{
    PapersCase office;
    openProgrammes(office);
    CHECK(entries(office).model()->rowCount() == int(office.entriesOf(u"CTr"_s).size()));
    CHECK(nextNumberShown(office) == u"7"_s);
    office.issuedAgenda();
    openProgrammes(office);
    CHECK(nextNumberShown(office) == u"8"_s);
    CHECK(entries(office).model()->rowCount() == int(office.entriesOf(u"CTr"_s).size()));
}

TEST_CASE("A number is reserved with its day and reason, and not without", "[registers]")
{
    PapersCase office;
    openProgrammes(office);
    const auto before = office.entriesOf(u"CTr"_s);
    office.press(u"register_reserve"_s);
    office.press(u"reserving_apply"_s);
    CHECK(office.entriesOf(u"CTr"_s) == before);
    CHECK(office.isSeen(u"reserving"_s));
    office.fill(u"reserving_date"_s, u"21/11/2024"_s);
    office.fill(u"reserving_reason"_s, u"Chờ đồng chí Trưởng ban ký"_s);
    office.press(u"reserving_apply"_s);
    const RegisterEntry kept = office.all<RegisterEntry>().constLast();
    CHECK(kept.inRegister == office.registerOf(u"CTr"_s).id);
    CHECK(kept.number == 7);
    CHECK(kept.state == EntryState::Reserved);
    CHECK(kept.date == QDate(2024, 11, 21));
    CHECK(kept.reason == u"Chờ đồng chí Trưởng ban ký"_s);
    CHECK_FALSE(office.isSeen(u"reserving"_s));
    CHECK(entries(office).model()->rowCount() == int(before.size()) + 1);
    CHECK_FALSE(nextUndo(office.test.database()));
}

TEST_CASE("A secret paper gets a number and nothing else, once it is confirmed", "[registers]")
{
    PapersCase office;
    openProgrammes(office);
    const auto before = office.entriesOf(u"CTr"_s);
    office.test.ask.confirms = false;
    office.press(u"register_secret"_s);
    CHECK(office.entriesOf(u"CTr"_s) == before);
    office.test.ask.confirms = true;
    office.press(u"register_secret"_s);
    const RegisterEntry taken = office.all<RegisterEntry>().constLast();
    CHECK(taken.state == EntryState::Secret);
    CHECK(taken.number == 7);
    CHECK(taken.abstract == QString());
    CHECK_FALSE(taken.date.isValid());
}

TEST_CASE("A partner's number is entered with an abstract of 500 letters", "[registers]")
{
    PapersCase office;
    openProgrammes(office);
    office.press(u"register_external"_s);
    office.fill(u"entering_external_number"_s, u"21/KH-PTTH “phối hợp”"_s);
    const QString abstract = QString(499, u'Ẫ') + u'.';
    office.fill(u"entering_abstract"_s, abstract);
    office.press(u"entering_apply"_s);
    const RegisterEntry entered = office.all<RegisterEntry>().constLast();
    CHECK(entered.state == EntryState::External);
    CHECK(entered.number == 0);
    CHECK(entered.externalNumber == u"21/KH-PTTH “phối hợp”"_s);
    CHECK(entered.date == office.test.today);
    CHECK(entered.abstract == abstract);
    CHECK(nextNumberShown(office) == u"7"_s);
}

TEST_CASE("A number is made void with a reason, and not while it stands on a paper", "[registers]")
{
    PapersCase office;
    const Paper paper = office.issuedAgenda();
    openProgrammes(office);
    const auto before = office.all<RegisterEntry>();
    office.test.ask.answer = u"Không ban hành nữa"_s;
    office.press(u"register_void"_s);
    CHECK(office.all<RegisterEntry>() == before);
    CHECK(office.test.said().constLast() == u"Choose the number in the list first."_s);
    office.press(u"register_reserve"_s);
    office.fill(u"reserving_reason"_s, u"Chờ ký"_s);
    office.press(u"reserving_apply"_s);
    const RegisterEntry kept = office.all<RegisterEntry>().constLast();
    office.open(kept.id);
    REQUIRE(entries(office).currentIndex().isValid());
    office.press(u"register_void"_s);
    CHECK(office.stored(kept.id).state == EntryState::Void);
    CHECK(office.stored(kept.id).reason == u"Không ban hành nữa"_s);
    office.open(paper.entry);
    office.press(u"register_void"_s);
    CHECK(office.stored(paper.entry).state == EntryState::Issued);
    CHECK(office.test.said().constLast().startsWith(u"This number stands on a paper of this file"_s));
}

TEST_CASE("The book opens as a paper and the numbers are exported as they stand", "[registers]")
{
    PapersCase office;
    openProgrammes(office);
    office.press(u"register_book"_s);
    CHECK(wordsOf(office.shown.document).contains(u"Chương trình (CTr)"_s));
    CHECK_FALSE(office.isSeen(u"preview.issue"_s));
    openProgrammes(office);
    const QTemporaryDir folder;
    office.test.ask.savePath = folder.filePath(u"sổ.xlsx"_s);
    office.press(u"register_numbers"_s);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(office.test.ask.savePath); }, 10000));
}

TEST_CASE("A new register is begun by hand where numbers were given on paper before", "[registers]")
{
    PapersCase office;
    openProgrammes(office);
    office.press(u"register_new"_s);
    CHECK_FALSE(office.isSeen(u"register_reserve"_s));
    office.fill(u"title"_s, u"Công văn"_s);
    office.fill(u"code"_s, u"CV"_s);
    CHECK(office.all<Register>().constLast().code != u"CV"_s);
    office.fill(u"year"_s, u"2024"_s);
    office.fill(u"first_number"_s, u"125"_s);
    office.fill(u"organisation_id"_s, u"Ban Dân vận Tỉnh ủy Thái Nguyên"_s);
    const Register begun = office.all<Register>().constLast();
    CHECK(begun.code == u"CV"_s);
    CHECK(begun.firstNumber == 125);
    CHECK(nextNumberShown(office) == u"125"_s);
}
