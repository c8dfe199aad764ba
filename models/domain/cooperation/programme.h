// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/period.h"
#include "domain/core/schema.h"

struct Organisation;

enum class ProgrammeKind { Programme, Regulation };
enum class PartyRole { Lead, Party, Member };
template<>
std::span<const Choice> choices<ProgrammeKind>();
template<>
std::span<const Choice> choices<PartyRole>();

/// A co-operation programme over several years (chương trình phối hợp).
struct Programme
{
    static constexpr const char *table = "programme";
    Id<Programme> id;
    QString uid;
    QString title;
    ProgrammeKind kind = ProgrammeKind::Programme;
    QString number;
    QString fields;
    QDate signedOn;
    QDate effectiveFrom;
    QDate effectiveUntil;
    Id<Programme> predecessor;
    bool internal = false; ///< for internal use: stands on no list that is printed or exported as usual
    QString note;
    bool operator==(const Programme &) const = default;
};

/// A party with its signer as named and placed on the day of signing.
struct ProgrammeParty
{
    static constexpr const char *table = "programme_party";
    Id<ProgrammeParty> id;
    Id<Programme> programme;
    Id<Organisation> organisation;
    PartyRole role = PartyRole::Party;
    QString signer;
    QString signerPost;
    QString contactUnit;
    QString duties;
    bool operator==(const ProgrammeParty &) const = default;
};

template<>
const Schema<Programme> &schema<Programme>();
template<>
const Schema<ProgrammeParty> &schema<ProgrammeParty>();
