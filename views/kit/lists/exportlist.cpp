// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/lists/exportlist.h"

#include "domain/directory/term.h"
#include "exchange/tablewriters.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/papers/officeprofile.h"
#include "kit/preview/listjob.h"
#include "kit/preview/savepaper.h"
#include "reports/listpaper.h"
#include "reports/wording.h"
#include "store/lists/listcount.h"
#include "store/lists/ordinary.h"
#include "store/table.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFileInfo>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Export
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

bool isNumeric(const RecordType &type, const TableColumn &column)
{
    return column.field >= 0 && isNumeric(type.fields[size_t(column.field)].kind);
}

bool isSample(Database &database)
{
    const QList<Office> office = Table<Office>(database).select();
    return !office.isEmpty() && office.first().isSample;
}

Document paperOf(Desk &desk, ListTable table)
{
    table.isSample = isSample(desk.database);
    table.day = desk.today();
    return listPaper(table, builtInWording());
}

/// Empty where nothing is left out.
QString leftOut(Desk &desk, const ShownList &list)
{
    return leavesOutInternal(desk.database, *list.type, list.query)
               ? Export::tr("Rows for internal use are left out; to print them, narrow the list to them first.")
               : QString();
}

/// The list without its rows.
ListTable emptyTable(Desk &desk, const ShownList &list)
{
    ListTable table{.title = list.title, .narrowedBy = list.narrowedBy};
    for (const TableColumn &column : list.columns) {
        table.labels.append(column.label);
        table.numeric.append(isNumeric(*list.type, column));
    }
    table.total = countOf(desk.database, *list.type, {});
    return table;
}

/// Reads the list into a paper; `use` gets it at the end.
void readPaper(Desk &desk, QWidget *page, const ShownList &list, const QString &what,
               const std::function<void(const Document &)> &use)
{
    const auto table = std::make_shared<ListTable>(emptyTable(desk, list));
    const auto take = [table, list](qint64 id, const QVariantList &values) {
        QStringList cells;
        for (const TableColumn &column : list.columns)
            cells.append(cellText(*list.type, column, values));
        table->rows.append(cells);
        table->origins.append({QString::fromLatin1(list.type->table), id});
    };
    auto *job = new ListJob(desk, what, page);
    job->start(*list.type, ordinaryQuery(*list.type, list.query), take, [&desk, job, table, use] {
        job->deleteLater();
        use(paperOf(desk, *table));
    });
}

void writeTable(Desk &desk, QWidget *page, const ShownList &list, const QString &path, const QString &remark)
{
    const std::shared_ptr<TableWriter> writer = tableWriter(path, *list.type, list.columns);
    auto *job = new ListJob(desk, Export::tr("Writing “%1”").arg(QFileInfo(path).fileName()), page);
    job->start(
        *list.type, ordinaryQuery(*list.type, list.query),
        [writer](qint64, const QVariantList &values) { writer->row(values); },
        [&desk, job, writer, path, remark] {
            // Packing a long workbook takes a while.
            job->finishBeside([writer] { writer->finish(); },
                              [&desk, path, remark] { sayWritten(desk, path, remark); });
        });
}

void writePages(Desk &desk, QWidget *page, const Document &paper, const QString &path, const QString &remark = {})
{
    writeBeside(desk, page, paper, officeProfile(desk.database, paper), path, remark);
}

void writePages(Desk &desk, QWidget *page, const ShownList &list, const QString &path, const QString &remark)
{
    readPaper(desk, page, list, Export::tr("Writing “%1”").arg(QFileInfo(path).fileName()),
              [&desk, page, path, remark](const Document &paper) { writePages(desk, page, paper, path, remark); });
}

QString askForTable(Desk &desk, QWidget *page, const QString &title)
{
    const QString filter = Export::tr("Excel workbook (*.xlsx)") + ";;"_L1 + Export::tr("CSV table (*.csv)") + ";;"_L1 +
                           Export::tr("PDF (*.pdf)");
    return askForPath(desk, page, Export::tr("Export the list"), title, filter);
}

bool isPages(const QString &path)
{
    return QFileInfo(path).suffix().compare("pdf"_L1, Qt::CaseInsensitive) == 0;
}

/// Cells that are texts already.
QList<TableColumn> textColumns(const QStringList &labels)
{
    QList<TableColumn> columns;
    for (const QString &label : labels) {
        const auto text = [at = columns.size()](const QVariantList &values) { return values.value(at).toString(); };
        columns.append({label, -1, text, true});
    }
    return columns;
}

void writeTable(Desk &desk, const ListTable &table, const QString &path)
{
    // Its columns name no fields.
    static const RecordType none{};
    const auto writer = tableWriter(path, none, textColumns(table.labels));
    for (const QStringList &row : table.rows)
        writer->row(QVariantList(row.cbegin(), row.cend()));
    writer->finish();
    sayWritten(desk, path);
}

} // namespace

QList<TableColumn> shownColumns(const RecordType &type, const RecordModel &model, const QList<int> &visible,
                                const std::vector<ComputedColumn> &computed)
{
    const int fields = model.columnCount() - int(computed.size());
    QList<TableColumn> columns;
    for (const int at : visible) {
        if (const FieldInfo *field = model.fieldAt(at)) {
            columns.append(fieldColumn(type, type.indexOf(field->column)));
            continue;
        }
        const QString label = model.headerData(at, Qt::Horizontal, Qt::DisplayRole).toString();
        columns.append({label, -1, [data = computed[size_t(at - fields)].data](const QVariantList &values) {
                            return data(values, Qt::DisplayRole).toString();
                        }});
    }
    return columns;
}

void exportList(Desk &desk, QWidget *page, const ShownList &list)
{
    attempt(desk.notices, [&] {
        const QString path = askForTable(desk, page, list.title);
        if (path.isEmpty())
            return;
        const QString remark = leftOut(desk, list);
        isPages(path) ? writePages(desk, page, list, path, remark) : writeTable(desk, page, list, path, remark);
    });
}

void printList(Desk &desk, QWidget *page, const ShownList &list)
{
    attempt(desk.notices, [&] {
        readPaper(desk, page, list, Export::tr("Reading “%1”").arg(list.title),
                  [&desk, title = list.title, remark = leftOut(desk, list)](const Document &paper) {
                      desk.notices.clear();
                      desk.navigator.openPaper(paper, title);
                      if (!remark.isEmpty())
                          desk.notices.say(remark);
                  });
    });
}

ListTable shownTable(const QString &title, const QAbstractItemModel &model)
{
    ListTable table{.title = title};
    for (int column = 0; column < model.columnCount(); ++column) {
        table.labels.append(model.headerData(column, Qt::Horizontal).toString());
        table.numeric.append((model.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0);
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        table.rows.append(cells);
    }
    table.total = table.rows.size();
    return table;
}

void exportTable(Desk &desk, QWidget *page, const ListTable &table)
{
    attempt(desk.notices, [&] {
        const QString path = askForTable(desk, page, table.title);
        if (path.isEmpty())
            return;
        if (isPages(path))
            writePages(desk, page, paperOf(desk, table), path);
        else
            writeTable(desk, table, path);
    });
}

void printTable(Desk &desk, const ListTable &table)
{
    attempt(desk.notices, [&] { desk.navigator.openPaper(paperOf(desk, table), table.title); });
}
