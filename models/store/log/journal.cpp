// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/journal.h"

#include "domain/text/fold.h"
#include "store/queries/recordparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// As it stands in the log, where a local day begins.
QString startOf(QDate day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODateWithMs);
}

QString kindCondition(const RecordType &kind)
{
    QStringList tables{u"'%1'"_s.arg(QLatin1StringView(kind.table))};
    for (const RecordType *part : partKinds(kind))
        tables.append(u"'%1'"_s.arg(QLatin1StringView(part->table)));
    return u" AND EXISTS (SELECT 1 FROM log_change c WHERE c.step_id = s.id AND c.table_name IN (%1))"_s.arg(
        tables.join(", "_L1));
}

bool holds(const LogEntry &entry, const QStringList &words)
{
    return words.isEmpty() || matches(searchText({entry.label, entry.author, entry.computer}), words);
}

} // namespace

JournalReader::JournalReader(const Database &database, const JournalQuery &query)
    : m_database(&database)
    , m_words(words(query.words))
    , m_before(database.connection().value(u"SELECT max(id) FROM log_step"_s).toLongLong() + 1)
{
    // An emptied bin is noted as a step that nothing can undo and that changed no record. The index of the states would
    // have everything sorted first.
    m_sql = u"SELECT %1 FROM log_step s WHERE s.id < ? AND s.id >= ? AND "
            "(+s.state = 'done' OR (+s.state = 'dropped' AND s.barrier = 1))"_s.arg(QLatin1StringView(logEntryColumns));
    const auto narrow = [this](const QString &condition, const QVariant &value) {
        m_sql += condition;
        m_binds.append(value);
    };
    if (!query.author.isEmpty())
        narrow(u" AND s.author = ?"_s, query.author);
    if (query.from.isValid())
        narrow(u" AND s.at >= ?"_s, startOf(query.from));
    if (query.until.isValid())
        narrow(u" AND s.at < ?"_s, startOf(query.until.addDays(1)));
    if (query.kind != nullptr)
        m_sql += kindCondition(*query.kind);
    m_sql += u" ORDER BY s.id DESC"_s;
}

QList<LogEntry> JournalReader::read(int steps)
{
    QList<LogEntry> found;
    const qint64 end = m_before;
    m_before = std::max<qint64>(1, m_before - steps);
    for (const QVariantList &row : m_database->connection().select(m_sql, QVariantList{end, m_before} + m_binds)) {
        const LogEntry entry = logEntry(row);
        if (holds(entry, m_words))
            found.append(entry);
    }
    return found;
}

QStringList journalAuthors(const Database &database)
{
    QStringList authors;
    // From one to the next along the index; the log is long, and authors are few.
    for (const QVariantList &row : database.connection().select(
             u"WITH RECURSIVE a (author) AS (SELECT min(author) FROM log_step UNION ALL SELECT (SELECT min(author) "
             u"FROM "
             "log_step WHERE author > a.author) FROM a WHERE a.author IS NOT NULL) SELECT author FROM a WHERE author "
             "IS NOT NULL"_s))
        authors.append(row.first().toString());
    return authors;
}
