// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/profile.h"

#include "document/formaterror.h"
#include "document/profile/componentkeys.h"
#include "document/profile/jsonsection.h"
#include "document/profile/profilevalues.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
Align readAlign(const JsonSection &section)
{
    const qsizetype index = alignNames().indexOf(section.text(u"align"_s));
    if (index < 0)
        section.refuse(u"align"_s);
    return static_cast<Align>(index);
}

TextStyle readStyle(const JsonSection &section)
{
    return {.id = section.text(u"id"_s),
            .name = section.text(u"name"_s),
            .builtIn = section.flag(u"builtIn"_s),
            .size = section.positive(u"size"_s),
            .bold = section.flag(u"bold"_s),
            .italic = section.flag(u"italic"_s),
            .underline = section.flag(u"underline"_s),
            .caps = section.flag(u"caps"_s),
            .align = readAlign(section),
            .line = section.positive(u"line"_s),
            .before = section.numberOrZero(u"before"_s),
            .after = section.numberOrZero(u"after"_s),
            .indent = section.numberOrZero(u"indent"_s),
            .sides = section.numberOrZero(u"sides"_s)};
}

RuleStyle readRule(const JsonSection &section)
{
    return {.length = section.numberOrZero(u"length"_s),
            .share = section.contains(u"share"_s) ? section.positive(u"share"_s) : 1,
            .signs = section.contains(u"signs"_s) ? section.text(u"signs"_s) : QString(),
            .thickness = section.positive(u"thickness"_s),
            .before = section.numberOrZero(u"before"_s),
            .after = section.numberOrZero(u"after"_s)};
}

QDate readDate(const JsonSection &section, const QString &key)
{
    const QDate date = QDate::fromString(section.text(key), Qt::ISODate);
    if (!date.isValid())
        section.refuse(key);
    return date;
}

void readIdentity(const JsonSection &root, LayoutProfile &profile)
{
    profile.id = root.text(u"id"_s);
    profile.name = root.text(u"name"_s);
    profile.validFrom = readDate(root, u"validFrom"_s);
    if (root.contains(u"validUntil"_s))
        profile.validUntil = readDate(root, u"validUntil"_s);
    profile.paperStyles = root.texts(u"paperStyles"_s);
    const JsonSection fonts = root.section(u"fonts"_s);
    profile.screenFont = fonts.text(u"screen"_s);
    profile.wordFont = fonts.text(u"word"_s);
    profile.language = root.text(u"language"_s);
}

void readPage(const JsonSection &root, LayoutProfile &profile)
{
    const JsonSection paper = root.section(u"paper"_s);
    profile.paper = {paper.positive(u"width"_s), paper.positive(u"height"_s)};
    const JsonSection margins = root.section(u"margins"_s);
    profile.margins = {margins.positive(u"left"_s), margins.positive(u"top"_s), margins.positive(u"right"_s),
                       margins.positive(u"bottom"_s)};
    const JsonSection header = root.section(u"header"_s);
    profile.headerFromTop = header.positive(u"fromTop"_s);
    profile.stampPadding = header.numberOrZero(u"stampPadding"_s);
    profile.stampBorder = header.positive(u"stampBorder"_s);
}

/// Kept profiles of earlier days say nothing of this: their even pages are the odd ones mirrored.
void readSides(const JsonSection &root, LayoutProfile &profile)
{
    profile.versoLeft = profile.margins.right();
    if (!root.contains(u"verso"_s))
        return;
    const JsonSection verso = root.section(u"verso"_s);
    if (verso.contains(u"left"_s))
        profile.versoLeft = verso.positive(u"left"_s);
    profile.twoSided = verso.flag(u"twoSided"_s);
}

void readSpelling(const JsonSection &root, LayoutProfile &profile)
{
    if (!root.contains(u"toneMarks"_s))
        return;
    const qsizetype index = toneMarkNames().indexOf(root.text(u"toneMarks"_s));
    if (index < 0)
        root.refuse(u"toneMarks"_s);
    profile.toneMarks = static_cast<ToneMarks>(index);
}

