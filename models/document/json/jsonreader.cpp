// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/jsonreader.h"

#include "document/formaterror.h"
#include "document/json/cellvalue.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

template<class T>
bool readBlock(const QString &name, const QJsonValue &json, Content &content, const QString &place)
{
    if (name != blockName<T>)
        return false;
    T block;
    readObject(json, block, place, 1);
    content = block;
    return true;
}

template<class... T>
bool readAnyBlock(const QString &name, const QJsonValue &json, std::variant<T...> &content, const QString &place)
{
    return (readBlock<T>(name, json, content, place) || ...);
}

} // namespace

void refuseJson(const QString &place)
{
    throw FormatError(
        QCoreApplication::translate("Document", "The stored paper is damaged: it has no sensible value for “%1”.")
            .arg(place));
}

void readJson(const QJsonValue &json, QString &text, const QString &place)
{
    if (!json.isString())
        refuseJson(place);
    text = json.toString();
}

void readJson(const QJsonValue &json, bool &flag, const QString &place)
{
    if (!json.isBool())
        refuseJson(place);
    flag = json.toBool();
}

void readJson(const QJsonValue &json, qint64 &number, const QString &place)
{
    constexpr qint64 no = std::numeric_limits<qint64>::min();
    number = json.toInteger(no);
    if (number == no)
        refuseJson(place);
}

void readJson(const QJsonValue &json, int &number, const QString &place)
{
    qint64 wide = 0;
    readJson(json, wide, place);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        refuseJson(place);
    number = static_cast<int>(wide);
}

void readJson(const QJsonValue &json, double &number, const QString &place)
{
    if (!json.isDouble())
        refuseJson(place);
    number = json.toDouble();
}

void readJson(const QJsonValue &json, QByteArray &bytes, const QString &place)
{
    QString text;
    readJson(json, text, place);
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        refuseJson(place);
    bytes = *decoded;
}

void readJson(const QJsonValue &json, QDate &day, const QString &place)
{
    QString text;
    readJson(json, text, place);
    day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        refuseJson(place);
}

namespace {

/// A choice that is kept by its place among `count`.
template<class E>
void readPlace(const QJsonValue &json, E &choice, int count, const QString &place)
{
    int number = 0;
    readJson(json, number, place);
    if (number < 0 || number >= count)
        refuseJson(place);
    choice = static_cast<E>(number);
}

} // namespace

void readJson(const QJsonValue &json, Align &align, const QString &place)
{
    readPlace(json, align, static_cast<int>(Align::Justify) + 1, place);
}

void readJson(const QJsonValue &json, CardRole &role, const QString &place)
{
    readPlace(json, role, cardRoleCount, place);
}

void readJson(const QJsonValue &json, std::optional<Align> &align, const QString &place)
{
    if (json.isNull())
        return align.reset();
    readJson(json, align.emplace(), place);
}

void readJson(const QJsonValue &json, QVariant &value, const QString &place)
{
    const auto read = cellValueOf(json);
    if (!read)
        refuseJson(place);
    value = *read;
}

void readJson(const QJsonValue &json, Content &content, const QString &place)
{
    if (!readAnyBlock(json["block"_L1].toString(), json, content, place))
        refuseJson(place + u".block"_s);
}
