// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/papers/papermemory.h"

#include "kit/base/preferences.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const PaperKind &kind)
{
    return u"papers/"_s + QLatin1StringView(kind.key);
}

} // namespace

PaperChoices rememberedChoices(const Preferences &preferences, const PaperKind &kind)
{
    const QJsonObject kept = QJsonDocument::fromJson(preferences.state(keyOf(kind))).object();
    QHash<QString, int> chosen;
    for (const PaperOption &option : kind.options) {
        const QString key = QString::fromLatin1(option.key);
        if (option.pick == nullptr && kept.value(key).isDouble())
            chosen.insert(key, kept.value(key).toInt());
    }
    return PaperChoices(kind.options, chosen);
}

void rememberChoices(Preferences &preferences, const PaperKind &kind, const PaperChoices &choices)
{
    QJsonObject kept;
    for (const PaperOption &option : kind.options) {
        if (option.pick == nullptr)
            kept.insert(QString::fromLatin1(option.key), choices.value(option.key));
    }
    preferences.setState(keyOf(kind), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

QString textOf(const PaperChoices &choices)
{
    QJsonObject kept;
    for (const auto &[key, value] : choices.values().asKeyValueRange())
        kept.insert(key, value);
    return kept.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

PaperChoices choicesFrom(const PaperKind &kind, const QString &text)
{
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    QHash<QString, int> chosen;
    for (const QString &key : kept.keys())
        chosen.insert(key, kept.value(key).toInt());
    return PaperChoices(kind.options, chosen);
}
