// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxwriter.h"

#include "document/formaterror.h"
#include "document/outputfile.h"
#include "exchange/exchangetext.h"

#include <QFile>
#include <QSaveFile>

#include <xlsxwriter.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double narrow = 14;
constexpr double wide = 40;

double widthOf(const RecordType &type, const TableColumn &column)
{
    if (column.field < 0)
        return column.isLong ? wide : narrow;
    const FieldInfo &field = type.fields[size_t(column.field)];
    const bool free = field.kind == FieldKind::Text || field.kind == FieldKind::Reference;
    return free ? wide : narrow;
}

} // namespace

XlsxWriter::XlsxWriter(const QString &path, const RecordType &type, QList<TableColumn> columns)
    : m_type(type), m_columns(std::move(columns)), m_path(path)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    QByteArray scratch = QFile::encodeName(m_folder.path());
    options.tmpdir = scratch.data();
    m_workbook = workbook_new_opt(QFile::encodeName(m_folder.filePath(u"list.xlsx"_s)).constData(), &options);
    m_sheet = workbook_add_worksheet(m_workbook, nullptr);
    m_dateFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_dateFormat, "dd/mm/yyyy");
    header();
}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook)
        workbook_close(m_workbook);
}

void XlsxWriter::header()
{
    lxw_format *bold = workbook_add_format(m_workbook);
    format_set_bold(bold);
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    quint16 at = 0;
    for (const TableColumn &column : std::as_const(m_columns)) {
        worksheet_set_column(m_sheet, at, at, widthOf(m_type, column), nullptr);
        text(at++, column.label, bold);
    }
}

void XlsxWriter::row(const QVariantList &values)
{
    if (++m_row >= LXW_ROW_MAX)
        throw FormatError(
            Exchange::tr("The list is longer than a sheet of “%1” can be; write it as .csv.").arg(m_path));
    quint16 at = 0;
    for (const TableColumn &column : std::as_const(m_columns)) {
        if (column.field < 0)
            text(at++, column.text(values));
        else
            cell(at++, m_type.fields[size_t(column.field)], values.at(column.field));
    }
}

void XlsxWriter::cell(quint16 column, const FieldInfo &field, const QVariant &stored)
{
    if (stored.isNull())
        return;
    switch (field.kind) {
    case FieldKind::Integer:
        worksheet_write_number(m_sheet, m_row, column, stored.toDouble(), nullptr);
        return;
    case FieldKind::Decimal:
        worksheet_write_number(m_sheet, m_row, column, stored.toDouble() / std::pow(10, Decimal::places), nullptr);
        return;
    case FieldKind::Date:
        return date(column, StoredAs<QDate>::from(stored));
    default:
        return text(column, displayText(field, stored));
    }
}

void XlsxWriter::text(quint16 column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        return;
    if (worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), format) != LXW_NO_ERROR)
        throw FormatError(Exchange::tr("Row %1 holds a text longer than a cell of “%2” can be; write the list as .csv.")
                              .arg(QString::number(m_row + 1), m_path));
}

void XlsxWriter::date(quint16 column, QDate date)
{
    // The calendar of the format begins in 1900; what lies before is written as it reads.
    if (date.year() < 1900)
        return text(column, date.toString(Qt::ISODate));
    lxw_datetime moment = {};
    moment.year = date.year();
    moment.month = date.month();
    moment.day = date.day();
    worksheet_write_datetime(m_sheet, m_row, column, &moment, m_dateFormat);
}

void XlsxWriter::finish()
{
    worksheet_autofilter(m_sheet, 0, 0, m_row, quint16(m_columns.size() - 1));
    const lxw_error error = workbook_close(m_workbook);
    m_workbook = nullptr;
    QFile written(m_folder.filePath(u"list.xlsx"_s));
    if (error != LXW_NO_ERROR || !written.open(QIODevice::ReadOnly))
        refuseForWantOfRoom(m_path);
    QSaveFile file(m_path);
    openOutput(file);
    appendOutput(file, written.readAll());
    commitOutput(file);
}
