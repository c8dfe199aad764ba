// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/issuing/issuepane.h"

#include "reports/register/frozen.h"
#include "store/log/undo.h"
#include "store/queries/papers/frozen.h"
#include "store/queries/papers/issuing.h"
#include "store/queries/papers/registerqueries.h"
#include "tests/views/papers/paperscase.h"

using namespace Qt::StringLiterals;

namespace {

/// The reason for a finding stands in its own field.
const QString reason = u"issue_reason"_s;

QString warnings(const PapersCase &office)
{
    return office.isSeen(u"issue_warnings"_s) ? office.seen<QLabel>(u"issue_warnings"_s).text() : QString();
}

} // namespace

TEST_CASE("A paper is issued from its preview with the next number and its pages are kept", "[issuing]")
{
    PapersCase office;
    office.openKind(u"agenda"_s);
    office.press(u"preview.issue"_s);
    CHECK(office.seen<QComboBox>(u"issue_number"_s).currentText() == u"Next: Số 07-CTr/BDVTU"_s);
    office.fill(u"issue_drafter"_s, u"Ngô Thị Hằng"_s);
    office.seen<QAbstractButton>(u"issue_now"_s).setFocus();
    pressKey(Qt::Key_Return);
    REQUIRE(office.all<Paper>().size() == 1);
    const Paper paper = office.all<Paper>().constFirst();
    CHECK(paper.state == PaperState::Issued);
    CHECK(paper.kind == u"agenda"_s);
    CHECK(paper.conference.value == 1);
    CHECK(paper.numberText == u"Số 07-CTr/BDVTU"_s);
    CHECK(paper.drafter == u"Ngô Thị Hằng"_s);
    CHECK(paper.issuer == u"Nguyễn Thị Thư Ký"_s);
    CHECK(paper.reason == QString());
    CHECK(office.stored(paper.entry).number == 7);
    CHECK(office.stored(paper.entry).abstract == paper.title);
    CHECK(wordsOf(keptDocument(*frozenPaper(office.test.database(), paper))).contains(u"Số 07-CTr/BDVTU"_s));
    CHECK(office.test.said().constLast().startsWith(u"Issued: Số 07-CTr/BDVTU."_s));
    // What was kept stands there now, and cannot be issued again.
    CHECK(wordsOf(office.shown.document).contains(u"Số 07-CTr/BDVTU"_s));
    CHECK_FALSE(office.isSeen(u"issue_pane"_s));
    CHECK_FALSE(office.isSeen(u"preview.issue"_s));
    CHECK_FALSE(nextUndo(office.test.database()));
    office.test.act();
    CHECK(office.seen<QLabel>(u"paper_state"_s).text().contains(u"Số 07-CTr/BDVTU"_s));
}

TEST_CASE("Signer and day entered on the pane show on the pages before and after the issue", "[issuing]")
{
    PapersCase office;
    office.openKind(u"notice"_s);
    office.press(u"preview.issue"_s);
    office.fill(u"issue_signer_name"_s, u"Đỗ Thị “Ẩn” Ẵm"_s);
    office.fill(u"issue_signer_post"_s, u"PHÓ TRƯỞNG BAN"_s);
    office.fill(u"issue_date"_s, u"5/3/2024"_s);
    if (office.isSeen(reason))
        office.fill(reason, u"Thử"_s);
    office.press(u"issue_now"_s);
    REQUIRE(office.all<Paper>().size() == 1);
    const Paper paper = office.all<Paper>().constFirst();
    CHECK(paper.date == QDate(2024, 3, 5));
    CHECK(paper.signerName == u"Đỗ Thị “Ẩn” Ẵm"_s);
    const QString words = wordsOf(keptDocument(*frozenPaper(office.test.database(), paper)));
    CHECK(words.contains(u"Đỗ Thị “Ẩn” Ẵm"_s));
    CHECK(words.contains(u"ngày 05 tháng 3 năm 2024"_s));
}

