// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/parts.h"

#include "bench/measure.h"

#include "domain/tasks/task.h"
#include "exchange/tablewriters.h"

#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 100'000;

QVariantList rowNumber(int i)
{
    return toStored(
        Task{.title = u"Báo cáo kết quả thực hiện số %1"_s.arg(i), .product = u"Báo cáo"_s, .percent = i % 100});
}

void exportOurs(const QString &path)
{
    const auto writer = tableWriter(path, schema<Task>().type);
    for (int i = 0; i < rowCount; ++i)
        writer->row(rowNumber(i));
    writer->finish();
}

/// libxlsxwriter alone with the same filled cells.
void exportPlainly(const QString &path)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
    for (int i = 0; i < rowCount; ++i) {
        quint16 column = 0;
        for (const QVariant &value : rowNumber(i)) {
            if (value.typeId() == QMetaType::LongLong)
                worksheet_write_number(sheet, lxw_row_t(i), column, value.toDouble(), nullptr);
            else if (!value.toString().isEmpty())
                worksheet_write_string(sheet, lxw_row_t(i), column, value.toString().toUtf8().constData(), nullptr);
            ++column;
        }
    }
    workbook_close(workbook);
}

} // namespace

void benchExport(const QString &folder)
{
    report(u"100,000 rows to XLSX"_s, milliseconds(3, [&] { exportOurs(folder + "/ours.xlsx"_L1); }),
           milliseconds(3, [&] { exportPlainly(folder + "/plain.xlsx"_L1); }), u"≤ 1.3 × libxlsxwriter"_s);
}
