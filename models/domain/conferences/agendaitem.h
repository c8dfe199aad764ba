// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/schema.h"

struct Attendee;
struct Organisation;
struct Session;

enum class AgendaKind { Ritual, Report, Discussion, Adoption, Signing, Award, Speech, Conclusion, Break };
template<>
std::span<const Choice> choices<AgendaKind>();

struct AgendaItem
{
    static constexpr const char *table = "agenda_item";
    Id<AgendaItem> id;
    Id<Session> session;
    int position = 0;
    int level = 1; ///< 1 is a main item, 2 stands under the last of level 1, and so on
    AgendaKind kind = AgendaKind::Report;
    bool numbered = true;
    QString title;
    int minutes = 0;
    QTime pinnedStart; ///< a start that does not move with the items before it
    Id<Attendee> presenter;
    Id<Organisation> unit;
    QString performer;     ///< printed in place of presenter and unit
    bool internal = false; ///< stands on the run sheet only, not on the public agenda
    QString remark;
    QString outcome;
    Id<AgendaItem> carriedOverFrom;
    bool operator==(const AgendaItem &) const = default;
};

template<>
const Schema<AgendaItem> &schema<AgendaItem>();
