// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/papers/frozen.h"
#include "store/queries/papers/issuing.h"

#include "store/log/undo.h"
#include "store/records.h"
#include "store/storeerror.h"
#include "support.h"
#include "tests/domain/rules.h"
#include "tests/store/queries/papers/papercase.h"

using namespace Qt::StringLiterals;

namespace {

struct PlansFile : TestFile
{
    PaperBodies bodies = addedBodies(database);
    Register plans = plansOf(database, bodies.board, QDate(2024, 2, 5));

    Issued issue(const QString &title, const NumberWish &wish, QDate day = QDate(2024, 2, 5))
    {
        return issuePaper(database, paperCase(title, day), plans.id, wish, frozenTexts);
    }
};

QStringList texts(const Problems &problems)
{
    QStringList found;
    for (const Problem &p : problems) {
        CHECK(p.severity == Severity::Warning);
        found.append(p.column + u": "_s + p.text);
    }
    return found;
}

} // namespace

TEST_CASE("Issuing takes the next number and keeps what was frozen under it")
{
    PlansFile file;
    const Issued first = issuedIn(file.database, file.plans, u"Dân vận khéo"_s);
    CHECK(first.warnings.isEmpty());
    CHECK(first.paper.numberText == u"Số 01-KH/BDVTU"_s);
    CHECK(first.paper.state == PaperState::Issued);
    CHECK(first.paper.issuer == testIdentity().author);
    const Paper saved = *Table<Paper>(file.database).find(first.paper.id);
    CHECK(saved == first.paper);
    CHECK(frozenPaper(file.database, saved) == frozenTexts(saved));
    CHECK(frozenPaper(file.database, saved)->document == u"Dân vận khéo\nSố 01-KH/BDVTU"_s);
    CHECK(issuedIn(file.database, file.plans, u"Tôn giáo"_s).paper.numberText == u"Số 02-KH/BDVTU"_s);
    CHECK(entriesOf(file.database, file.plans) == QStringList{u"1 issued Dân vận khéo"_s, u"2 issued Tôn giáo"_s});
}

TEST_CASE("A draft of the file is issued once and no second time")
{
    PlansFile file;
    Paper draft = paperCase(u"Dân vận khéo"_s);
    draft.id = added(file.database, draft);
    const Issued issued = issuePaper(file.database, draft, file.plans.id, {}, frozenTexts);
    CHECK(issued.paper.id == draft.id);
    CHECK(sentenceOf([&] {
              issuePaper(file.database, draft, file.plans.id, {}, frozenTexts);
          }).contains(u"was issued already as “Số 01-KH/BDVTU”"_s));
    CHECK(entriesOf(file.database, file.plans).size() == 1);
}

TEST_CASE("What cannot be frozen takes no number")
{
    PlansFile file;
    const QStringList before = dumpOf(file.database.connection());
    const auto fail = [](const Paper &) -> FrozenPaper { throw StoreError(u"Thiếu phông chữ"_s); };
    CHECK(sentenceOf([&] { issuePaper(file.database, paperCase(u"Một"_s), file.plans.id, {}, fail); }) ==
          u"Thiếu phông chữ"_s);
    CHECK(dumpOf(file.database.connection()) == before);
    CHECK(countOf(file.database.connection(), u"frozen_paper"_s) == 0);
    CHECK(issuedIn(file.database, file.plans, u"Hai"_s).entry.number == 1);
}

TEST_CASE("A paper without a date takes no number")
{
    PlansFile file;
    CHECK_FALSE(sentenceOf([&] { file.issue(u"Một"_s, {}, {}); }).isEmpty());
    CHECK(entriesOf(file.database, file.plans).isEmpty());
}

TEST_CASE("A reserved number waits for its paper and is passed over by others")
{
    PlansFile file;
    const RegisterEntry kept = reserveNumber(file.database, file.plans.id, QDate(2024, 2, 1), u"Chờ ký"_s);
    CHECK(kept.number == 1);
    CHECK(issuedIn(file.database, file.plans, u"Hai"_s).entry.number == 2);
    const Issued issued = file.issue(u"Một"_s, {.number = 1});
    CHECK(issued.warnings.isEmpty());
    CHECK(issued.entry.id == kept.id);
    CHECK(issued.entry.reason == u"Chờ ký"_s);
    CHECK(entriesOf(file.database, file.plans) == QStringList{u"1 issued Một"_s, u"2 issued Hai"_s});
}

