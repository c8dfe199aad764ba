// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesupport.h"

#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "domain/recordtypes.h"
#include "domain/text/fold.h"
#include "store/searchindex.h"
#include "store/storeerror.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString asText(const QVariant &value)
{
    return value.isNull() ? u"NULL"_s : value.toString();
}

} // namespace

Identity testIdentity(const std::function<QDateTime()> &clock)
{
    return {u"Đỗ Thị Lụa"_s, u"PC-01"_s, clock};
}

TestFile::TestFile() : opened(memoryDatabase(testIdentity([this] { return now; }))), database(*opened) {}

Id<Organisation> addedBody(Database &database, const QString &title)
{
    return added(database, Organisation{.title = title});
}

Id<Conference> addedConference(Database &database, const QString &title)
{
    return added(database, Conference{.title = title, .startsOn = QDate(2024, 3, 5)});
}

Task taskFor(Id<Organisation> lead, const QString &title)
{
    return {.title = title, .lead = lead};
}

QString lineOf(const QVariantList &row)
{
    QStringList texts;
    for (const QVariant &value : row)
        texts.append(asText(value));
    return texts.join(u'|');
}

QStringList dumpOf(const Connection &connection)
{
    QStringList lines;
    for (const RecordType *type : recordTypes()) {
        const QString table = QString::fromLatin1(type->table);
        for (const QVariantList &row : connection.select(u"SELECT * FROM %1 ORDER BY id"_s.arg(table)))
            lines.append(table + u' ' + lineOf(row));
    }
    return lines;
}

QStringList logOf(const Connection &connection)
{
    QStringList lines;
    for (const QVariantList &row :
         connection.select(u"SELECT table_name, row_id, operation, old_row, new_row FROM log_change ORDER BY id"_s))
        lines.append(lineOf(row).replace(u'|', u' '));
    return lines;
}

qint64 countOf(const Connection &connection, const QString &table)
{
    return connection.value(u"SELECT count(*) FROM "_s + table).toLongLong();
}

QList<qint64> foundIds(const Connection &connection, const QString &table, const QString &typed)
{
    QList<qint64> ids;
    for (const QVariantList &row :
         connection.select(u"SELECT rowid FROM %1_fts WHERE %1_fts MATCH ? ORDER BY rowid"_s.arg(table),
                           {matchExpression(words(typed))}))
        ids.append(row.first().toLongLong());
    return ids;
}

QStringList brokenIndexes(Database &database)
{
    QStringList broken;
    for (const RecordType *type : recordTypes()) {
        const QString table = QString::fromLatin1(type->table);
        const auto check = [&] {
            database.connection().execute(
                u"INSERT INTO %1_fts (%1_fts, rank) VALUES ('integrity-check', 1)"_s.arg(table));
        };
        if (type->isSearched() && !sentenceOf(check).isEmpty())
            broken.append(table);
    }
    return broken;
}

QString sentenceOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const StoreError &error) {
        return error.text();
    }
    return {};
}
