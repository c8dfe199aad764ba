// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/papers/registerqueries.h"

#include "domain/cooperation/plan.h"
#include "domain/directory/term.h"
#include "domain/text/dates.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/storeerror.h"
#include "store/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Within what the numbers run: one of the two.
struct Series
{
    Id<Term> term;
    int year = 0;
};

Organisation bodyOrThrow(Database &database, Id<Organisation> id)
{
    if (const auto body = Table<Organisation>(database).find(id))
        return *body;
    throw StoreError(Store::tr("This record is no longer there; somebody has deleted it, so enter it anew."));
}

std::optional<Term> termOf(Database &database, Id<Organisation> body, QDate day)
{
    for (const Term &term :
         Table<Term>(database).select(u"WHERE organisation_id = ? ORDER BY valid_from DESC, id DESC"_s, {body.value})) {
        if (Period{term.validFrom, term.validUntil}.contains(day))
            return term;
    }
    return std::nullopt;
}

/// A board and a steering committee number within the term of the Party committee above them.
Id<Term> termAbove(Database &database, const Organisation &body, QDate day)
{
    QList<qint64> seen;
    for (Organisation at = body; !seen.contains(at.id.value);) {
        if (const auto term = termOf(database, at.id, day))
            return term->id;
        seen.append(at.id.value);
        if (at.parent.isValid())
            at = bodyOrThrow(database, at.parent);
    }
    const auto office = officeOf(database);
    const auto term = office ? termOf(database, office->superior, day) : std::nullopt;
    if (term)
        return term->id;
    throw StoreError(Store::tr("No term of “%1” or of a body above it covers %2; enter the term first.")
                         .arg(body.title, shortDate(day)));
}

Series seriesOn(Database &database, const Organisation &body, QDate day)
{
    if (!day.isValid())
        throw StoreError(Store::tr("A number is taken for a paper with a date; enter the date first."));
    if (numberRunOf(body.style) == NumberRun::Year)
        return {{}, day.year()};
    return {termAbove(database, body, day), 0};
}

QString symbolOn(Database &database, Id<Organisation> body, QDate day)
{
    const auto names = Table<OrganisationName>(database).select(u"WHERE organisation_id = ?"_s, {body.value});
    const auto name = nameOn(names, day);
    if (name && !name->symbol.trimmed().isEmpty())
        return name->symbol.trimmed();
    throw StoreError(
        Store::tr("“%1” has no symbol for the numbers of papers on that day; enter it with its name first.")
            .arg(bodyOrThrow(database, body).title));
}

template<class P>
QList<Id<Organisation>> partiesTo(Database &database, const QString &owner, qint64 id)
{
    QList<Id<Organisation>> bodies;
    const QString tail = u"WHERE %1 = ? ORDER BY role = 'lead' DESC, id"_s.arg(owner);
    for (const P &party : Table<P>(database).select(tail, {id}))
        bodies.append(party.organisation);
    return bodies;
}

} // namespace

std::optional<Register> registerFor(Database &database, Id<Organisation> body, const QString &code, QDate day)
{
    const Series series = seriesOn(database, bodyOrThrow(database, body), day);
    const auto found = Table<Register>(database).select(
        u"WHERE organisation_id = ? AND code = ? AND term_id IS ? AND year = ? ORDER BY id"_s,
        {body.value, code, StoredAs<Id<Term>>::to(series.term), series.year});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Register registerOrNew(Database &database, Id<Organisation> body, const PaperType &type, QDate day)
{
    if (const auto found = registerFor(database, body, type.code, day))
        return *found;
    const Series series = seriesOn(database, bodyOrThrow(database, body), day);
    Register begun{.organisation = body,
                   .title = type.title.isEmpty() ? type.code : type.title,
                   .code = type.code,
                   .term = series.term,
                   .year = series.year};
    Table<Register>(database).insert(begun);
    return begun;
}

int proposedNumber(const Database &database, const Register &inRegister)
{
    const int greatest =
        database.connection()
            .value(u"SELECT max(number) FROM register_entry WHERE register_id = ?"_s, {inRegister.id.value})
            .toInt();
    return std::max(greatest + 1, inRegister.firstNumber);
}

QHash<QString, int> nextNumbers(Database &database)
{
    QHash<QString, int> numbers;
    for (const Register &each : Table<Register>(database).select())
        numbers.insert(each.uid, proposedNumber(database, each));
    return numbers;
}

QList<RegisterEntry> reservedNumbers(Database &database, Id<Register> inRegister)
{
    return Table<RegisterEntry>(database).select(
        u"WHERE register_id = ? AND state = 'reserved' ORDER BY number, suffix"_s, {inRegister.value});
}

QList<Organisation> issuingBodies(Database &database)
{
    return Table<Organisation>(database).select(
        u"WHERE id IN (SELECT organisation_id FROM office) OR kind = 'steering' "
        "OR id IN (SELECT organisation_id FROM register) "
        "ORDER BY id NOT IN (SELECT organisation_id FROM office), sort_key, id"_s);
}

std::optional<RegisterEntry> entryOf(Database &database, Id<Register> inRegister, int number, const QString &suffix)
{
    const auto found = Table<RegisterEntry>(database).select(
        u"WHERE register_id = ? AND number = ? AND suffix = ? AND state <> 'external'"_s,
        {inRegister.value, number, StoredAs<QString>::to(suffix)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QStringList symbolsFor(Database &database, Id<Organisation> issuer, const Paper &paper, QDate day)
{
    QList<Id<Organisation>> bodies{issuer};
    if (paper.plan.isValid())
        bodies += partiesTo<PlanParty>(database, u"plan_id"_s, paper.plan.value);
    else if (paper.programme.isValid())
        bodies += partiesTo<ProgrammeParty>(database, u"programme_id"_s, paper.programme.value);
    QStringList symbols;
    for (const Id<Organisation> body : std::as_const(bodies)) {
        if (symbols.isEmpty() || body != issuer)
            symbols.append(symbolOn(database, body, day));
    }
    return symbols;
}

RegisterFile registerFile(Database &database, Id<Register> id, QDate day)
{
    const auto head = Table<Register>(database).find(id);
    if (!head)
        throw StoreError(Store::tr("There is no register number %2 in “%1”; see “danvan list registers”.")
                             .arg(database.path())
                             .arg(id.value));
    const QDate last = StoredAs<QDate>::from(
        database.connection().value(u"SELECT max(date) FROM register_entry WHERE register_id = ?"_s, {id.value}));
    if (!day.isValid())
        day = last;
    RegisterFile file{.office = officeOn(database, day), .head = *head};
    file.office.name = nameOf(database, head->organisation, day);
    file.office.style = bodyOrThrow(database, head->organisation).style;
    if (const auto term = Table<Term>(database).find(head->term))
        file.termTitle = term->title;
    file.entries = Table<RegisterEntry>(database).select(
        u"WHERE register_id = ? ORDER BY state = 'external', number, suffix, date, id"_s, {id.value});
    for (const Paper &paper : Table<Paper>(database).select(
             u"WHERE entry_id IN (SELECT id FROM register_entry WHERE register_id = ?)"_s, {id.value}))
        file.papers.insert(paper.entry.value, paper);
    return file;
}
