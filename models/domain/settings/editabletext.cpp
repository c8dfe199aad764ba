// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings/editabletext.h"

#include "domain/settings/rulefile.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QList<TextField> fieldsFrom(const QJsonObject &meanings, const QJsonObject &known)
{
    QList<TextField> fields;
    for (auto it = meanings.begin(); it != meanings.end(); ++it) {
        const QJsonObject meaning = known.value(it->toString()).toObject();
        fields.append({it.key(), meaning.value("label"_L1).toString(), meaning.value("sample"_L1).toString()});
    }
    return fields;
}

QList<EditableText> textsFrom(const QJsonArray &array, const QJsonObject &known)
{
    QList<EditableText> texts;
    for (const QJsonValue &each : array)
        texts.append(
            {each["key"_L1].toString(), each["label"_L1].toString(), fieldsFrom(each["fields"_L1].toObject(), known)});
    return texts;
}

QList<EditableKind> kindsFrom(const QJsonObject &rules)
{
    QList<EditableKind> kinds;
    const QJsonArray array = rules.value("kinds"_L1).toArray();
    for (const QJsonValue &each : array)
        kinds.append({each["kind"_L1].toString(), each["label"_L1].toString(),
                      textsFrom(each["texts"_L1].toArray(), rules.value("fields"_L1).toObject())});
    return kinds;
}

QHash<QString, const EditableText *> textsByKey()
{
    QHash<QString, const EditableText *> texts;
    for (const EditableKind &kind : editableKinds()) {
        for (const EditableText &text : kind.texts)
            texts.insert(text.key, &text);
    }
    return texts;
}

} // namespace

const QList<EditableKind> &editableKinds()
{
    static const QList<EditableKind> kinds = kindsFrom(ruleFile(u"officetexts"_s));
    return kinds;
}

const EditableText *editableText(const QString &key)
{
    static const QHash<QString, const EditableText *> texts = textsByKey();
    return texts.value(key);
}

std::optional<QStringList> placesIn(const QString &pattern)
{
    QStringList places;
    qsizetype open = -1;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar letter = pattern.at(at);
        if (letter == (open < 0 ? u'}' : u'{'))
            return std::nullopt;
        if (letter == u'{') {
            open = at;
        } else if (letter == u'}') {
            places.append(pattern.sliced(open + 1, at - open - 1));
            open = -1;
        }
    }
    return open < 0 ? std::optional(places) : std::nullopt;
}
