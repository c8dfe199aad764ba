// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/database.h"
#include "store/log/logentry.h"

#include <QDate>
#include <QStringList>

/// Which steps the journal shows; what is left empty does not narrow.
struct JournalQuery
{
    QString words; ///< begin words of label, author or computer
    QString author;
    const RecordType *kind = nullptr; ///< touched, or something that belongs to a record of it
    QDate from;                       ///< local days
    QDate until;
    bool operator==(const JournalQuery &) const = default;
};

/// Reads the office's journal from the newest step back, slice by slice, so that a filter that finds little does not
/// stop the window. Steps that were undone are not in it.
class JournalReader
{
public:
    JournalReader(const Database &database, const JournalQuery &query);

    /// Looks at so many further steps; gives those that the query wants.
    QList<LogEntry> read(int steps);
    [[nodiscard]] bool isComplete() const { return m_before <= 1; }

private:
    const Database *m_database;
    QString m_sql;
    QVariantList m_binds;
    QStringList m_words;
    qint64 m_before = 0; ///< the oldest step that has been looked at
};

/// Everybody who has written into the file.
QStringList journalAuthors(const Database &database);
