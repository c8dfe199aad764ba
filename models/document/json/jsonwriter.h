// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/json/describe.h"
#include "document/printable.h"

#include <QJsonArray>
#include <QJsonObject>

// From values to JSON, one function for every type that describe() names.

QJsonValue jsonOf(const QVariant &value);

/// Half a letter, which no file can hold, is not printed either.
inline QJsonValue jsonOf(const QString &text)
{
    return text.isValidUtf16() ? text : printable(text);
}
inline QJsonValue jsonOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}
inline QJsonValue jsonOf(bool flag)
{
    return flag;
}
inline QJsonValue jsonOf(int number)
{
    return number;
}
inline QJsonValue jsonOf(qint64 number)
{
    return number;
}
inline QJsonValue jsonOf(double number)
{
    return number;
}
inline QJsonValue jsonOf(QDate day)
{
    return day.toString(Qt::ISODate);
}
inline QJsonValue jsonOf(Align align)
{
    return static_cast<int>(align);
}
inline QJsonValue jsonOf(CardRole role)
{
    return static_cast<int>(role);
}
inline QJsonValue jsonOf(std::optional<Align> align)
{
    return align ? jsonOf(*align) : QJsonValue();
}

template<class T>
QJsonObject jsonObject(const T &value)
{
    QJsonObject object;
    auto write = [&](const char *key, auto member, auto... optional) {
        if (sizeof...(optional) == 0 || value.*member != T().*member)
            object.insert(QLatin1StringView(key), jsonOf(value.*member));
    };
    describe(write, std::type_identity<T>());
    return object;
}

template<class T>
    requires std::is_aggregate_v<T>
QJsonValue jsonOf(const T &value)
{
    return jsonObject(value);
}

inline QJsonValue jsonOf(const Content &content)
{
    return std::visit(
        []<class T>(const T &block) {
            static_assert(!blockName<T>.isEmpty(), "a new block needs a name and its members in describe.h");
            QJsonObject object = jsonObject(block);
            object.insert(QStringLiteral("block"), blockName<T>);
            return QJsonValue(object);
        },
        content);
}

template<class T>
QJsonValue jsonOf(const QList<T> &list)
{
    QJsonArray array;
    for (const T &each : list)
        array.append(jsonOf(each));
    return array;
}
