// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings/rulefile.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QJsonObject ruleFile(const QString &name)
{
    QFile file(u":/rules/%1.json"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "rules", "the rules are not built in");
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}
