// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/media.h"

#include "document/docx/wordxml.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView drawingSpace("http://schemas.openxmlformats.org/drawingml/2006/main");
constexpr QLatin1StringView pictureSpace("http://schemas.openxmlformats.org/drawingml/2006/picture");
constexpr QLatin1StringView placeSpace("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");

/// DrawingML counts 36000 units to the millimetre.
int drawingUnits(double millimeters)
{
    return qRound(millimeters * 36000);
}

void writeSize(QXmlStreamWriter &xml, const QString &name, QSizeF size)
{
    Element(xml, name).with(u"cx"_s, drawingUnits(size.width())).with(u"cy"_s, drawingUnits(size.height()));
}

void writeFill(QXmlStreamWriter &xml, const QString &relation)
{
    const Element fill(xml, u"pic:blipFill"_s);
    Element(xml, u"a:blip"_s).with(u"r:embed"_s, relation);
    const Element stretch(xml, u"a:stretch"_s);
    xml.writeEmptyElement(u"a:fillRect"_s);
}

void writeShape(QXmlStreamWriter &xml, QSizeF size)
{
    const Element shape(xml, u"pic:spPr"_s);
    {
        const Element place(xml, u"a:xfrm"_s);
        Element(xml, u"a:off"_s).with(u"x"_s, 0).with(u"y"_s, 0);
        writeSize(xml, u"a:ext"_s, size);
    }
    const Element geometry(xml, u"a:prstGeom"_s);
    xml.writeAttribute(u"prst"_s, u"rect"_s);
    xml.writeEmptyElement(u"a:avLst"_s);
}

QString nameOf(int number)
{
    return u"Picture %1"_s.arg(number);
}

void writeGraphic(QXmlStreamWriter &xml, const WordPicture &picture, int number, const QString &relation)
{
    const Element graphic(xml, u"a:graphic"_s);
    xml.writeAttribute(u"xmlns:a"_s, drawingSpace);
    const Element data(xml, u"a:graphicData"_s);
    xml.writeAttribute(u"uri"_s, pictureSpace);
    const Element image(xml, u"pic:pic"_s);
    xml.writeAttribute(u"xmlns:pic"_s, pictureSpace);
    {
        const Element properties(xml, u"pic:nvPicPr"_s);
        Element(xml, u"pic:cNvPr"_s).with(u"id"_s, number).with(u"name"_s, nameOf(number));
        xml.writeEmptyElement(u"pic:cNvPicPr"_s);
    }
    writeFill(xml, relation);
    writeShape(xml, picture.size);
}

} // namespace

void Media::write(QXmlStreamWriter &xml, const WordPicture &picture)
{
    const int number = ++m_count;
    const qsizetype file = fileOf(picture.png);
    const Element run(xml, u"w:r"_s);
    const Element drawing(xml, u"w:drawing"_s);
    Element place(xml, u"wp:inline"_s);
    xml.writeAttribute(u"xmlns:wp"_s, placeSpace);
    for (const QString &side : {u"distT"_s, u"distB"_s, u"distL"_s, u"distR"_s})
        place.with(side, 0);
    writeSize(xml, u"wp:extent"_s, picture.size);
    Element(xml, u"wp:docPr"_s)
        .with(u"id"_s, number)
        .with(u"name"_s, nameOf(number))
        .with(u"descr"_s, picture.alternative);
    writeGraphic(xml, picture, number, imageId(file));
}

qsizetype Media::fileOf(const QByteArray &png)
{
    const auto known = m_numbers.constFind(png);
    if (known != m_numbers.cend())
        return *known;
    const qsizetype number = m_files.size() + 1;
    m_files.append({u"word/media/image%1.png"_s.arg(number), png});
    m_numbers.insert(png, number);
    return number;
}

QString imageId(qsizetype number)
{
    return u"rIdImage%1"_s.arg(number);
}
