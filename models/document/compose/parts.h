// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/cards/cardformat.h"
#include "document/document.h"
#include "document/profile/component.h"

#include <QImage>

/// A paragraph with its component; the text is printable and in the capitals that the profile asks for.
struct TextPart
{
    Component component = Component::Body;
    QList<Run> runs;
    Align align = Align::Left;
    bool indented = false;
    bool keepWithNext = false;
    Origin origin;
};

/// A centred line under words. Length in millimetres, the rest in points.
struct RulePart
{
    double length = 0;
    double thickness = 0;
    double before = 0;
    double after = 0;
    bool keepWithNext = false;
};

using CellPart = std::variant<TextPart, RulePart>;

struct TableCell
{
    QList<CellPart> parts;
    int span = 1;
};

struct TableRow
{
    QList<TableCell> cells;
    bool keepWithNext = false;
    Origin origin;
};

/// The first `headerRows` rows repeat on each page. Widths are millimetres.
struct TablePart
{
    QList<double> widths;
    QList<TableRow> rows;
    int headerRows = 0;
    bool bordered = false;
    /// Free room above and below, points.
    double before = 0;
    double after = 0;
};

struct BreakPart
{
    bool annex = false;
};

/// A text of a card at the size that fits; the part's component says nothing.
struct CardText
{
    TextPart part;
    TextStyle style;
};

/// The texts of each band of the format.
struct ComposedCard
{
    QList<QList<CardText>> bands;
    QString qr;
    Origin origin;
};

struct CardsPart
{
    CardFormat format;
    QList<ComposedCard> cards;
    QImage emblem{}; ///< null where the format keeps no place for it, or it is damaged
};

using Part = std::variant<TextPart, RulePart, TablePart, BreakPart, CardsPart>;
