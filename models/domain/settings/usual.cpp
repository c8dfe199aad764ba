// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings/usual.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject readRules()
{
    QFile file(u":/rules/usual.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "usual", "the rules are not built in");
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

Usual usual()
{
    const QJsonObject rules = readRules();
    return {rules.value("dueSoonDays"_L1).toInt(), rules.value("sessionHour"_L1).toInt(),
            rules.value("programmeEndsWithinMonths"_L1).toInt()};
}
