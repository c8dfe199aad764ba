// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablecolumn.h"
#include "exchange/tablewriter.h"

#include <QSaveFile>

/// CSV as a Vietnamese Excel opens it: UTF-8 with its mark, semicolons, decimal comma.
class CsvWriter : public TableWriter
{
public:
    CsvWriter(const QString &path, const RecordType &type, QList<TableColumn> columns);
    void row(const QVariantList &values) override;
    void finish() override;

private:
    void line(const QStringList &cells);

    const RecordType &m_type;
    QList<TableColumn> m_columns;
    QSaveFile m_file;
};

/// Quoted where it must be; text that a spreadsheet would run as a formula gets an apostrophe in front, as Excel has
/// it.
QString csvCell(const QString &text);
