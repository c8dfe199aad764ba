// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/files/privatefolder.h"
#include "exchange/tablecolumn.h"
#include "exchange/tablewriter.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

/// A workbook of one sheet: numbers and dates as such, all text as strings, never as formulas.
class XlsxWriter : public TableWriter
{
public:
    XlsxWriter(const QString &path, const RecordType &type, QList<TableColumn> columns);
    ~XlsxWriter() override;
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    void row(const QVariantList &values) override;
    void finish() override;

private:
    void header();
    void cell(quint16 column, const FieldInfo &field, const QVariant &stored);
    void text(quint16 column, const QString &text, lxw_format *format = nullptr);
    void date(quint16 column, QDate date);

    const RecordType &m_type;
    QList<TableColumn> m_columns;
    QString m_path;
    PrivateFolder m_folder;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_dateFormat = nullptr;
    quint32 m_row = 0;
};
