// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/relations.h"

#include "document/docx/media.h"
#include "document/docx/wordxml.h"

using namespace Qt::StringLiterals;

namespace {
struct Relation
{
    QString id;
    QString type;
    QString target;
};

struct ContentType
{
    QString part;
    QString type;
};

constexpr QLatin1StringView officeRelation("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
constexpr QLatin1StringView packageRelation("http://schemas.openxmlformats.org/package/2006/relationships/metadata/");
constexpr QLatin1StringView wordType("application/vnd.openxmlformats-officedocument.wordprocessingml.");

QByteArray relations(const QList<Relation> &list)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/relationships"_s);
    for (const Relation &relation : list)
        Element(xml, u"Relationship"_s)
            .with(u"Id"_s, relation.id)
            .with(u"Type"_s, relation.type)
            .with(u"Target"_s, relation.target);
    xml.writeEndDocument();
    return bytes;
}

QByteArray contentTypes(const QList<ContentType> &list)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Types"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    Element(xml, u"Default"_s)
        .with(u"Extension"_s, u"rels"_s)
        .with(u"ContentType"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    Element(xml, u"Default"_s).with(u"Extension"_s, u"png"_s).with(u"ContentType"_s, u"image/png"_s);
    Element(xml, u"Default"_s).with(u"Extension"_s, u"xml"_s).with(u"ContentType"_s, u"application/xml"_s);
    for (const ContentType &entry : list)
        Element(xml, u"Override"_s).with(u"PartName"_s, entry.part).with(u"ContentType"_s, entry.type);
    xml.writeEndDocument();
    return bytes;
}
QList<Relation> documentRelations(const QList<PackageFile> &pictures)
{
    QList<Relation> list{{u"rId1"_s, officeRelation + u"styles"_s, u"styles.xml"_s},
                         {u"rId2"_s, officeRelation + u"settings"_s, u"settings.xml"_s},
                         {u"rId3"_s, officeRelation + u"fontTable"_s, u"fontTable.xml"_s},
                         {firstHeaderId, officeRelation + u"header"_s, u"header1.xml"_s},
                         {laterHeaderId, officeRelation + u"header"_s, u"header2.xml"_s}};
    for (qsizetype i = 0; i < pictures.size(); ++i)
        list.append({imageId(i + 1), officeRelation + u"image"_s, pictures[i].name.section(u'/', 1)});
    return list;
}
} // namespace

QList<PackageFile> relationParts(const QList<PackageFile> &pictures)
{
    const QByteArray types = contentTypes(
        {{u"/word/document.xml"_s, wordType + u"document.main+xml"_s},
         {u"/word/styles.xml"_s, wordType + u"styles+xml"_s},
         {u"/word/settings.xml"_s, wordType + u"settings+xml"_s},
         {u"/word/fontTable.xml"_s, wordType + u"fontTable+xml"_s},
         {u"/word/header1.xml"_s, wordType + u"header+xml"_s},
         {u"/word/header2.xml"_s, wordType + u"header+xml"_s},
         {u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s},
         {u"/docProps/app.xml"_s, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s}});
    const QByteArray package =
        relations({{u"rId1"_s, officeRelation + u"officeDocument"_s, u"word/document.xml"_s},
                   {u"rId2"_s, packageRelation + u"core-properties"_s, u"docProps/core.xml"_s},
                   {u"rId3"_s, officeRelation + u"extended-properties"_s, u"docProps/app.xml"_s}});
    const QByteArray document = relations(documentRelations(pictures));
    return {
        {u"[Content_Types].xml"_s, types}, {u"_rels/.rels"_s, package}, {u"word/_rels/document.xml.rels"_s, document}};
}
