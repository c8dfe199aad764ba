// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

/// A record as it is written in a sample: choices by code, dates in ISO form, references by the key of another row.
struct SampleRow
{
    QString key;   ///< unique in its table; numbered where the file gives none
    QString place; ///< file, table and key, for the sentence about a mistake
    QJsonObject columns;
};

/// Rows by table, each table in the order of the files.
using SampleRows = QHash<QString, QList<SampleRow>>;

/// Adds the rows of {"table": [{"key": …, column: value, …, "owned table": […]}]}. A row inside another belongs to it.
/// Throws StoreError that names the place.
void readSampleRows(const QByteArray &json, const QString &name, SampleRows &rows);
