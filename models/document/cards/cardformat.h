// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/profile/textstyle.h"

#include <QPointF>
#include <QSizeF>
#include <QStringList>

#include <algorithm>
#include <array>

/// How the lines of one role are set.
struct CardStyle
{
    TextStyle style;
    double least = 0; ///< points: no smaller for the sake of fewer lines
    int lines = 1;    ///< that the text may take before it shrinks
};

enum class BandAlign { Top, Middle, Bottom };

/// A stretch of a card from its left to its right edge. Lengths are millimetres.
struct CardBand
{
    double height = 0;
    double left = 0; ///< kept free
    double right = 0;
    BandAlign align = BandAlign::Middle;
    QList<CardRole> roles;
    double qr = 0;     ///< side of the QR code on the right with its quiet zone; 0 has none
    double emblem = 0; ///< side of the room for the emblem on the right, where the sheet has one; 0 has none

    [[nodiscard]] double picture() const { return std::max(qr, emblem); }
};

/// The measures of cards and of the sheet they are cut or folded out of. Lengths are millimetres.
struct CardFormat
{
    QString id;
    QSizeF page;
    QPointF corner; ///< of the first card
    QSizeF card;    ///< with both faces when folded
    int columns = 1;
    int rows = 1;
    QSizeF gap;
    bool folded = false; ///< into a tent: the upper face is the lower one turned upside down
    double border = 0;   ///< pt, to cut along
    double foldMark = 0; ///< at both ends of the fold
    double stampFromTop = 0;
    QList<CardBand> bands; ///< of a face, from top to bottom
    std::array<CardStyle, cardRoleCount> styles;

    [[nodiscard]] int cardsPerSheet() const { return columns * rows; }
    [[nodiscard]] QSizeF face() const { return {card.width(), folded ? card.height() / 2 : card.height()}; }
    [[nodiscard]] double widthOfTexts(const CardBand &band) const
    {
        return card.width() - band.left - (band.picture() > 0 ? pictureColumn() : band.right);
    }
    /// The column on the right for QR code and emblem, 0 without any.
    [[nodiscard]] double pictureColumn() const;
    /// Between the last card and the edge of the sheet.
    [[nodiscard]] double freeBelow() const;
    /// Top left corner on the sheet of the card that stands at this place of it.
    [[nodiscard]] QPointF placeOf(int index) const;
};

/// What a word processor needs of a page for the nearly invisible paragraphs of a header and of a table's end, mm.
inline constexpr double roomForWord = 2;

/// Throws FormatError when the JSON is not a whole and sensible format.
CardFormat parseCardFormat(const QByteArray &json);

/// One that is built in; throws FormatError when there is none of that name.
CardFormat cardFormat(const QString &id);
QStringList cardFormatIds();
