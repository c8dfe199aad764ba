// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/profile/component.h"
#include "document/profile/textstyle.h"
#include "document/profile/tonemarks.h"

#include <QByteArray>
#include <QDate>
#include <QMarginsF>
#include <QSizeF>

#include <algorithm>
#include <array>

/// A line under words, or signs in its place. Length 0 means a share of the words' own length.
struct RuleStyle
{
    double length = 0; ///< mm
    double share = 1;
    QString signs;        ///< printed in the style of the words above, instead of a drawn line
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
    QStringList paperStyles; ///< of bodies: "party", "state", …
    QDate validFrom;
    QDate validUntil; ///< invalid: still in force
    QSizeF paper;
    QMarginsF margins;
    double versoLeft = 0; ///< of even pages, where both sides are printed; their text is as wide as on odd ones
    bool twoSided = false;
    ToneMarks toneMarks = ToneMarks::AsWritten;
    QString screenFont;
    QString wordFont;
    QString language;
    double headerFromTop = 0;
    bool numberedPages = true;
    double stampPadding = 0;
    double stampBorder = 0; ///< pt
    std::array<double, 2> letterheadColumns{};
    int headsInRow = 1; ///< so many bodies of a joint paper stand side by side, more of them one below the other
    std::array<double, 2> addresseeColumns{};
    QString star; ///< under the issuer; where there is none, a line stands there
    RuleStyle titleRule;
    RuleStyle issuerRule;
    RuleStyle abstractRule;
    GridStyle grid;
    int signatureLines = 0;
    double signaturesBefore = 0; ///< pt
    bool leadOnTheRight = true;
    int signersInRow = 2;
    std::array<TextStyle, componentCount> styles;
    /// The JSON that all this was read from: what is kept with a paper, and what an office changes.
    QByteArray source;

    const TextStyle &style(Component component) const;
    /// Also on paper without margins the stamp stands where printers reach.
    double stampFromRight() const { return std::max(margins.right(), 6.0); }
    double textWidth() const { return paper.width() - margins.left() - margins.right(); }
};

/// Throws FormatError when the JSON is not a whole and sensible profile.
LayoutProfile parseProfile(const QByteArray &json);

/// All that are built in, by name of file.
QList<LayoutProfile> builtInProfiles();

/// The one of that style of papers that is valid on the day, else the one nearest in time; of no style that is known,
/// the nearest of all. Throws FormatError when there is none.
const LayoutProfile &profileFor(const QList<LayoutProfile> &profiles, QDate day, const QString &paperStyle);

/// The built-in profile for the paper's own day and style.
LayoutProfile profileFor(const Document &paper);
/// The one among those of an office.
LayoutProfile profileFor(const Document &paper, const QList<LayoutProfile> &profiles);