TEST_CASE("An abstract of 500 letters is stored whole with the paper and in the register", "[issuing]")
{
    PapersCase office;
    office.openKind(u"agenda"_s);
    office.press(u"preview.issue"_s);
    const QString abstract = u"Ế"_s.repeated(250) + u'ộ' + QString(249, u'a');
    office.fill(u"issue_title"_s, abstract);
    office.press(u"issue_now"_s);
    const Paper paper = office.all<Paper>().constLast();
    CHECK(paper.title == abstract);
    CHECK(office.entriesOf(u"CTr"_s).constLast().abstract == abstract);
}

TEST_CASE("A paper with an error goes out only with a reason, which is kept", "[issuing]")
{
    PapersCase office;
    office.changeConference(u"title"_s, u"Hội nghị {ten_hoi_nghi}"_s);
    office.openKind(u"agenda"_s);
    office.press(u"preview.issue"_s);
    REQUIRE(office.isSeen(reason));
    CHECK(office.seen<QLabel>(u"issue_blocking"_s).text().contains(u"{ten_hoi_nghi}"_s));
    const qsizetype entries = office.all<RegisterEntry>().size();
    office.press(u"issue_now"_s);
    CHECK(office.all<Paper>().isEmpty());
    CHECK(office.all<RegisterEntry>().size() == entries);
    CHECK(office.seen<QWidget>(reason).hasFocus());
    office.fill(reason, u"  "_s);
    office.press(u"issue_now"_s);
    CHECK(office.all<Paper>().isEmpty());
    office.fill(reason, u"Đồng chí Trưởng ban đã duyệt"_s);
    office.press(u"issue_now"_s);
    REQUIRE(office.all<Paper>().size() == 1);
    CHECK(office.all<Paper>().constFirst().reason == u"Đồng chí Trưởng ban đã duyệt"_s);
}

TEST_CASE("Without a date or an abstract nothing is issued", "[issuing]")
{
    PapersCase office;
    office.openKind(u"agenda"_s);
    office.press(u"preview.issue"_s);
    for (const QString &field : {u"issue_date"_s, u"issue_title"_s}) {
        office.fill(field, {});
        office.press(u"issue_now"_s);
        CHECK(office.all<Paper>().isEmpty());
        CHECK(office.isSeen(u"issue_pane"_s));
    }
    office.fill(u"issue_date"_s, u"31/2/2024"_s);
    office.press(u"issue_now"_s);
    CHECK(office.all<Paper>().isEmpty());
}

TEST_CASE("A number that was taken meanwhile is refused and the next one is offered", "[issuing]")
{
    PapersCase office;
    office.openKind(u"agenda"_s);
    office.press(u"preview.issue"_s);
    office.choose(u"issue_number"_s, u"Another"_s);
    office.press(u"issue_now"_s);
    CHECK(office.all<Paper>().isEmpty());
    office.fill(u"entry_number"_s, u"7"_s);
    const RegisterEntry taken = takeSecretNumber(office.test.database(), office.registerOf(u"CTr"_s).id);
    CHECK(taken.number == 7);
    office.press(u"issue_now"_s);
    CHECK(office.all<Paper>().isEmpty());
    CHECK(office.test.said().constLast().startsWith(u"Number 7 is taken already"_s));
    CHECK(office.entriesOf(u"CTr"_s).constLast() == taken);
    office.choose(u"issue_number"_s, u"Next: Số 08-CTr/BDVTU"_s);
    office.press(u"issue_now"_s);
    REQUIRE(office.all<Paper>().size() == 1);
    CHECK(office.all<Paper>().constFirst().numberText == u"Số 08-CTr/BDVTU"_s);
}

