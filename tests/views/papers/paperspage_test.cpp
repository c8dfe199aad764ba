// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/papersroom.h"

#include "app/sample.h"
#include "reports/register/frozen.h"
#include "store/file/opening.h"
#include "store/queries/papers/frozen.h"
#include "store/queries/papers/issuing.h"
#include "tests/views/papers/paperscase.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

Id<Paper> addDraft(PapersCase &office, const Paper &paper)
{
    return keepDraft(office.test.database(), paper).id;
}

Paper agendaDraft()
{
    return {.kind = u"agenda"_s, .title = u"Hội nghị triển khai"_s, .conference = {1}};
}

QStringList titlesShown(const PapersCase &office)
{
    const QAbstractItemModel &model = *office.seen<QTableView>(u"paper_table"_s).model();
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == u"Abstract"_s)
                titles.append(model.index(row, column).data().toString());
        }
    }
    return titles;
}

} // namespace

TEST_CASE("A draft is written into on its page, an issued paper is not", "[papers]")
{
    PapersCase office;
    const Id<Paper> draft = addDraft(office, agendaDraft());
    office.open(draft);
    office.fill(u"title"_s, u"Chương trình “Hội nghị” năm 2024"_s);
    office.fill(u"drafter"_s, u"Lê Thị Ẩn"_s);
    CHECK(office.stored(draft).title == u"Chương trình “Hội nghị” năm 2024"_s);
    CHECK(office.stored(draft).drafter == u"Lê Thị Ẩn"_s);
    CHECK(office.seen<QLabel>(u"paper_state"_s).text() == u"Draft · Agenda · draft 1"_s);
    const Id<Paper> id = office.issuedAgenda().id;
    const Paper issued = office.stored(id);
    office.open(id);
    CHECK(office.seen<QLineEdit>(u"title"_s).isReadOnly());
    office.fill(u"drafter"_s, u"Người khác"_s);
    CHECK(office.stored(id).drafter != u"Người khác"_s);
    CHECK(office.stored(id) == issued);
    office.open(draft);
    CHECK_FALSE(office.seen<QLineEdit>(u"title"_s).isReadOnly());
}

TEST_CASE("A draft is issued from its page", "[papers]")
{
    PapersCase office;
    const Id<Paper> draft = addDraft(office, agendaDraft());
    office.open(draft);
    office.press(u"paper_issue"_s);
    CHECK(office.isSeen(u"issue_pane"_s));
    office.press(u"issue_now"_s);
    const Paper paper = office.stored(draft);
    CHECK(paper.state == PaperState::Issued);
    CHECK(paper.title == u"Hội nghị triển khai"_s);
    CHECK(office.all<Paper>().size() == 1);
}

TEST_CASE("An issued paper shows the pages that it kept and says what has changed since", "[papers]")
{
    PapersCase office;
    const Paper paper = office.issuedAgenda();
    office.open(paper.id);
    CHECK_FALSE(office.isSeen(u"paper_differs"_s));
    const Document kept = keptDocument(*frozenPaper(office.test.database(), paper));
    office.changeConference(u"location"_s, u"Nhà văn hóa tỉnh"_s);
    QCoreApplication::processEvents();
    REQUIRE(office.isSeen(u"paper_differs"_s));
    const auto &changes = office.seen<QTableWidget>(u"paper_changes"_s);
    REQUIRE(changes.rowCount() == 1);
    CHECK(changes.item(0, 0)->text().contains(u"Hội trường Ban Dân vận Tỉnh ủy"_s));
    CHECK(changes.item(0, 1)->text().contains(u"Nhà văn hóa tỉnh"_s));
    office.press(u"paper_open"_s);
    CHECK(office.shown.document == kept);
    CHECK(office.shown.profile);
    office.open(paper.id);
    office.press(u"paper_renew"_s);
    REQUIRE(office.all<Paper>().size() == 2);
    const Paper next = office.all<Paper>().constLast();
    CHECK(next.state == PaperState::Draft);
    CHECK(next.replaces == paper.id);
    CHECK(office.seen<QLabel>(u"paper_state"_s).text().startsWith(u"Draft"_s));
    CHECK_FALSE(office.isSeen(u"paper_differs"_s));
    office.press(u"paper_open"_s);
    CHECK(wordsOf(office.shown.document).contains(u"Nhà văn hóa tỉnh"_s));
}

