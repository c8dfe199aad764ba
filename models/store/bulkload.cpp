// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkload.h"

#include "store/log/triggers.h"
#include "store/rows.h"

using namespace Qt::StringLiterals;

BulkLoad::BulkLoad(Database &database) : m_database(database)
{
    setBulk(m_database.connection(), true);
}

BulkLoad::Target &BulkLoad::targetFor(const RecordType &type)
{
    std::shared_ptr<Target> &target = m_targets[&type];
    if (!target) {
        const Connection &connection = m_database.connection();
        const qint64 newest = Rows(m_database, type).newestId();
        target.reset(new Target{Statement(connection.database(), insertStatement(type)), newest});
    }
    return *target;
}

qint64 BulkLoad::insert(const RecordType &type, QVariantList &values)
{
    return targetFor(type).statement.run(insertBinds(type, values));
}

void BulkLoad::finish()
{
    for (auto it = m_targets.constBegin(); it != m_targets.constEnd(); ++it) {
        if (it.key()->isSearched())
            m_database.connection().execute(
                u"INSERT INTO %1_fts (rowid, search_text) SELECT id, search_text FROM %1 WHERE id > ?"_s.arg(
                    QLatin1StringView(it.key()->table)),
                {it.value()->lastIdBefore});
    }
    setBulk(m_database.connection(), false);
}
