// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

/// What stands under a path such as "styles.body.size" or "letterhead.columns.0"; undefined where nothing does.
QJsonValue valueAt(const QJsonObject &root, const QString &path);

/// The object with another value there; null takes it away.
QJsonObject withValue(const QJsonObject &root, const QString &path, const QJsonValue &value);
