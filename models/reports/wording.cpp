// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wording.h"

#include "document/formaterror.h"
#include "reports/emptyplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuseKey(const QString &key)
{
    throw FormatError(
        QCoreApplication::translate("Wording", "The wording of the papers lacks “%1” or has something else there.")
            .arg(key));
}

const QString &fillingOf(const Places &places, QStringView name)
{
    const auto place =
        std::ranges::find_if(places, [&](const PlaceText &p) { return name == QLatin1StringView(p.name); });
    if (place == places.end())
        throw FormatError(
            QCoreApplication::translate("Wording", "The wording of the papers has a place “{%1}” that nothing fills.")
                .arg(name));
    return place->text;
}

Align alignNamed(const QString &name, const QString &key)
{
    static const QStringList names{u"left"_s, u"center"_s, u"right"_s, u"justify"_s};
    const qsizetype index = names.indexOf(name);
    if (index < 0)
        refuseKey(key);
    return static_cast<Align>(index);
}

QJsonObject objectIn(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        throw FormatError(QCoreApplication::translate("Wording", "The wording of the papers cannot be read."));
    return document.object();
}

QJsonObject merged(QJsonObject words, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        const QJsonValue known = words.value(it.key());
        if (known.isObject() && it->isObject())
            words.insert(it.key(), merged(known.toObject(), it->toObject()));
        else
            words.insert(it.key(), *it);
    }
    return words;
}

QJsonObject replaced(QJsonObject object, QStringView path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString first = (dot < 0 ? path : path.first(dot)).toString();
    object.insert(first, dot < 0 ? value : replaced(object.value(first).toObject(), path.sliced(dot + 1), value));
    return object;
}

GridColumn columnFrom(const QJsonObject &object, const QString &key)
{
    const double weight = object.value("weight"_L1).toDouble();
    if (!object.value("title"_L1).isString() || weight <= 0)
        refuseKey(key);
    return {object.value("title"_L1).toString(), weight, alignNamed(object.value("align"_L1).toString(), key)};
}

} // namespace

Wording::Wording(const QByteArray &json) : Wording(objectIn(json)) {}

Wording::Wording(QJsonObject root) : m_root(std::move(root))
{
    keepTexts({}, m_root);
}

void Wording::keepTexts(const QString &prefix, const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue found = it.value();
        if (found.isString())
            m_texts.insert(prefix + it.key(), found.toString());
        else if (found.isObject())
            keepTexts(prefix + it.key() + u'.', found.toObject());
    }
}

QJsonValue Wording::value(const QString &key) const
{
    QJsonValue found = m_root;
    for (const QStringView part : QStringView(key).split(u'.'))
        found = found.toObject().value(part);
    return found;
}

Wording Wording::with(const QHash<QString, QString> &texts) const
{
    QJsonObject root = m_root;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QJsonValue known = value(it.key());
        if (known.isArray() && known.toArray().first().isString())
            root = replaced(root, it.key(), QJsonArray::fromStringList(it->split(u'\n', Qt::SkipEmptyParts)));
        else if (known.isString())
            root = replaced(root, it.key(), *it);
    }
    return Wording(root);
}

QString Wording::editable(const QString &key) const
{
    return value(key).isArray() ? texts(key).join(u'\n') : text(key);
}

QString Wording::text(const QString &key) const
{
    const auto found = m_texts.constFind(key);
    if (found == m_texts.constEnd())
        refuseKey(key);
    return *found;
}

QString Wording::text(const QString &key, const Places &places) const
{
    return filled(text(key), places);
}

QStringList Wording::texts(const QString &key) const
{
    const QJsonValue found = value(key);
    if (!found.isArray())
        refuseKey(key);
    QStringList texts;
    const QJsonArray array = found.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            refuseKey(key);
        texts.append(item.toString());
    }
    return texts;
}

GridColumn Wording::column(const QString &key) const
{
    return columnFrom(value(key).toObject(), key);
}

QList<GridColumn> Wording::columns(const QString &key) const
{
    QList<GridColumn> columns;
    for (const QJsonObject &object : objects(key))
        columns.append(columnFrom(object, key));
    return columns;
}

QList<QJsonObject> Wording::objects(const QString &key) const
{
    const QJsonArray array = value(key).toArray();
    if (array.isEmpty())
        refuseKey(key);
    QList<QJsonObject> objects;
    for (const QJsonValue &item : array)
        objects.append(item.toObject());
    return objects;
}

QString filled(const QString &given, const Places &places)
{
    const QString pattern = withoutEmptyPlaces(given, places);
    QString result;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        result += QStringView(pattern).sliced(at, open - at);
        result += fillingOf(places, QStringView(pattern).sliced(open + 1, close - open - 1));
        at = close + 1;
    }
    return result + pattern.sliced(at);
}

QJsonObject builtInWords()
{
    QJsonObject words;
    const QDir folder(u":/wording"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            refuseKey(file.fileName());
        words = merged(words, objectIn(file.readAll()));
    }
    return words;
}

Wording builtInWording()
{
    return Wording(builtInWords());
}