TEST_CASE("A number that is taken is taken")
{
    PlansFile file;
    issuedIn(file.database, file.plans, u"Một"_s);
    CHECK(sentenceOf([&] { file.issue(u"Hai"_s, {.number = 1}); }).startsWith(u"Number 1 is taken already"_s));
    CHECK(sentenceOf([&] {
              reserveNumber(file.database, file.plans.id, QDate(2024, 2, 5), {}, 1);
          }).startsWith(u"Number 1 is taken already"_s));
    CHECK(sentenceOf([&] {
              added(file.database, RegisterEntry{.inRegister = file.plans.id, .number = 1});
          }).startsWith(u"This entry is there already"_s));
    CHECK(entriesOf(file.database, file.plans) == QStringList{u"1 issued Một"_s});
}

TEST_CASE("A number squeezed in takes a suffix and is warned of")
{
    PlansFile file;
    issuedIn(file.database, file.plans, u"Một"_s, QDate(2024, 2, 1));
    issuedIn(file.database, file.plans, u"Hai"_s, QDate(2024, 2, 5));
    const Issued late =
        file.issue(u"Bổ sung"_s, {.number = 1, .suffix = u"a"_s, .reason = u"Sót"_s}, QDate(2024, 2, 2));
    CHECK(late.paper.numberText == u"Số 01a-KH/BDVTU"_s);
    CHECK(texts(late.warnings) ==
          QStringList{u"number: Number 1a is squeezed in behind ones that were taken already."_s});
    CHECK(late.entry.reason == u"Sót"_s);
    CHECK(entriesOf(file.database, file.plans) ==
          QStringList{u"1 issued Một"_s, u"1a issued Bổ sung"_s, u"2 issued Hai"_s});
    CHECK_FALSE(sentenceOf([&] { file.issue(u"Ba"_s, {.suffix = u"b"_s}); }).isEmpty());
    CHECK(issuedIn(file.database, file.plans, u"Ba"_s).entry.number == 3);
}

TEST_CASE("Gaps stay gaps and are warned of when they are made")
{
    PlansFile file;
    issuedIn(file.database, file.plans, u"Một"_s);
    const Issued ahead = file.issue(u"Năm"_s, {.number = 5});
    CHECK(texts(ahead.warnings) == QStringList{u"number: The numbers from 2 to 4 stay empty."_s});
    CHECK(issuedIn(file.database, file.plans, u"Sáu"_s).entry.number == 6);
    const Issued filled = file.issue(u"Ba"_s, {.number = 3});
    CHECK(texts(filled.warnings) ==
          QStringList{u"number: Number 3 is squeezed in behind ones that were taken already."_s});
    CHECK(entriesOf(file.database, file.plans) ==
          QStringList{u"1 issued Một"_s, u"3 issued Ba"_s, u"5 issued Năm"_s, u"6 issued Sáu"_s});
}

TEST_CASE("Dates that run against the numbers or out of the term are warned of")
{
    PlansFile file;
    issuedIn(file.database, file.plans, u"Một"_s, QDate(2024, 2, 10));
    const Issued early = file.issue(u"Hai"_s, {}, QDate(2024, 2, 9));
    CHECK(texts(early.warnings) == QStringList{u"date: A smaller number bears a later date."_s});
    const Issued late = file.issue(u"Xen"_s, {.number = 1, .suffix = u"a"_s}, QDate(2024, 3, 1));
    CHECK(texts(late.warnings).contains(u"date: A greater number bears an earlier date."_s));
    const Issued outside = file.issue(u"Ba"_s, {}, QDate(2026, 3, 1));
    CHECK(texts(outside.warnings) == QStringList{u"date: The date lies outside the term or year of this register."_s});
}

TEST_CASE("A secret paper leaves its number and nothing else")
{
    PlansFile file;
    issuedIn(file.database, file.plans, u"Một"_s);
    const RegisterEntry secret = takeSecretNumber(file.database, file.plans.id);
    CHECK(secret.number == 2);
    CHECK(findings(secret) == u""_s);
    CHECK(issuedIn(file.database, file.plans, u"Ba"_s).entry.number == 3);
    CHECK(entriesOf(file.database, file.plans) == QStringList{u"1 issued Một"_s, u"2 secret"_s, u"3 issued Ba"_s});
    CHECK_FALSE(sentenceOf([&] { voidNumber(file.database, secret.id, u"Nhầm"_s); }).isEmpty());
}

TEST_CASE("A partner's number takes none of the register and may come twice")
{
    PlansFile file;
    enterExternal(file.database, file.plans.id, u"12-KH/CAT-BDVTU"_s, QDate(2024, 2, 1), u"An ninh"_s);
    const Issued issued = file.issue(u"Quân sự"_s, {.externalNumber = u"7-KH/BCHQS-BDVTU"_s});
    CHECK(issued.paper.numberText == u"Số 7-KH/BCHQS-BDVTU"_s);
    CHECK(issued.warnings.isEmpty());
    CHECK(issuedIn(file.database, file.plans, u"Một"_s).entry.number == 1);
    CHECK(entriesOf(file.database, file.plans) == QStringList{u"1 issued Một"_s, u"12-KH/CAT-BDVTU external An ninh"_s,
                                                              u"7-KH/BCHQS-BDVTU external Quân sự"_s});
}

