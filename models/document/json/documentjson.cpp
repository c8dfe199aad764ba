// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/documentjson.h"

#include "document/formaterror.h"
#include "document/json/cellvalue.h"
#include "document/json/jsonreader.h"
#include "document/json/jsonwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QJsonValue jsonOf(const QVariant &value)
{
    if (const auto json = jsonOfCellValue(value))
        return *json;
    throw FormatError(QCoreApplication::translate("Document", "A cell holds a value that cannot be kept (%1).")
                          .arg(QString::fromLatin1(value.typeName())));
}

QByteArray toJson(const Document &document)
{
    return QJsonDocument(jsonObject(document)).toJson(QJsonDocument::Compact);
}

Document documentFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (!parsed.isObject())
        throw FormatError(QCoreApplication::translate("Document", "The stored paper is damaged: %1 (character %2).")
                              .arg(error.errorString())
                              .arg(error.offset));
    Document document;
    readJson(parsed.object(), document, u"paper"_s);
    return document;
}
