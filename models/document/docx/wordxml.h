// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamWriter>

struct TextStyle;
enum class Align;

/// An element that is closed when it goes out of scope; names come with their prefix ("w:p").
class Element
{
public:
    Element(QXmlStreamWriter &xml, const QString &name) : m_xml(xml) { m_xml.writeStartElement(name); }
    ~Element() { m_xml.writeEndElement(); }
    Q_DISABLE_COPY_MOVE(Element)

    Element &with(const QString &attribute, const QString &value);
    Element &with(const QString &attribute, int value);

private:
    QXmlStreamWriter &m_xml;
};

/// The root of a part with the namespaces that its content may use.
void startPart(QXmlStreamWriter &xml, const QString &root);

/// An empty element with w:val.
void writeValue(QXmlStreamWriter &xml, const QString &name, const QString &value);
void writeValue(QXmlStreamWriter &xml, const QString &name, int value);
/// A property that is on or off.
void writeToggle(QXmlStreamWriter &xml, const QString &name, bool on);

int twipsFromPoints(double points);
int twipsFromMillimeters(double millimeters);
/// Lines are measured in eighths of a point.
int borderSize(double points);
QString alignment(Align align);

/// A line on one side of a paragraph or around text.
void writeBorder(QXmlStreamWriter &xml, const QString &side, double thickness, int space = 0);
