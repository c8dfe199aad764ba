// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/task.h"
#include "store/step.h"
#include "store/table.h"

struct Organisation;
struct Conference;

/// A migrated file in memory with a clock that stands still until a test moves it.
struct TestFile
{
    QDateTime now{QDate(2024, 3, 5), QTime(1, 30), Qt::UTC};
    std::unique_ptr<Database> opened;
    Database &database;

    TestFile();
};

/// The writer of all tests.
Identity testIdentity(const std::function<QDateTime()> &clock = &QDateTime::currentDateTimeUtc);

/// Inserts one record in a step of its own.
template<class R>
Id<R> added(Database &database, R record)
{
    Step step(database, QStringLiteral("Thêm"));
    const Id<R> id = Table<R>(database).insert(record);
    step.commit();
    return id;
}

template<class R>
void changed(Database &database, const R &record)
{
    Step step(database, QStringLiteral("Sửa"));
    Table<R>(database).update(record);
    step.commit();
}

template<class R>
void removed(Database &database, Id<R> id)
{
    Step step(database, QStringLiteral("Xóa"));
    Table<R>(database).remove(id);
    step.commit();
}

Id<Organisation> addedBody(Database &database, const QString &title);
Id<Conference> addedConference(Database &database, const QString &title);
Task taskFor(Id<Organisation> lead, const QString &title);

/// A row as "value|…", NULL where there is nothing.
QString lineOf(const QVariantList &row);
/// All rows of all tables of records, derived columns included, as lines "table id|value|…" in a fixed order.
QStringList dumpOf(const Connection &connection);
/// The change log as lines "table row operation old new".
QStringList logOf(const Connection &connection);
qint64 countOf(const Connection &connection, const QString &table);
/// Ids that the search index of the table finds for typed words.
QList<qint64> foundIds(const Connection &connection, const QString &table, const QString &typed);
/// FTS5's own comparison of every search index with its records; the tables that fail it.
QStringList brokenIndexes(Database &database);
/// The sentence of the StoreError that the act throws, or an empty text.
QString sentenceOf(const std::function<void()> &act);
