// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/conferences/conference.h"
#include "domain/conferences/timetable.h"

#include <functional>

struct ConferenceFile;
class Wording;

/// An item with the time that it has among all items and the number that it has among those shown.
struct ShownItem
{
    AgendaItem item;
    AgendaTime time;
    QString spoken;        ///< the title as it is said alone, with what a heading that ends in a colon leads to it
    bool hasParts = false; ///< other shown items stand under it
};

struct ShownSession
{
    Session session;
    QList<ShownItem> items;
};

enum class InternalItems { LeftOut, Shown };

/// The agenda session by session, numbered through; sessions of which nothing is shown are left out. An internal item
/// takes along what stands under it.
QList<ShownSession> shownAgenda(const ConferenceFile &file, InternalItems internal = InternalItems::LeftOut);

/// A range where the item lasts, the start alone where it is only pinned, else nothing.
QString timeCell(const ShownItem &shown, const Wording &wording);

/// Who performs the item: as it says itself, its presenter, or the responsible body.
QString performerOf(const AgendaItem &item, const ConferenceFile &file, const Wording &wording);

/// A row for each item; where there are several sessions, each has a row of its own in front.
Grid agendaGrid(const QList<ShownSession> &agenda, const QList<GridColumn> &columns, const Wording &wording,
                const std::function<QList<Cell>(const ShownItem &)> &cellsOf, bool severalSessions);
