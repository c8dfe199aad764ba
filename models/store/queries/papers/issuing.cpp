// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/papers/issuing.h"

#include "store/queries/papers/frozen.h"
#include "store/queries/papers/registerqueries.h"
#include "store/queries/papers/taking.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

namespace {

/// Read again inside the transaction: another window may have issued it meanwhile.
void refuseIfIssued(Database &database, const Paper &paper)
{
    if (!paper.id.isValid())
        return;
    const auto saved = Table<Paper>(database).find(paper.id);
    if (!saved)
        throw StoreError(Store::tr("This record is no longer there; somebody has deleted it, so enter it anew."));
    if (saved->state != PaperState::Draft)
        throw StoreError(Store::tr("“%1” was issued already as “%2”; make a new version of it.")
                             .arg(saved->title, saved->numberText));
}

QString numberTextOf(Database &database, const Register &inRegister, const RegisterEntry &entry, const Paper &paper,
                     const NumberWish &wish)
{
    const auto body = Table<Organisation>(database).find(inRegister.organisation);
    if (entry.state == EntryState::External)
        return numberLine(body->style, entry.externalNumber);
    const QStringList symbols =
        wish.symbols.isEmpty() ? symbolsFor(database, inRegister.organisation, paper, paper.date) : wish.symbols;
    return numberText(body->style, entry.number, entry.suffix, inRegister.code, symbols);
}

void save(Database &database, Paper &paper)
{
    Table<Paper> papers(database);
    if (paper.id.isValid())
        papers.update(paper);
    else
        papers.insert(paper);
}

Paper issuedOrThrow(Database &database, Id<Paper> id)
{
    const auto paper = Table<Paper>(database).find(id);
    if (!paper || paper->state != PaperState::Issued)
        throw StoreError(Store::tr("Only a paper that was issued can be made void or replaced."));
    return *paper;
}

} // namespace

Issued issuePaper(Database &database, Paper paper, Id<Register> inRegister, const NumberWish &wish,
                  const Freeze &freeze)
{
    Step step(database, Store::tr("Issue: %1").arg(paper.title.simplified()));
    step.makeBarrier();
    refuseIfIssued(database, paper);
    const Register head = registerOrThrow(database, inRegister);
    Issued issued{.warnings = numberWarnings(database, head, wish, paper.date)};
    issued.entry =
        takeNumber(database, head, wish, {.state = EntryState::Issued, .date = paper.date, .abstract = paper.title});
    paper.state = PaperState::Issued;
    paper.entry = issued.entry.id;
    paper.numberText = numberTextOf(database, head, issued.entry, paper, wish);
    if (paper.issuer.isEmpty())
        paper.issuer = database.identity().author;
    save(database, paper);
    paper.content = keepFrozen(database, freeze(paper));
    save(database, paper);
    issued.paper = paper;
    step.commit();
    return issued;
}

Issued issuePaper(Database &database, const Paper &paper, const RegisterWish &inRegister, const NumberWish &wish,
                  const Freeze &freeze)
{
    Step step(database, Store::tr("Issue: %1").arg(paper.title.simplified()));
    const Register head = registerOrNew(database, inRegister.body, inRegister.type, paper.date);
    const Issued issued = issuePaper(database, paper, head.id, wish, freeze);
    step.commit();
    return issued;
}

Paper keepDraft(Database &database, Paper paper)
{
    Step step(database, Store::tr("Keep a draft: %1").arg(paper.title.simplified()));
    refuseIfIssued(database, paper);
    ++paper.draftNumber;
    save(database, paper);
    step.commit();
    return paper;
}

void voidPaper(Database &database, Id<Paper> id, const QString &reason)
{
    Paper paper = issuedOrThrow(database, id);
    Step step(database, Store::tr("Make void: %1").arg(paper.numberText));
    step.makeBarrier();
    if (paper.entry.isValid())
        voidEntry(database, paper.entry, reason);
    paper.state = PaperState::Void;
    Table<Paper>(database).update(paper);
    step.commit();
}

Id<Paper> newVersion(Database &database, Id<Paper> id)
{
    Paper paper;
    Step step(database, Store::tr("New version of a paper"));
    const auto old = Table<Paper>(database).find(id);
    if (!old || old->state == PaperState::Draft)
        throw StoreError(Store::tr("Only a paper that was issued can be made void or replaced."));
    paper = *old;
    paper.id = {};
    paper.uid.clear();
    paper.state = PaperState::Draft;
    paper.date = {};
    paper.entry = {};
    paper.draftNumber = 1;
    paper.replaces = id;
    for (QString *text : {&paper.numberText, &paper.content, &paper.issuer, &paper.reason})
        text->clear();
    const Id<Paper> made = Table<Paper>(database).insert(paper);
    step.commit();
    return made;
}

void voidNumber(Database &database, Id<RegisterEntry> id, const QString &reason)
{
    Step step(database, Store::tr("Make a number void"));
    step.makeBarrier();
    if (!Table<Paper>(database).select(u"WHERE entry_id = ?"_s, {id.value}).isEmpty())
        throw StoreError(Store::tr("This number stands on a paper of this file; make the paper void."));
    voidEntry(database, id, reason);
    step.commit();
}

RegisterEntry reserveNumber(Database &database, Id<Register> inRegister, QDate day, const QString &reason, int number)
{
    Step step(database, Store::tr("Reserve a number"));
    step.makeBarrier();
    const RegisterEntry entry = takeNumber(database, registerOrThrow(database, inRegister), {.number = number},
                                           {.state = EntryState::Reserved, .date = day, .reason = reason});
    step.commit();
    return entry;
}

RegisterEntry takeSecretNumber(Database &database, Id<Register> inRegister)
{
    Step step(database, Store::tr("Take a number for a secret paper"));
    step.makeBarrier();
    const RegisterEntry entry =
        takeNumber(database, registerOrThrow(database, inRegister), {}, {.state = EntryState::Secret});
    step.commit();
    return entry;
}

RegisterEntry enterExternal(Database &database, Id<Register> inRegister, const QString &number, QDate day,
                            const QString &abstract)
{
    Step step(database, Store::tr("Enter a partner's number: %1").arg(number));
    step.makeBarrier();
    const RegisterEntry entry = takeNumber(database, registerOrThrow(database, inRegister), {.externalNumber = number},
                                           {.state = EntryState::External, .date = day, .abstract = abstract});
    step.commit();
    return entry;
}
