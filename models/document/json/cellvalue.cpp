// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/cellvalue.h"

#include <QJsonObject>
#include <QMetaType>

#include <algorithm>
#include <array>

namespace {

constexpr std::array<int, 6> kinds{QMetaType::Bool,   QMetaType::Int,     QMetaType::LongLong,
                                   QMetaType::Double, QMetaType::QString, QMetaType::QDate};

QVariant fromJson(const QJsonValue &json, QMetaType type)
{
    QVariant value = type.id() == QMetaType::LongLong ? QVariant(json.toInteger()) : json.toVariant();
    value.convert(type);
    return value;
}

} // namespace

std::optional<QJsonValue> jsonOfCellValue(const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue();
    if (std::ranges::find(kinds, value.typeId()) == kinds.end())
        return std::nullopt;
    const QJsonValue json = value.typeId() == QMetaType::QDate ? QJsonValue(value.toDate().toString(Qt::ISODate))
                                                               : QJsonValue::fromVariant(value);
    return QJsonObject{{QString::fromLatin1(value.typeName()), json}};
}

std::optional<QVariant> cellValueOf(const QJsonValue &json)
{
    if (json.isNull())
        return QVariant();
    const QJsonObject object = json.toObject();
    for (const int kind : kinds) {
        const QMetaType type(kind);
        const QLatin1StringView name(type.name());
        if (object.size() != 1 || !object.contains(name))
            continue;
        const QVariant value = fromJson(object.value(name), type);
        // What comes back as it was written is of that type.
        if (jsonOfCellValue(value).value_or(QJsonValue()).toObject().value(name) == object.value(name))
            return value;
    }
    return std::nullopt;
}
