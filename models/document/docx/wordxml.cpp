// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/wordxml.h"

#include "document/document.h"

#include <cmath>

using namespace Qt::StringLiterals;

Element &Element::with(const QString &attribute, const QString &value)
{
    m_xml.writeAttribute(attribute, value);
    return *this;
}

Element &Element::with(const QString &attribute, int value)
{
    return with(attribute, QString::number(value));
}

void startPart(QXmlStreamWriter &xml, const QString &root)
{
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(root);
    xml.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    xml.writeAttribute(u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
}

void writeValue(QXmlStreamWriter &xml, const QString &name, const QString &value)
{
    Element(xml, name).with(u"w:val"_s, value);
}

void writeValue(QXmlStreamWriter &xml, const QString &name, int value)
{
    writeValue(xml, name, QString::number(value));
}

void writeToggle(QXmlStreamWriter &xml, const QString &name, bool on)
{
    if (on)
        xml.writeEmptyElement(name);
    else
        writeValue(xml, name, u"0"_s);
}

int twipsFromPoints(double points)
{
    return static_cast<int>(std::lround(points * 20));
}

int twipsFromMillimeters(double millimeters)
{
    return static_cast<int>(std::lround(millimeters * 1440 / 25.4));
}

int borderSize(double points)
{
    return static_cast<int>(std::lround(points * 8));
}

QString alignment(Align align)
{
    switch (align) {
    case Align::Left:
        break;
    case Align::Center:
        return u"center"_s;
    case Align::Right:
        return u"right"_s;
    case Align::Justify:
        return u"both"_s;
    }
    return u"left"_s;
}

void writeBorder(QXmlStreamWriter &xml, const QString &side, double thickness, int space)
{
    Element(xml, side)
        .with(u"w:val"_s, u"single"_s)
        .with(u"w:sz"_s, borderSize(thickness))
        .with(u"w:space"_s, space)
        .with(u"w:color"_s, u"000000"_s);
}
