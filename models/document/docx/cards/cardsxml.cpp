// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/cards/cardsxml.h"

#include "document/compose/parts.h"
#include "document/docx/cards/cardpictures.h"
#include "document/docx/tablexml.h"
#include "document/docx/textxml.h"
#include "document/docx/wordxml.h"
#include "document/layout/face.h"
#include "document/profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Widths are millimetres; the sides of the frame go from the top clockwise.
struct CellShape
{
    double width = 0;
    int span = 1;
    std::array<bool, 4> frame{};
    double left = 0;
    double right = 0;
    BandAlign align = BandAlign::Middle;
};

class CardsWriter
{
public:
    CardsWriter(QXmlStreamWriter &xml, const CardsPart &part, const LayoutProfile &profile, Media &media)
        : m_xml(xml)
        , m_cards(part.cards)
        , m_format(part.format)
        , m_emblem(part.emblem)
        , m_profile(profile)
        , m_media(media)
        , m_faces(profile.screenFont)
    {
    }

    void write();

private:
    void writeRows(qsizetype first);
    void writeTurnedRow(qsizetype first);
    void writeBandRow(qsizetype first, qsizetype band, double height);
    template<class WriteCard>
    void writeRow(double height, qsizetype first, WriteCard writeCard);
    template<class WriteContent>
    void writeCell(const CellShape &shape, WriteContent writeContent);
    void writeProperties(const CellShape &shape);
    void writeFrame(const CellShape &shape);
    void writeBand(const ComposedCard &card, qsizetype number);
    void writeTexts(const QList<CardText> &texts);
    void writeCardText(const CardText &text);
    void writePicture(const WordPicture &picture, Align align);
    void writeNothing(double width, int span);
    [[nodiscard]] int span() const { return m_format.pictureColumn() > 0 ? 2 : 1; }

    QXmlStreamWriter &m_xml;
    const QList<ComposedCard> &m_cards;
    const CardFormat &m_format;
    const QImage &m_emblem;
    const LayoutProfile &m_profile;
    Media &m_media;
    FaceBook m_faces;
};

void CardsWriter::write()
{
    TablePart table;
    for (int column = 0; column < m_format.columns; ++column) {
        if (column > 0 && m_format.gap.width() > 0)
            table.widths.append(m_format.gap.width());
        table.widths.append(m_format.card.width() - m_format.pictureColumn());
        if (m_format.pictureColumn() > 0)
            table.widths.append(m_format.pictureColumn());
    }
    const Element element(m_xml, u"w:tbl"_s);
    writeTableHead(m_xml, table, m_profile);
    for (qsizetype first = 0; first < m_cards.size(); first += m_format.columns)
        writeRows(first);
}

/// A row of cards: the turned faces, the bands, and the gap before the next cards of the sheet.
void CardsWriter::writeRows(qsizetype first)
{
    if (m_format.folded)
        writeTurnedRow(first);
    const qsizetype end = first + m_format.columns;
    // Where the cards reach to the edge of the paper, the last row makes room for what else is on the page.
    const double takenOff = std::max(0.0, roomForWord - m_format.freeBelow());
    const bool endsSheet = end % m_format.cardsPerSheet() == 0;
    for (qsizetype band = 0; band < m_format.bands.size(); ++band) {
        const bool last = endsSheet && band + 1 == m_format.bands.size();
        writeBandRow(first, band, m_format.bands[band].height - (last ? takenOff : 0));
    }
    if (!endsSheet && m_format.gap.height() > 0)
        writeRow(m_format.gap.height(), m_cards.size(), [](const ComposedCard &) {});
}

void CardsWriter::writeTurnedRow(qsizetype first)
{
    writeRow(m_format.face().height(), first, [this](const ComposedCard &card) {
        writeCell({m_format.card.width(), span(), {true, true, false, true}},
                  [&] { writePicture(turnedFace(card, m_format, m_faces), Align::Center); });
    });
}

void CardsWriter::writeBandRow(qsizetype first, qsizetype band, double height)
{
    writeRow(height, first, [this, band](const ComposedCard &card) { writeBand(card, band); });
}

/// The places of a sheet that no card is left for stay empty.
template<class WriteCard>
void CardsWriter::writeRow(double height, qsizetype first, WriteCard writeCard)
{
    const Element row(m_xml, u"w:tr"_s);
    {
        const Element properties(m_xml, u"w:trPr"_s);
        m_xml.writeEmptyElement(u"w:cantSplit"_s);
        Element(m_xml, u"w:trHeight"_s).with(u"w:val"_s, twipsFromMillimeters(height)).with(u"w:hRule"_s, u"exact"_s);
    }
    for (int column = 0; column < m_format.columns; ++column) {
        if (column > 0 && m_format.gap.width() > 0)
            writeNothing(m_format.gap.width(), 1);
        if (first + column < m_cards.size())
            writeCard(m_cards[first + column]);
        else
            writeNothing(m_format.card.width(), span());
    }
}