TEST_CASE("A void paper keeps its number and its pages and a new version takes another")
{
    PlansFile file;
    const Issued issued = issuedIn(file.database, file.plans, u"Dân vận khéo"_s);
    CHECK_FALSE(sentenceOf([&] { voidPaper(file.database, issued.paper.id, u" "_s); }).isEmpty());
    CHECK(Table<Paper>(file.database).find(issued.paper.id)->state == PaperState::Issued);
    voidPaper(file.database, issued.paper.id, u"Sai ngày"_s);
    const Paper gone = *Table<Paper>(file.database).find(issued.paper.id);
    CHECK(gone.state == PaperState::Void);
    CHECK(frozenPaper(file.database, gone) == frozenTexts(issued.paper));
    CHECK(Table<RegisterEntry>(file.database).find(issued.entry.id)->reason == u"Sai ngày"_s);
    CHECK_FALSE(sentenceOf([&] { voidPaper(file.database, issued.paper.id, u"Lần nữa"_s); }).isEmpty());
    Paper next = *Table<Paper>(file.database).find(newVersion(file.database, gone.id));
    CHECK(next.replaces == gone.id);
    CHECK(next.state == PaperState::Draft);
    CHECK(next.uid != gone.uid);
    CHECK(next.content.isEmpty());
    CHECK(next.recipients == gone.recipients);
    next.date = QDate(2024, 2, 6);
    CHECK(issuePaper(file.database, next, file.plans.id, {}, frozenTexts).entry.number == 2);
    CHECK(entriesOf(file.database, file.plans) == QStringList{u"1 void Dân vận khéo"_s, u"2 issued Dân vận khéo"_s});
}

TEST_CASE("Undo stops at a number and says so")
{
    PlansFile file;
    const QString refused = u"cannot be undone, because a number was taken"_s;
    const Issued issued = issuedIn(file.database, file.plans, u"Một"_s);
    CHECK_FALSE(nextUndo(file.database));
    CHECK(sentenceOf([&] { undo(file.database); }).contains(refused));
    const std::vector<std::function<void()>> acts{
        [&] { reserveNumber(file.database, file.plans.id, QDate(2024, 2, 5), u"Chờ"_s); },
        [&] { takeSecretNumber(file.database, file.plans.id); },
        [&] { enterExternal(file.database, file.plans.id, u"1-KH/CAT"_s, QDate(2024, 2, 5), u"An ninh"_s); },
        [&] { voidPaper(file.database, issued.paper.id, u"Sai"_s); },
        [&] {
            insertRecord(file.database, schema<RegisterEntry>().type,
                         {{u"register_id"_s, file.plans.id.value}, {u"number"_s, 90}});
        }};
    for (const auto &act : acts) {
        addedBody(file.database, u"Hội"_s);
        CHECK(undo(file.database));
        act();
        CHECK(sentenceOf([&] { undo(file.database); }).contains(refused));
    }
}

TEST_CASE("A number and an issued paper cannot be deleted and a draft can")
{
    PlansFile file;
    const Issued issued = issuedIn(file.database, file.plans, u"Một"_s);
    const QString refused = u"are kept for ever"_s;
    CHECK(sentenceOf([&] { removed(file.database, issued.paper.id); }).contains(refused));
    Paper loose = issued.paper;
    loose.entry = {};
    changed(file.database, loose);
    CHECK(sentenceOf([&] { removed(file.database, issued.entry.id); }).contains(refused));
    const Id<Paper> draft = added(file.database, paperCase(u"Hai"_s));
    removed(file.database, draft);
    CHECK(countOf(file.database.connection(), u"paper"_s) == 1);
    CHECK(countOf(file.database.connection(), u"register_entry"_s) == 1);
}

TEST_CASE("Frozen content that was tampered with is refused")
{
    PlansFile file;
    const Issued issued = issuedIn(file.database, file.plans, u"Một"_s);
    CHECK_FALSE(frozenPaper(file.database, paperCase(u"Nháp"_s)));
    file.database.connection().execute(u"UPDATE frozen_paper SET document = 'khác'"_s);
    CHECK(sentenceOf([&] { frozenPaper(file.database, issued.paper); }).contains(u"is damaged"_s));
    file.database.connection().execute(u"DELETE FROM frozen_paper"_s);
    CHECK(sentenceOf([&] { frozenPaper(file.database, issued.paper); }).contains(u"is damaged"_s));
}
