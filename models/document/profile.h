// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/profile/component.h"
#include "document/profile/textstyle.h"

#include <QDate>
#include <QMarginsF>
#include <QSizeF>

#include <array>

/// A line under words; length 0 means as long as the words.
struct RuleStyle
{
    double length = 0;    ///< mm
    double thickness = 0; ///< pt
    double before = 0;    ///< pt
    double after = 0;     ///< pt
};

struct GridStyle
{
    double border = 0;   ///< pt
    double paddingX = 0; ///< mm
    double paddingY = 0; ///< mm
    double before = 0;   ///< pt
    double after = 0;    ///< pt
};

/// The rules for the outside of a paper, valid for papers dated in a stretch of time. Lengths are millimetres.
struct LayoutProfile
{
    QString id;
    QString name;
    QDate validFrom;
    QDate validUntil;
    QSizeF paper;
    QMarginsF margins;
    QString screenFont;
    QString wordFont;
    QString language;
    double headerFromTop = 0;
    double stampPadding = 0;
    double stampBorder = 0; ///< pt
    std::array<double, 2> letterheadColumns{};
    std::array<double, 2> addresseeColumns{};
    QString star;
    RuleStyle titleRule;
    RuleStyle abstractRule;
    GridStyle grid;
    int signatureLines = 0;
    double signaturesBefore = 0; ///< pt
    bool leadOnTheRight = true;
    std::array<TextStyle, componentCount> styles;

    const TextStyle &style(Component component) const;
    double textWidth() const { return paper.width() - margins.left() - margins.right(); }
};

/// Throws FormatError when the JSON is not a whole and sensible profile.
LayoutProfile parseProfile(const QByteArray &json);

/// The built-in profile valid for papers of that date, else the one nearest in time.
LayoutProfile profileFor(QDate date);
