// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/settingsparts.h"

#include "document/docx/wordxml.h"
#include "document/printable.h"
#include "document/profile.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {
QByteArray settings(const LayoutProfile &profile)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startPart(xml, u"w:settings"_s);
    Element(xml, u"w:zoom"_s).with(u"w:percent"_s, 100);
    // Word mirrors the margins of odd pages; it knows no others for even ones.
    if (profile.twoSided)
        xml.writeEmptyElement(u"w:mirrorMargins"_s);
    writeValue(xml, u"w:defaultTabStop"_s, twipsFromMillimeters(profile.style(Component::Body).indent));
    writeValue(xml, u"w:characterSpacingControl"_s, u"doNotCompress"_s);
    {
        const Element compat(xml, u"w:compat"_s);
        Element(xml, u"w:compatSetting"_s)
            .with(u"w:name"_s, u"compatibilityMode"_s)
            .with(u"w:uri"_s, u"http://schemas.microsoft.com/office/word"_s)
            .with(u"w:val"_s, 15);
    }
    Element(xml, u"w:themeFontLang"_s).with(u"w:val"_s, profile.language);
    writeValue(xml, u"w:decimalSymbol"_s, u","_s);
    writeValue(xml, u"w:listSeparator"_s, u";"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray fontTable(const LayoutProfile &profile)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startPart(xml, u"w:fonts"_s);
    {
        Element font(xml, u"w:font"_s);
        font.with(u"w:name"_s, profile.wordFont);
        writeValue(xml, u"w:charset"_s, u"A3"_s);
        writeValue(xml, u"w:family"_s, u"roman"_s);
        writeValue(xml, u"w:pitch"_s, u"variable"_s);
    }
    xml.writeEndDocument();
    return bytes;
}

void writeInstant(QXmlStreamWriter &xml, const QString &name, const QDateTime &instant)
{
    Element element(xml, name);
    element.with(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
    xml.writeCharacters(instant.toString(Qt::ISODate));
}

QByteArray coreProperties(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeAttribute(u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s);
    xml.writeAttribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
    xml.writeTextElement(u"dc:title"_s, printable(document.title));
    xml.writeTextElement(u"dc:creator"_s, printable(document.author));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    writeInstant(xml, u"dcterms:created"_s, now);
    writeInstant(xml, u"dcterms:modified"_s, now);
    xml.writeEndDocument();
    return bytes;
}

QByteArray applicationProperties()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Properties"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s);
    xml.writeTextElement(u"Application"_s, QCoreApplication::applicationName());
    xml.writeEndDocument();
    return bytes;
}
} // namespace

QList<PackageFile> settingsParts(const Document &document, const LayoutProfile &profile)
{
    return {{u"word/settings.xml"_s, settings(profile)},
            {u"word/fontTable.xml"_s, fontTable(profile)},
            {u"docProps/core.xml"_s, coreProperties(document)},
            {u"docProps/app.xml"_s, applicationProperties()}};
}
