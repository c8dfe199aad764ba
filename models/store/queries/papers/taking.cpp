// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/papers/taking.h"

#include "domain/core/period.h"
#include "domain/directory/term.h"
#include "store/queries/papers/registerqueries.h"
#include "store/storeerror.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

namespace {

QString bareNumber(int number, const QString &suffix)
{
    return QString::number(number) + suffix;
}

/// The day of the last paper that bears a smaller number, or of the first that bears a greater one.
QDate neighbour(const Database &database, Id<Register> inRegister, int number, bool before)
{
    const QString sql = before ? u"SELECT max(date) FROM register_entry WHERE register_id = ? AND number < ? "
                                 "AND state = 'issued'"_s
                               : u"SELECT min(date) FROM register_entry WHERE register_id = ? AND number > ? "
                                 "AND state = 'issued'"_s;
    return StoredAs<QDate>::from(database.connection().value(sql, {inRegister.value, number}));
}

Problems dayWarnings(Database &database, const Register &inRegister, int number, QDate day)
{
    Problems found;
    const QDate earlier = neighbour(database, inRegister.id, number, true);
    const QDate later = neighbour(database, inRegister.id, number, false);
    if (earlier.isValid() && day < earlier)
        found.append(problem("date", Store::tr("A smaller number bears a later date."), Severity::Warning));
    if (later.isValid() && day > later)
        found.append(problem("date", Store::tr("A greater number bears an earlier date."), Severity::Warning));
    const auto term = Table<Term>(database).find(inRegister.term);
    const Period run = term ? Period{term->validFrom, term->validUntil} : yearOf(inRegister.year);
    if (!run.contains(day))
        found.append(
            problem("date", Store::tr("The date lies outside the term or year of this register."), Severity::Warning));
    return found;
}

RegisterEntry addedEntry(Database &database, RegisterEntry entry)
{
    Table<RegisterEntry>(database).insert(entry);
    return entry;
}

RegisterEntry takenUp(Database &database, RegisterEntry reserved, const RegisterEntry &entry)
{
    if (reserved.state != EntryState::Reserved || entry.state != EntryState::Issued)
        throw StoreError(Store::tr("Number %1 is taken already; choose another, or squeeze one in with a suffix.")
                             .arg(bareNumber(reserved.number, reserved.suffix)));
    reserved.state = entry.state;
    reserved.date = entry.date;
    reserved.abstract = entry.abstract;
    if (!entry.reason.isEmpty())
        reserved.reason = entry.reason;
    Table<RegisterEntry>(database).update(reserved);
    return reserved;
}

} // namespace

Problems numberWarnings(Database &database, const Register &inRegister, const NumberWish &wish, QDate day)
{
    if (!wish.externalNumber.isEmpty())
        return {};
    const int next = proposedNumber(database, inRegister);
    const int number = wish.number > 0 ? wish.number : next;
    const bool reserved = entryOf(database, inRegister.id, number, wish.suffix).has_value();
    Problems found;
    if (!wish.suffix.isEmpty() || (number < next && !reserved))
        found.append(problem("number",
                             Store::tr("Number %1 is squeezed in behind ones that were taken already.")
                                 .arg(bareNumber(number, wish.suffix)),
                             Severity::Warning));
    if (number > next)
        found.append(problem("number", Store::tr("The numbers from %1 to %2 stay empty.").arg(next).arg(number - 1),
                             Severity::Warning));
    return found + dayWarnings(database, inRegister, number, day);
}

Register registerOrThrow(Database &database, Id<Register> id)
{
    if (const auto found = Table<Register>(database).find(id))
        return *found;
    throw StoreError(Store::tr("This record is no longer there; somebody has deleted it, so enter it anew."));
}

RegisterEntry takeNumber(Database &database, const Register &inRegister, const NumberWish &wish, RegisterEntry entry)
{
    entry.inRegister = inRegister.id;
    if (!wish.reason.isEmpty())
        entry.reason = wish.reason;
    if (!wish.externalNumber.isEmpty() || entry.state == EntryState::External) {
        entry.state = EntryState::External;
        entry.externalNumber = wish.externalNumber;
        return addedEntry(database, entry);
    }
    entry.number = wish.number > 0 ? wish.number : proposedNumber(database, inRegister);
    entry.suffix = wish.suffix;
    if (!wish.suffix.isEmpty() && wish.number <= 0)
        throw StoreError(Store::tr("A suffix is squeezed in behind a number; enter that number as well."));
    if (const auto there = entryOf(database, inRegister.id, entry.number, entry.suffix))
        return takenUp(database, *there, entry);
    return addedEntry(database, entry);
}

void voidEntry(Database &database, Id<RegisterEntry> id, const QString &reason)
{
    Table<RegisterEntry> entries(database);
    auto entry = entries.find(id);
    if (!entry || entry->state == EntryState::Secret)
        throw StoreError(Store::tr("A number of which this file knows no paper cannot be made void."));
    if (reason.trimmed().isEmpty())
        throw StoreError(Rule::tr("Please enter why the number was made void."));
    if (entry->state != EntryState::External)
        entry->state = EntryState::Void;
    entry->reason = reason;
    entries.update(*entry);
}
