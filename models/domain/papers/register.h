// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/schema.h"

#include <QDate>

struct Organisation;
struct Term;

/// External: led by a partner, so the number is the partner's. Secret: a number that was given to a paper of which this
/// file may hold nothing.
enum class EntryState { Reserved, Issued, Void, External, Secret };
template<>
std::span<const Choice> choices<EntryState>();

/// The series of numbers of one body and one type of paper: within a term for the Party, within a year for the state.
struct Register
{
    static constexpr const char *table = "register";
    Id<Register> id;
    QString uid;
    Id<Organisation> organisation;
    QString title; ///< the type of paper, "Kế hoạch"
    QString code;  ///< "KH"; the state's letters have none
    Id<Term> term;
    int year = 0;
    int firstNumber = 1; ///< greater where the series was begun on paper
    QString note;
    bool operator==(const Register &) const = default;
};

/// A number that was taken. It is never given back: what was not used is void, and gaps stay gaps.
struct RegisterEntry
{
    static constexpr const char *table = "register_entry";
    Id<RegisterEntry> id;
    Id<Register> inRegister;
    int number = 0; ///< 0 for a paper that bears a partner's number
    QString suffix; ///< "a" in "24a", squeezed in behind 24 afterwards
    EntryState state = EntryState::Reserved;
    QDate date;
    QString abstract;
    QString externalNumber;
    QString reason; ///< of the voiding, the back-dating or the reservation
    bool operator==(const RegisterEntry &) const = default;
};

/// "24a", as it is spoken of; papers and books write it in the digits of their style.
QString plainNumber(const RegisterEntry &entry);

/// Whether the entry may bear its number, or its partner's, in its state.
Problems checkNumber(const RegisterEntry &entry);

template<>
const Schema<Register> &schema<Register>();
template<>
const Schema<RegisterEntry> &schema<RegisterEntry>();