TEST_CASE("A paper is made void with a reason and its number stays taken", "[papers]")
{
    PapersCase office;
    const Paper paper = office.issuedAgenda();
    office.open(paper.id);
    office.press(u"paper_void"_s);
    CHECK(office.stored(paper.id) == paper);
    office.test.ask.answer = u"Sai thành phần dự họp"_s;
    office.press(u"paper_void"_s);
    CHECK(office.stored(paper.id).state == PaperState::Void);
    CHECK(office.stored(paper.entry).state == EntryState::Void);
    CHECK(office.stored(paper.entry).reason == u"Sai thành phần dự họp"_s);
    CHECK_FALSE(office.isSeen(u"paper_void"_s));
    CHECK(office.isSeen(u"paper_renew"_s));
    CHECK(office.issuedAgenda().numberText == u"Số 08-CTr/BDVTU"_s);
}

TEST_CASE("Chips tell drafts, issued and void papers and those of this year", "[papers]")
{
    PapersCase office;
    addDraft(office, {.kind = u"other"_s, .title = u"Năm trước"_s, .date = QDate(2023, 12, 31)});
    addDraft(office, {.kind = u"other"_s, .title = QString(500, u'Ế'), .date = QDate(2024, 1, 1)});
    const Paper issued = office.issuedAgenda();
    office.open(issued.id);
    CHECK(titlesShown(office).size() == 3);
    office.toggle(u"Issued"_s);
    CHECK(titlesShown(office) == QStringList{issued.title});
    office.toggle(u"Void"_s);
    CHECK_FALSE(office.isSeen(u"paper_table"_s));
    office.toggle(u"Drafts"_s);
    CHECK(titlesShown(office).size() == 2);
    office.toggle(u"This year"_s);
    CHECK(titlesShown(office) == QStringList{QString(500, u'Ế')});
}

TEST_CASE("A paper that the program does not make is noted but neither opened nor issued", "[papers]")
{
    PapersCase office;
    const Id<Paper> other = addDraft(office, {.kind = u"other"_s, .title = u"Công văn đến"_s});
    office.open(other);
    CHECK_FALSE(office.seen<QAbstractButton>(u"paper_open"_s).isEnabled());
    CHECK_FALSE(office.seen<QAbstractButton>(u"paper_issue"_s).isEnabled());
    openPaper(office.test.desk(), other);
    CHECK(office.test.said().constLast().startsWith(u"The program does not make this paper"_s));
}

TEST_CASE("In a file that is only read papers are looked at and nothing is offered that writes", "[papers]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mẫu.danvan"_s);
    Paper paper;
    {
        const auto written = createFile(path, {u"Người thử"_s, u"VP-01"_s});
        fillSample(*written);
        paper = keepDraft(*written, agendaDraft());
    }
    const auto read = openForReading(path);
    TestAsk ask;
    Preferences preferences(folder.filePath(u"danvan.ini"_s));
    Notices notices;
    Navigator navigator;
    Desk desk{*read, preferences, ask, notices, navigator, [] { return QDate(2024, 11, 20); }};
    MainWindow window(desk);
    window.show();
    navigator.open({&schema<Paper>().type, paper.id.value});
    REQUIRE(child<QLabel>(window, "paper_state")->isVisible());
    CHECK(child<QLineEdit>(window, "title")->isReadOnly());
    for (const char *name : {"paper_issue", "paper_void", "paper_renew"})
        CHECK_FALSE(child<QAbstractButton>(window, name)->isVisible());
    child<QAbstractButton>(window, "paper_open")->click();
    REQUIRE(child<QWidget>(window, "preview")->isVisible());
    for (const char *name : {"preview.draft", "preview.issue"})
        CHECK_FALSE(child<QAbstractButton>(window, name)->isVisible());
    navigator.open({&schema<Register>().type, 1});
    for (const char *name : {"register_reserve", "register_secret", "register_external", "register_void"})
        CHECK_FALSE(child<QAbstractButton>(window, name)->isVisible());
    CHECK(child<QAbstractButton>(window, "register_book")->isVisible());
}
