// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablecolumn.h"
#include "store/lists/listquery.h"
#include "tables/recordmodel.h"

class QAbstractItemModel;
class QWidget;
struct Desk;
struct ListTable;

/// A list as the window shows it: which rows, which columns, and what its filter says in words.
struct ShownList
{
    QString title;
    QString narrowedBy;
    const RecordType *type;
    ListQuery query;
    QList<TableColumn> columns;
};

/// The columns of a table as they stand from left to right; `computed` are those the model was made with.
QList<TableColumn> shownColumns(const RecordType &type, const RecordModel &model, const QList<int> &visible,
                                const std::vector<ComputedColumn> &computed);

/// Asks for a name and writes the list as .xlsx, .csv or .pdf, a few rows at a time; the message bar says how far it is
/// and offers to cancel. `page` is what waits for it: when it goes, nothing is written.
void exportList(Desk &desk, QWidget *page, const ShownList &list);

/// Opens the list as a paper in the preview.
void printList(Desk &desk, QWidget *page, const ShownList &list);

/// What a table that is not read page by page, such as a matrix, shows now.
ListTable shownTable(const QString &title, const QAbstractItemModel &model);
/// As exportList() and printList(), of rows that are there already.
void exportTable(Desk &desk, QWidget *page, const ListTable &table);
void printTable(Desk &desk, const ListTable &table);
