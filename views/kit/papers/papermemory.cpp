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
