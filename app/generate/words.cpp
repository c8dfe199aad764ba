// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generate/words.h"

#include "app/cli.h"
#include "app/generate/dice.h"
#include "store/storeerror.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

using namespace Qt::StringLiterals;

Words::Words()
{
    QFile file(u":/sample/generate.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(Cli::tr("The word lists of the generator cannot be read."));
    const QVariantMap lists = QJsonDocument::fromJson(file.readAll()).object().toVariantMap();
    for (auto it = lists.begin(); it != lists.end(); ++it)
        m_lists.insert(it.key(), it.value().toStringList());
}

const QStringList &Words::list(const QString &name) const
{
    const auto at = m_lists.constFind(name);
    if (at == m_lists.constEnd() || at->isEmpty())
        throw StoreError(Cli::tr("The generator has no word list “%1”.").arg(name));
    return *at;
}

QString Words::phrase(const QString &name, Dice &dice, const Slots &given) const
{
    return filled(dice.oneOf(list(name)), dice, given);
}

QString Words::filled(const QString &pattern, Dice &dice, const Slots &given) const
{
    QString text;
    qsizetype at = 0;
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', at)) {
        const qsizetype close = pattern.indexOf(u'}', open);
        const QString name = pattern.sliced(open + 1, close - open - 1);
        text += QStringView(pattern).sliced(at, open - at);
        text += given.contains(name) ? given.value(name) : phrase(name, dice, given);
        at = close + 1;
    }
    return text + pattern.sliced(at);
}
