// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablecolumn.h"

TableColumn fieldColumn(const RecordType &type, qsizetype field)
{
    return {translatedLabel(type.fields[size_t(field)]), field};
}

QList<TableColumn> listedColumns(const RecordType &type)
{
    QList<TableColumn> columns;
    for (const qsizetype field : listedFields(type))
        columns.append(fieldColumn(type, field));
    return columns;
}

QString cellText(const RecordType &type, const TableColumn &column, const QVariantList &values)
{
    if (column.field < 0)
        return column.text(values);
    return displayText(type.fields[size_t(column.field)], values.at(column.field));
}