void readParts(const JsonSection &root, LayoutProfile &profile)
{
    const JsonSection letterhead = root.section(u"letterhead"_s);
    profile.letterheadColumns = letterhead.pair(u"columns"_s);
    if (letterhead.contains(u"inRow"_s))
        profile.headsInRow = letterhead.count(u"inRow"_s);
    if (letterhead.contains(u"star"_s))
        profile.star = letterhead.text(u"star"_s);
    profile.titleRule = readRule(letterhead.section(u"rule"_s));
    profile.issuerRule = readRule(letterhead.section(u"issuerRule"_s));
    profile.abstractRule = readRule(root.section(u"abstractRule"_s));
    profile.addresseeColumns = root.section(u"addressee"_s).pair(u"columns"_s);
    const JsonSection grid = root.section(u"grid"_s);
    profile.grid = {.border = grid.positive(u"border"_s),
                    .paddingX = grid.numberOrZero(u"paddingX"_s),
                    .paddingY = grid.numberOrZero(u"paddingY"_s),
                    .before = grid.numberOrZero(u"before"_s),
                    .after = grid.numberOrZero(u"after"_s)};
    const JsonSection signatures = root.section(u"signatures"_s);
    profile.signatureLines = static_cast<int>(signatures.numberOrZero(u"blankLines"_s));
    profile.signaturesBefore = signatures.numberOrZero(u"before"_s);
    profile.leadOnTheRight = signatures.flag(u"leadOnTheRight"_s);
    if (signatures.contains(u"inRow"_s))
        profile.signersInRow = signatures.count(u"inRow"_s);
}

QString wideColumns(const LayoutProfile &profile)
{
    constexpr double rounding = 0.01;
    const auto tooWide = [&](const std::array<double, 2> &columns) {
        return columns[0] + columns[1] > profile.textWidth() + rounding;
    };
    if (tooWide(profile.letterheadColumns))
        return QCoreApplication::translate(
            "Document", "The columns of the letterhead are wider than the text between the margins.");
    if (tooWide(profile.addresseeColumns))
        return QCoreApplication::translate(
            "Document", "The columns of the addressees are wider than the text between the margins.");
    return {};
}

void checkSizes(const JsonSection &root, const LayoutProfile &profile)
{
    constexpr double narrowest = 50;
    const double height = profile.paper.height() - profile.margins.top() - profile.margins.bottom();
    if (profile.textWidth() < narrowest || height < narrowest)
        throw FormatError(QCoreApplication::translate("Document", "The margins leave no room for the text."));
    if (profile.versoLeft + profile.textWidth() > profile.paper.width())
        throw FormatError(QCoreApplication::translate("Document", "On even pages the text would go beyond the paper."));
    if (const QString sentence = wideColumns(profile); !sentence.isEmpty())
        throw FormatError(sentence);
    if (profile.validUntil.isValid() && profile.validUntil < profile.validFrom)
        root.refuse(u"validUntil"_s);
}

LayoutProfile readProfile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw FormatError(QCoreApplication::translate("Document", "The layout profile “%1” cannot be read.").arg(path));
    return parseProfile(file.readAll());
}

qint64 daysOutside(const LayoutProfile &profile, QDate date)
{
    const qint64 after = profile.validUntil.isValid() ? profile.validUntil.daysTo(date) : 0;
    return std::max({qint64{0}, date.daysTo(profile.validFrom), after});
}
} // namespace

const TextStyle &LayoutProfile::style(Component component) const
{
    return styles[static_cast<std::size_t>(component)];
}

LayoutProfile parseProfile(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        throw FormatError(QCoreApplication::translate("Document", "The layout profile is damaged: %1 (character %2).")
                              .arg(error.errorString())
                              .arg(error.offset));
    const JsonSection root(document.object(), {});
    LayoutProfile profile;
    readIdentity(root, profile);
    readPage(root, profile);
    readSides(root, profile);
    readSpelling(root, profile);
    readParts(root, profile);
    const JsonSection styles = root.section(u"styles"_s);
    for (const auto &[component, key, label] : componentKeys())
        profile.styles[static_cast<std::size_t>(component)] = readStyle(styles.section(key));
    checkSizes(root, profile);
    checkRanges(document.object());
    profile.source = json;
    return profile;
}

QList<LayoutProfile> builtInProfiles()
{
    const QDir folder(u":/profiles"_s);
    QList<LayoutProfile> profiles;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        profiles.append(readProfile(folder.filePath(name)));
    return profiles;
}

const LayoutProfile &profileFor(const QList<LayoutProfile> &profiles, QDate day, const QString &paperStyle)
{
    const auto distance = [&](const LayoutProfile &profile) {
        return std::pair(!profile.paperStyles.contains(paperStyle), daysOutside(profile, day));
    };
    const auto nearest = std::ranges::min_element(profiles, {}, distance);
    if (nearest == profiles.end())
        throw FormatError(QCoreApplication::translate("Document", "The program has no layout profile."));
    return *nearest;
}

LayoutProfile profileFor(const Document &paper)
{
    return profileFor(paper, builtInProfiles());
}

LayoutProfile profileFor(const Document &paper, const QList<LayoutProfile> &profiles)
{
    return profileFor(profiles, paper.day, paper.style);
}
