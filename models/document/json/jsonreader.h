// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/json/describe.h"

#include <QJsonArray>
#include <QJsonObject>

// From JSON to values, one function for every type that describe() names. What is missing, unknown or of the wrong type
// throws FormatError with the place at which it stands.

[[noreturn]] void refuseJson(const QString &place);

void readJson(const QJsonValue &json, QString &text, const QString &place);
void readJson(const QJsonValue &json, bool &flag, const QString &place);
void readJson(const QJsonValue &json, int &number, const QString &place);
void readJson(const QJsonValue &json, qint64 &number, const QString &place);
void readJson(const QJsonValue &json, double &number, const QString &place);
void readJson(const QJsonValue &json, QByteArray &bytes, const QString &place);
void readJson(const QJsonValue &json, QDate &day, const QString &place);
void readJson(const QJsonValue &json, Align &align, const QString &place);
void readJson(const QJsonValue &json, CardRole &role, const QString &place);
void readJson(const QJsonValue &json, std::optional<Align> &align, const QString &place);
void readJson(const QJsonValue &json, QVariant &value, const QString &place);
void readJson(const QJsonValue &json, Content &content, const QString &place);

template<class T>
void readJson(const QJsonValue &json, QList<T> &list, const QString &place)
{
    if (!json.isArray())
        refuseJson(place);
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        T each;
        readJson(array.at(i), each, place + u'[' + QString::number(i) + u']');
        list.append(each);
    }
}

/// `further`: keys of the object that are not members.
template<class T>
void readObject(const QJsonValue &json, T &value, const QString &place, qsizetype further)
{
    if (!json.isObject())
        refuseJson(place);
    const QJsonObject object = json.toObject();
    qsizetype known = further;
    auto read = [&](const char *key, auto member, auto... optional) {
        const QString name = QString::fromLatin1(key);
        if (!object.contains(name) && sizeof...(optional) > 0)
            return;
        if (!object.contains(name))
            refuseJson(place + u'.' + name);
        readJson(object.value(name), value.*member, place + u'.' + name);
        ++known;
    };
    describe(read, std::type_identity<T>());
    if (object.size() != known)
        refuseJson(place);
}

template<class T>
    requires std::is_aggregate_v<T>
void readJson(const QJsonValue &json, T &value, const QString &place)
{
    readObject(json, value, place, 0);
}
