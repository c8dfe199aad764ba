// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"
#include "store/database.h"

/// Reading and writing records of one kind without their C++ type; Table gives it one.
class Rows
{
public:
    Rows(Database &database, const RecordType &type) : m_database(database), m_type(type) {}

    /// Checks the rules, fills an empty uid in, writes, and gives the new id. Throws RuleViolation or StoreError.
    qint64 insert(QVariantList &values);
    /// Brings a deleted record back under the id that it had. Throws RuleViolation or StoreError.
    void bringBack(qint64 id, QVariantList values);
    /// update() and remove() throw StoreError when the record is no longer there, remove() also where it is kept for
    /// ever.
    void update(qint64 id, const QVariantList &values);
    void remove(qint64 id);
    [[nodiscard]] std::optional<QVariantList> find(qint64 id) const;
    /// 0 in an empty table.
    [[nodiscard]] qint64 newestId() const;

    /// Rows with the id in front; `tail` is what follows FROM, such as "WHERE plan_id = ? ORDER BY position, id".
    [[nodiscard]] QList<QVariantList> select(const QString &tail, const QVariantList &binds = {}) const;

private:
    Database &m_database;
    const RecordType &m_type;
};

/// Whether a row takes the next id or one that is given.
enum class RowKey { Next, Given };

/// "INSERT INTO …" with a question mark for each column, derived ones included and then the id where it is given.
QString insertStatement(const RecordType &type, RowKey key = RowKey::Next);
/// The values for it. Checks the rules and fills an empty uid in. Throws RuleViolation.
QVariantList insertBinds(const RecordType &type, QVariantList &values);
