// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/rowjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

QJsonObject rowOfJson(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QVariant storedValue(const QJsonValue &value)
{
    if (value.isNull())
        return {};
    // A null string would become NULL.
    if (value.isString())
        return value.toString().isEmpty() ? QVariant(u""_s) : QVariant(value.toString());
    return value.toInteger();
}

QVariantList valuesOfJson(const RecordType &type, const QString &json)
{
    QVariantList values = type.blank();
    setColumns(type, values, rowOfJson(json));
    return values;
}

void setColumns(const RecordType &type, QVariantList &values, const QJsonObject &columns)
{
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const qsizetype at = type.indexOf(it.key());
        if (at >= 0)
            values[at] = storedValue(it.value());
    }
}
