// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "document/outputfile.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QChar separator = u';';

bool isFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t"_s.contains(text.front());
}

QString cellOf(const FieldInfo &field, const QVariant &stored)
{
    if (field.kind == FieldKind::Integer && !stored.isNull())
        return stored.toString();
    const bool free = field.kind == FieldKind::Text || field.kind == FieldKind::Reference;
    const QString text = displayText(field, stored);
    return free ? csvCell(text) : text;
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = isFormula(text) ? u'\'' + text : text;
    const bool quoted = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\t');
    if (!quoted)
        return cell;
    return u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
}

CsvWriter::CsvWriter(const QString &path, const RecordType &type, QList<TableColumn> columns)
    : m_type(type), m_columns(std::move(columns)), m_file(path)
{
    openOutput(m_file);
    appendOutput(m_file, "\xEF\xBB\xBF");
    QStringList labels;
    for (const TableColumn &column : std::as_const(m_columns))
        labels.append(csvCell(column.label));
    line(labels);
}

void CsvWriter::line(const QStringList &cells)
{
    appendOutput(m_file, cells.join(separator).toUtf8() + "\r\n");
}

void CsvWriter::row(const QVariantList &values)
{
    QStringList cells;
    for (const TableColumn &column : std::as_const(m_columns))
        cells.append(column.field < 0 ? csvCell(column.text(values))
                                      : cellOf(m_type.fields[size_t(column.field)], values.at(column.field)));
    line(cells);
}

void CsvWriter::finish()
{
    commitOutput(m_file);
}
