// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablewriters.h"

#include "document/formaterror.h"
#include "exchange/csvwriter.h"
#include "exchange/exchangetext.h"
#include "exchange/xlsxwriter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

std::unique_ptr<TableWriter> tableWriter(const QString &path, const RecordType &type, const QList<TableColumn> &columns)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "xlsx"_L1)
        return std::make_unique<XlsxWriter>(path, type, columns);
    if (suffix == "csv"_L1)
        return std::make_unique<CsvWriter>(path, type, columns);
    throw FormatError(
        Exchange::tr("“%1” ends in neither .xlsx nor .csv; give the file one of these endings.").arg(path));
}

std::unique_ptr<TableWriter> tableWriter(const QString &path, const RecordType &type)
{
    return tableWriter(path, type, listedColumns(type));
}