template<class WriteContent>
void CardsWriter::writeCell(const CellShape &shape, WriteContent writeContent)
{
    const Element cell(m_xml, u"w:tc"_s);
    writeProperties(shape);
    writeContent();
}

void CardsWriter::writeNothing(double width, int span)
{
    writeCell({width, span}, [this] { writeSpacer(m_xml); });
}

void CardsWriter::writeProperties(const CellShape &shape)
{
    static const QStringList vertical{u"top"_s, u"center"_s, u"bottom"_s};
    const Element properties(m_xml, u"w:tcPr"_s);
    Element(m_xml, u"w:tcW"_s).with(u"w:w"_s, twipsFromMillimeters(shape.width)).with(u"w:type"_s, u"dxa"_s);
    if (shape.span > 1)
        writeValue(m_xml, u"w:gridSpan"_s, shape.span);
    if (m_format.border > 0)
        writeFrame(shape);
    {
        const Element margins(m_xml, u"w:tcMar"_s);
        for (const auto &[side, width] : {std::pair(u"w:left"_s, shape.left), std::pair(u"w:right"_s, shape.right)})
            Element(m_xml, side).with(u"w:w"_s, twipsFromMillimeters(width)).with(u"w:type"_s, u"dxa"_s);
    }
    writeValue(m_xml, u"w:vAlign"_s, vertical[static_cast<qsizetype>(shape.align)]);
}

void CardsWriter::writeFrame(const CellShape &shape)
{
    const auto &[top, right, bottom, left] = shape.frame;
    const Element borders(m_xml, u"w:tcBorders"_s);
    for (const auto &[side, drawn] : {std::pair(u"w:top"_s, top), std::pair(u"w:left"_s, left),
                                      std::pair(u"w:bottom"_s, bottom), std::pair(u"w:right"_s, right)}) {
        if (drawn)
            writeBorder(m_xml, side, m_format.border);
    }
}

/// QR code and emblem have a cell of their own on the right.
void CardsWriter::writeBand(const ComposedCard &card, qsizetype number)
{
    const CardBand &band = m_format.bands[number];
    const bool first = number == 0 && !m_format.folded;
    const bool last = number + 1 == m_format.bands.size();
    const bool split = band.picture() > 0;
    CellShape shape{m_format.card.width(), span(), {first, !split, last, true}, band.left, band.right, band.align};
    if (split)
        shape = {m_format.card.width() - m_format.pictureColumn(), 1, shape.frame, band.left, 0, band.align};
    writeCell(shape, [&] { writeTexts(card.bands[number]); });
    if (!split)
        return;
    writeCell({m_format.pictureColumn(), 1, {first, true, last, false}, 0, band.emblem > 0 ? band.right : 0}, [&] {
        if (band.emblem > 0)
            writePicture(emblemPicture(m_emblem, band.emblem), Align::Center);
        else if (card.qr.isEmpty())
            writeSpacer(m_xml);
        else
            writePicture(codePicture(card.qr, band.qr), Align::Left);
    });
}

void CardsWriter::writeTexts(const QList<CardText> &texts)
{
    for (const CardText &text : texts)
        writeCardText(text);
    if (texts.isEmpty())
        writeSpacer(m_xml);
}

void CardsWriter::writeCardText(const CardText &text)
{
    const Element paragraph(m_xml, u"w:p"_s);
    {
        const Element properties(m_xml, u"w:pPr"_s);
        writeExactLine(m_xml, twipsFromPoints(text.style.before), 0, twipsFromPoints(text.style.line));
        writeValue(m_xml, u"w:jc"_s, alignment(text.part.align));
    }
    const Element run(m_xml, u"w:r"_s);
    writeRunStyle(m_xml, text.style);
    writeCharacters(m_xml, text.part.runs.first().text);
}

/// The paragraph's own letters are so small that they add nothing to the height of the picture.
void CardsWriter::writePicture(const WordPicture &picture, Align align)
{
    const Element paragraph(m_xml, u"w:p"_s);
    {
        const Element properties(m_xml, u"w:pPr"_s);
        writeValue(m_xml, u"w:jc"_s, alignment(align));
        const Element mark(m_xml, u"w:rPr"_s);
        writeSize(m_xml, 1);
    }
    m_media.write(m_xml, picture);
}

} // namespace

void writeCards(QXmlStreamWriter &xml, const CardsPart &part, const LayoutProfile &profile, Media &media)
{
    if (!part.cards.isEmpty())
        CardsWriter(xml, part, profile, media).write();
}
