// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support.h"

#include "domain/tasks/task.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// Values of a task in stored form with this title, as a list's page gives them: references as text.
inline QVariantList taskRow(const QString &title)
{
    Task task{.title = title,
              .issuedOn = QDate(2024, 3, 5),
              .dueKind = DueKind::Date,
              .dueOn = QDate(2024, 12, 31),
              .percent = 45};
    QVariantList values = toStored(task);
    values[schema<Task>().type.indexOf(u"lead_id")] = QStringLiteral("Công an tỉnh");
    return values;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
