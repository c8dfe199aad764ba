// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cards/cardformat.h"

#include "document/formaterror.h"
#include "document/profile/jsonsection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double rounding = 0.01;

qsizetype readName(const JsonSection &section, const QString &key, const QStringList &names)
{
    const qsizetype index = names.indexOf(section.text(key));
    if (index < 0)
        section.refuse(key);
    return index;
}

QStringList roleNames()
{
    return {u"name"_s, u"post"_s, u"remark"_s, u"sender"_s};
}

QList<CardRole> readRoles(const JsonSection &section)
{
    QList<CardRole> roles;
    for (const QString &name : section.textsOrNone(u"roles"_s)) {
        const qsizetype index = roleNames().indexOf(name);
        if (index < 0)
            section.refuse(u"roles"_s);
        roles.append(static_cast<CardRole>(index));
    }
    return roles;
}

CardBand readBand(const JsonSection &section)
{
    return {.height = section.positive(u"height"_s),
            .left = section.numberOrZero(u"left"_s),
            .right = section.numberOrZero(u"right"_s),
            .align = static_cast<BandAlign>(readName(section, u"align"_s, {u"top"_s, u"middle"_s, u"bottom"_s})),
            .roles = readRoles(section),
            .qr = section.numberOrZero(u"qr"_s),
            .emblem = section.numberOrZero(u"emblem"_s)};
}

CardStyle readStyle(const JsonSection &section, double leading)
{
    CardStyle style{
        .style = {.size = section.positive(u"size"_s),
                  .bold = section.flag(u"bold"_s),
                  .italic = section.flag(u"italic"_s),
                  .caps = section.flag(u"caps"_s),
                  .align = static_cast<Align>(readName(section, u"align"_s, {u"left"_s, u"center"_s, u"right"_s})),
                  .before = section.numberOrZero(u"before"_s)},
        .least = section.positive(u"least"_s),
        .lines = section.count(u"lines"_s)};
    style.style.line = style.style.size * leading;
    if (style.least > style.style.size)
        section.refuse(u"least"_s);
    return style;
}

void readSheet(const JsonSection &root, CardFormat &format)
{
    const JsonSection page = root.section(u"page"_s);
    format.page = {page.positive(u"width"_s), page.positive(u"height"_s)};
    const JsonSection card = root.section(u"card"_s);
    format.corner = {card.numberOrZero(u"left"_s), card.numberOrZero(u"top"_s)};
    format.card = {card.positive(u"width"_s), card.positive(u"height"_s)};
    format.columns = card.count(u"columns"_s);
    format.rows = card.count(u"rows"_s);
    format.gap = {card.numberOrZero(u"gapX"_s), card.numberOrZero(u"gapY"_s)};
    format.folded = card.flag(u"folded"_s);
    format.border = card.numberOrZero(u"border"_s);
    format.foldMark = card.numberOrZero(u"foldMark"_s);
    format.stampFromTop = root.numberOrZero(u"stampFromTop"_s);
}

void readTexts(const JsonSection &root, CardFormat &format)
{
    const double leading = root.positive(u"leading"_s);
    const JsonSection styles = root.section(u"styles"_s);
    QList<CardRole> placed;
    for (const JsonSection &band : root.sections(u"bands"_s)) {
        format.bands.append(readBand(band));
        for (const CardRole role : std::as_const(format.bands.last().roles)) {
            if (placed.contains(role))
                band.refuse(u"roles"_s);
            placed.append(role);
            const auto index = static_cast<std::size_t>(role);
            format.styles[index] = readStyle(styles.section(roleNames().at(static_cast<qsizetype>(role))), leading);
        }
    }
}

void checkSizes(const JsonSection &root, const CardFormat &format)
{
    const QPointF last = format.placeOf(format.cardsPerSheet() - 1);
    if (last.x() + format.card.width() > format.page.width() + rounding ||
        last.y() + format.card.height() > format.page.height() + rounding)
        root.refuse(u"card"_s);
    constexpr double narrowest = 10;
    double height = 0;
    for (const CardBand &band : format.bands) {
        height += band.height;
        const bool isCrowded = band.qr > 0 && band.emblem > 0;
        if (format.widthOfTexts(band) < narrowest || band.picture() > band.height || isCrowded ||
            (band.picture() > 0 && format.folded))
            root.refuse(u"bands"_s);
    }
    const auto hasCode = [](const CardBand &band) { return band.qr > 0; };
    const auto hasEmblem = [](const CardBand &band) { return band.emblem > 0; };
    if (std::ranges::count_if(format.bands, hasCode) > 1 || std::ranges::count_if(format.bands, hasEmblem) > 1 ||
        std::abs(height - format.face().height()) > rounding)
        root.refuse(u"bands"_s);
}

CardFormat readFormat(const QJsonObject &object)
{
    const JsonSection root(object, {},
                           QT_TRANSLATE_NOOP("Document", "The card format has no sensible value for “%1”."));
    CardFormat format;
    format.id = root.text(u"id"_s);
    readSheet(root, format);
    readTexts(root, format);
    checkSizes(root, format);
    return format;
}

QString folder()
{
    return u":/cards/"_s;
}

} // namespace

double CardFormat::pictureColumn() const
{
    const auto place = [](const CardBand &band) { return band.picture() > 0 ? band.picture() + band.right : 0; };
    return bands.isEmpty() ? 0 : place(std::ranges::max(bands, {}, place));
}

double CardFormat::freeBelow() const
{
    return page.height() - placeOf(cardsPerSheet() - 1).y() - card.height();
}

QPointF CardFormat::placeOf(int index) const
{
    const int column = index % columns;
    const int row = index / columns;
    return corner + QPointF(column * (card.width() + gap.width()), row * (card.height() + gap.height()));
}

CardFormat parseCardFormat(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        throw FormatError(QCoreApplication::translate("Document", "The card format is damaged: %1 (character %2).")
                              .arg(error.errorString())
                              .arg(error.offset));
    return readFormat(document.object());
}

QStringList cardFormatIds()
{
    return QDir(folder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name).replaceInStrings(u".json"_s, QString());
}

CardFormat cardFormat(const QString &id)
{
    QFile file(folder() + id + u".json"_s);
    if (!cardFormatIds().contains(id) || !file.open(QIODevice::ReadOnly))
        throw FormatError(QCoreApplication::translate("Document", "The program has no card format “%1”.").arg(id));
    return parseCardFormat(file.readAll());
}
