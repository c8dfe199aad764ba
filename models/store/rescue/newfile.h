// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/rescue/btreepage.h"
#include "store/rescue/rescuereport.h"
#include "store/statement.h"

#include <map>

struct RecordType;

/// The file that rescued rows go into, at first of the damaged file's version, in one transaction and without the net
/// of foreign keys: what refers to something lost is seen to in the end.
class NewFile
{
public:
    /// Throws StoreError.
    NewFile(const QString &path, int version);

    /// In a fixed order.
    [[nodiscard]] QStringList tables() const;
    /// 0 of a table that there is not.
    [[nodiscard]] qint64 count(const QString &table) const;
    /// Whether no record of any kind has come in.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Connection &connection() { return m_connection; }
    /// Whether the row may be one of the table's.
    [[nodiscard]] bool fits(const QString &table, const RawRow &row) const;

    /// References of the rows to what is not there.
    [[nodiscard]] qsizetype lostReferences(const QString &table, const QList<RawRow> &rows) const;
    [[nodiscard]] bool has(const QString &table, const RawRow &row) const;
    /// Takes the row; where the file refuses a value of it, without that, and where it refuses all, into the report.
    void add(const QString &table, const RawRow &row, RescueReport &report);
    /// Takes it as it is; false where the file refuses it.
    bool addAsIs(const QString &table, const RawRow &row);

    /// A record for one that others refer to and that is lost; false where there can be none.
    bool addStandIn(const QString &table, qint64 id, RescueReport &report);
    /// A row as it stands in a report.
    [[nodiscard]] QString rowText(const QString &table, qint64 id) const;

    /// Numbers that were given once are not given again.
    void raiseSequence(const QString &table, qint64 last);
    [[nodiscard]] qint64 sequence(const QString &table) const;

    /// Commits, makes the search indexes anew, lets undo go no further back than this, and brings the file to the
    /// present version.
    void finish(const RescueReport &report);

private:
    struct Column
    {
        QString name;
        QMetaType::Type type = QMetaType::UnknownType;
        bool isRowId = false;
        QString parent; ///< the table that it refers to
    };
    struct Shape
    {
        QList<Column> columns;
        qsizetype fewest = 0; ///< of rows that were written before a later version added columns at the end
    };
    [[nodiscard]] static bool holds(const Column &column, const QVariant &value);
    bool addMended(const QString &table, const RawRow &row, RescueReport &report);
    void readShapes(const QStringList &scripts);
    [[nodiscard]] bool hasSoundId(const QString &table, const RawRow &row) const;
    bool insert(const QString &table, const QStringList &columns, const QVariantList &values);
    bool addWithout(const QString &table, const QStringList &columns, const QVariantList &values, qsizetype left,
                    RescueReport &report);
    [[nodiscard]] std::pair<QStringList, QVariantList> columnsAndValues(const QString &table, const RawRow &row) const;

    Connection m_connection;
    QHash<QString, Shape> m_shapes;
    std::map<QString, Statement> m_inserts;
};
