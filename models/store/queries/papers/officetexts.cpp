// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/papers/officetexts.h"

#include "store/table.h"

using namespace Qt::StringLiterals;

QHash<QString, QString> officeTexts(Database &database)
{
    QHash<QString, QString> texts;
    for (const OfficeText &each : Table<OfficeText>(database).select())
        texts.insert(each.key, each.text);
    return texts;
}

std::optional<OfficeText> officeTextOf(Database &database, const QString &key)
{
    const QList<OfficeText> found = Table<OfficeText>(database).select(u"WHERE key = ?"_s, {key});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}
