// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/period.h"
#include "domain/core/schema.h"

enum class OrganisationKind { PartyBody, SteeringCommittee, StateBody, Front, ArmedForces, Press, Locality, Other };
/// Protocol blocs in the order in which they are introduced (domain rule HD 112-HD/BTGTU, Đắk Lắk).
enum class Bloc { Superior, Party, Assembly, Government, Front, ArmedForces, Press, Other };
/// Which instrument a body's own papers follow.
enum class PaperStyle { Party, State, Front, Press };
enum class SuccessionKind { Rename, Merge, Split, Transfer, Dissolution };

template<>
std::span<const Choice> choices<OrganisationKind>();
template<>
std::span<const Choice> choices<Bloc>();
template<>
std::span<const Choice> choices<PaperStyle>();
template<>
std::span<const Choice> choices<SuccessionKind>();

/// A body as an identity that outlives its names; `title` is what lists call it.
struct Organisation
{
    static constexpr const char *table = "organisation";
    Id<Organisation> id;
    QString uid;
    QString title;
    OrganisationKind kind = OrganisationKind::PartyBody;
    Bloc bloc = Bloc::Party;
    int rank = 0; ///< within the bloc, 1 first; 0 is not ranked
    Id<Organisation> parent;
    PaperStyle style = PaperStyle::Party;
    QString note;
    bool operator==(const Organisation &) const = default;
};

/// A name that the body bore from one day to another. Papers print the name of their own day.
struct OrganisationName
{
    static constexpr const char *table = "organisation_name";
    Id<OrganisationName> id;
    Id<Organisation> organisation;
    QString fullName;
    QString shortName;
    QString symbol;
    QDate validFrom;
    QDate validUntil;
    bool operator==(const OrganisationName &) const = default;
};

/// One body went over into another; a merger is several of these.
struct Succession
{
    static constexpr const char *table = "succession";
    Id<Succession> id;
    Id<Organisation> from;
    Id<Organisation> to;
    QDate date;
    SuccessionKind kind = SuccessionKind::Merge;
    QString note;
    bool operator==(const Succession &) const = default;
};

template<>
const Schema<Organisation> &schema<Organisation>();
template<>
const Schema<OrganisationName> &schema<OrganisationName>();
template<>
const Schema<Succession> &schema<Succession>();

/// The name valid on that day, the latest begun where several overlap.
std::optional<OrganisationName> nameOn(const QList<OrganisationName> &names, QDate day);
