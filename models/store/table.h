// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/schema.h"
#include "store/rows.h"

/// The records of kind R in the file. Writing needs an open Step.
template<class R>
class Table
{
public:
    explicit Table(Database &database) : m_rows(database, schema<R>().type) {}

    /// Sets the record's id (and uid). Throws RuleViolation when check() finds errors, StoreError when SQLite refuses.
    Id<R> insert(R &record)
    {
        QVariantList values = toStored(record);
        record = fromStored<R>(values, m_rows.insert(values));
        return record.id;
    }
    Id<R> insert(R &&record) { return insert(record); }

    void update(const R &record) { m_rows.update(record.id.value, toStored(record)); }
    void remove(Id<R> id) { m_rows.remove(id.value); }

    [[nodiscard]] std::optional<R> find(Id<R> id) const
    {
        const auto values = m_rows.find(id.value);
        return values ? std::optional(fromStored<R>(*values, id.value)) : std::nullopt;
    }

    /// `tail` is what follows FROM. For the query files of the store.
    [[nodiscard]] QList<R> select(const QString &tail = {}, const QVariantList &binds = {}) const
    {
        QList<R> records;
        for (const QVariantList &row : m_rows.select(tail, binds))
            records.append(fromStored<R>(row.mid(1), row.first().toLongLong()));
        return records;
    }

private:
    Rows m_rows;
};