TEST_CASE("A number squeezed in is warned of in words, and a reserved one is offered", "[issuing]")
{
    PapersCase office;
    const RegisterEntry kept =
        reserveNumber(office.test.database(), office.registerOf(u"CTr"_s).id, QDate(2024, 2, 1), u"Chờ ký"_s);
    office.openKind(u"agenda"_s);
    office.press(u"preview.issue"_s);
    office.choose(u"issue_number"_s, u"Another"_s);
    office.fill(u"entry_number"_s, u"6"_s);
    office.fill(u"entry_suffix"_s, u"a"_s);
    CHECK(warnings(office).contains(u"Number 6a is squeezed in"_s));
    office.choose(u"issue_number"_s, u"Reserved: 7 Chờ ký"_s);
    CHECK_FALSE(office.isSeen(u"entry_number"_s));
    office.press(u"issue_now"_s);
    REQUIRE(office.all<Paper>().size() == 1);
    CHECK(office.all<Paper>().constFirst().entry == kept.id);
}

TEST_CASE("A partner's number is taken over as it is and none of the register is used", "[issuing]")
{
    PapersCase office;
    office.openKind(u"agenda"_s);
    office.press(u"preview.issue"_s);
    office.choose(u"issue_number"_s, u"Numbered by a partner"_s);
    office.press(u"issue_now"_s);
    CHECK(office.all<Paper>().isEmpty());
    office.fill(u"entry_external_number"_s, u"15-CTr/BCSĐ-BDVTU"_s);
    office.press(u"issue_now"_s);
    REQUIRE(office.all<Paper>().size() == 1);
    CHECK(office.all<Paper>().constFirst().numberText == u"Số 15-CTr/BCSĐ-BDVTU"_s);
    CHECK(proposedNumber(office.test.database(), office.registerOf(u"CTr"_s)) == 7);
}

TEST_CASE("Esc leaves the issue and nothing has happened", "[issuing]")
{
    PapersCase office;
    office.openKind(u"agenda"_s);
    office.press(u"preview.issue"_s);
    office.seen<QWidget>(u"issue_drafter"_s).setFocus();
    pressKey(Qt::Key_Return); // goes on to the next field, and prints nothing
    CHECK(office.isSeen(u"issue_pane"_s));
    pressKey(Qt::Key_Escape);
    CHECK_FALSE(office.isSeen(u"issue_pane"_s));
    CHECK(office.isSeen(u"preview"_s));
    CHECK(office.all<Paper>().isEmpty());
}

TEST_CASE("A draft is counted up each time it is kept, with what was chosen for it", "[issuing]")
{
    PapersCase office;
    office.openKind(u"extract"_s);
    auto *body = office.window.findChild<QComboBox *>(u"preview.option.item"_s);
    REQUIRE(body != nullptr);
    office.choose(u"preview.option.item"_s, body->itemText(1));
    const QString title = office.shown.document.title;
    office.press(u"preview.draft"_s);
    REQUIRE(office.all<Paper>().size() == 1);
    const Paper first = office.all<Paper>().constFirst();
    CHECK(first.state == PaperState::Draft);
    CHECK(first.draftNumber == 1);
    CHECK(first.kind == u"extract"_s);
    CHECK(first.conference.value == 1);
    office.press(u"preview.draft"_s);
    REQUIRE(office.all<Paper>().size() == 1);
    CHECK(office.all<Paper>().constFirst().draftNumber == 2);
    CHECK(wordsOf(office.shown.document).contains(u"Dự thảo lần 2"_s));
    const QString words = wordsOf(office.shown.document);
    openPaper(office.test.desk(), first.id);
    CHECK(wordsOf(office.shown.document) == words);
    CHECK(office.shown.choices.value("item") > 0);
    // Taken back by Undo, it is kept anew.
    undo(office.test.database());
    undo(office.test.database());
    CHECK(office.all<Paper>().isEmpty());
    office.press(u"preview.draft"_s);
    REQUIRE(office.all<Paper>().size() == 1);
    CHECK(office.all<Paper>().constFirst().draftNumber == 1);
}

TEST_CASE("Papers without numbers cannot be issued", "[issuing]")
{
    PapersCase office;
    for (const QString &kind : {u"attendees"_s, u"sign-in"_s, u"cover"_s}) {
        office.openKind(kind);
        CHECK(office.isSeen(u"preview.pdf"_s));
        CHECK_FALSE(office.isSeen(u"preview.issue"_s));
        CHECK_FALSE(office.isSeen(u"preview.draft"_s));
    }
}
