// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose/cards.h"

#include "document/cards/emblem.h"
#include "document/formaterror.h"
#include "document/layout/face.h"
#include "document/layout/textlayout.h"
#include "document/layout/units.h"
#include "document/printable.h"
#include "document/profile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace {

// Word processors know half points and no less.
constexpr double sizeStep = 0.5;

class Fitter
{
public:
    Fitter(const CardFormat &format, const LayoutProfile &profile)
        : m_format(format), m_profile(profile), m_faces(profile.screenFont)
    {
    }

    ComposedCard fit(const Card &card);

private:
    QList<CardText> fitBand(const Card &card, const CardBand &band);
    CardText fitText(const CardLine &line, const CardBand &band);
    void shrink(QList<CardText> &texts, const CardBand &band);
    qsizetype lineCount(const CardText &text, const CardBand &band);
    double height(const QList<CardText> &texts, const CardBand &band);

    const CardFormat &m_format;
    const LayoutProfile &m_profile;
    FaceBook m_faces;
};

void setSize(TextStyle &style, double size)
{
    const double factor = size / style.size;
    style.size = size;
    style.line *= factor;
}

qsizetype Fitter::lineCount(const CardText &text, const CardBand &band)
{
    return linesOf(text.part, text.style, m_faces, fromMillimeters(m_format.widthOfTexts(band))).size();
}

CardText Fitter::fitText(const CardLine &line, const CardBand &band)
{
    const CardStyle &role = m_format.styles[static_cast<std::size_t>(line.role)];
    const QString clean = withToneMarks(printable(line.text), m_profile.toneMarks);
    CardText text{{.runs = {Run{role.style.caps ? clean.toUpper() : clean}}, .align = role.style.align}, role.style};
    while (text.style.size > role.least && lineCount(text, band) > role.lines)
        setSize(text.style, std::max(role.least, text.style.size - sizeStep));
    return text;
}

/// In points.
double Fitter::height(const QList<CardText> &texts, const CardBand &band)
{
    double height = 0;
    for (const CardText &text : texts)
        height += text.style.before + static_cast<double>(lineCount(text, band)) * text.style.line;
    return height;
}

void Fitter::shrink(QList<CardText> &texts, const CardBand &band)
{
    constexpr double step = 0.95;
    const double room = fromMillimeters(band.height) / unitsPerPoint;
    const auto canShrink = [](const CardText &text) { return text.style.size > sizeStep; };
    while (height(texts, band) > room && std::ranges::any_of(texts, canShrink)) {
        for (CardText &text : texts) {
            text.style.before *= step;
            setSize(text.style, std::max(sizeStep, std::floor(text.style.size * step / sizeStep) * sizeStep));
        }
    }
}

QList<CardText> Fitter::fitBand(const Card &card, const CardBand &band)
{
    QList<CardText> texts;
    for (const CardRole role : band.roles) {
        for (const CardLine &line : card.lines) {
            if (line.role == role && !line.text.trimmed().isEmpty())
                texts.append(fitText(line, band));
        }
    }
    if (!texts.isEmpty())
        texts.first().style.before = 0;
    shrink(texts, band);
    return texts;
}

bool hasPlace(const CardFormat &format, CardRole role)
{
    return std::ranges::any_of(format.bands, [role](const CardBand &band) { return band.roles.contains(role); });
}

ComposedCard Fitter::fit(const Card &card)
{
    for (const CardLine &line : card.lines) {
        if (!hasPlace(m_format, line.role))
            throw FormatError(QCoreApplication::translate("Document", "The card format “%1” has no place for a line.")
                                  .arg(m_format.id));
    }
    ComposedCard composed{{}, card.qr, card.origin};
    for (const CardBand &band : m_format.bands)
        composed.bands.append(fitBand(card, band));
    return composed;
}

/// The texts get the room that nothing stands in.
void dropEmblem(CardFormat &format)
{
    for (CardBand &band : format.bands)
        band.emblem = 0;
}

} // namespace

CardsPart composeCards(const CardSheet &sheet, const LayoutProfile &profile)
{
    CardsPart part{cardFormat(sheet.format), {}};
    if (sheet.emblem.isEmpty())
        dropEmblem(part.format);
    else
        part.emblem = emblemImage(sheet.emblem);
    Fitter fitter(part.format, profile);
    part.cards.reserve(sheet.cards.size());
    for (const Card &card : sheet.cards)
        part.cards.append(fitter.fit(card));
    return part;
}
