// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// The rules of `resources/rules/<name>.json`, which are built in.
QJsonObject ruleFile(const QString &name);
