// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/summary/summarytexts.h"

#include "domain/summary/indicator.h"
#include "domain/text/normal.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

QHash<QString, QString> summaryTexts(Database &database, int year)
{
    QHash<QString, QString> texts;
    for (const SummaryText &text : Table<SummaryText>(database).select(u"WHERE year = ?"_s, {year}))
        texts.insert(text.section, text.text);
    return texts;
}

qint64 summaryTextId(const Database &database, int year, const QString &section)
{
    return database.connection()
        .value(u"SELECT id FROM summary_text WHERE year = ? AND section = ?"_s, {year, section})
        .toLongLong();
}

void writeSummaryText(Database &database, int year, const QString &section, const QString &text, const QString &title)
{
    Table<SummaryText> table(database);
    SummaryText row = table.select(u"WHERE year = ? AND section = ?"_s, {year, section}).value(0);
    const QString wanted = text.trimmed().isEmpty() ? QString() : normalized(text);
    if (row.text == wanted)
        return;
    Step step(database, Store::tr("Summary of %1: %2").arg(year).arg(title));
    row.year = year;
    row.section = section;
    row.text = wanted;
    if (wanted.isEmpty())
        table.remove(row.id);
    else if (row.id.isValid())
        table.update(row);
    else
        table.insert(row);
    step.commit();
}
