// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support.h"

#include "domain/tasks/task.h"
#include "exchange/tablecolumn.h"

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

/// Percentage, a text worked out from the title, and the title.
inline QList<TableColumn> chosenColumns()
{
    const RecordType &type = schema<Task>().type;
    const qsizetype title = type.indexOf(u"title");
    const auto state = [title](const QVariantList &values) {
        return QStringLiteral("=quá hạn: ") + values.at(title).toString();
    };
    return {fieldColumn(type, type.indexOf(u"percent")),
            {QStringLiteral("Time state"), -1, state},
            fieldColumn(type, title)};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
