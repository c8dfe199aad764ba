// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/directory/directorytree.h"

#include "store/queries/directory/directoryqueries.h"
#include "store/table.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

bool endsBody(SuccessionKind kind)
{
    return kind == SuccessionKind::Rename || kind == SuccessionKind::Merge || kind == SuccessionKind::Dissolution;
}

QSet<qint64> endedBy(Database &database, QDate day)
{
    QSet<qint64> ended;
    for (const Succession &succession :
         Table<Succession>(database).select(u"WHERE date <= ?"_s, {day.toString(Qt::ISODate)})) {
        if (endsBody(succession.kind))
            ended.insert(succession.from.value);
    }
    return ended;
}

/// Bodies whose names begin after that day or are over by then.
QSet<qint64> namelessOn(Database &database, QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    QSet<qint64> bodies;
    for (const QVariantList &row : database.connection().select(
             u"SELECT organisation_id FROM organisation_name GROUP BY organisation_id "
             "HAVING min(ifnull(valid_from, '')) > ? OR max(ifnull(valid_until, '9999')) < ?"_s,
             {iso, iso}))
        bodies.insert(row.first().toLongLong());
    return bodies;
}

QHash<qint64, QString> searchTexts(Database &database)
{
    QHash<qint64, QString> texts;
    for (const QVariantList &row :
         database.connection().select(u"SELECT id, search_text FROM organisation UNION ALL "
                                      "SELECT organisation_id, search_text FROM organisation_name"_s))
        texts[row.at(0).toLongLong()] += row.at(1).toString() + u' ';
    return texts;
}

auto protocolOrder(const Organisation &body)
{
    return std::tuple(body.bloc, body.rank > 0 ? body.rank : std::numeric_limits<int>::max());
}

} // namespace

QList<BodyOnDay> bodiesOn(Database &database, QDate day)
{
    const QHash<qint64, QString> names = organisationNamesOn(database, day);
    const QHash<qint64, QString> texts = searchTexts(database);
    const QSet<qint64> absent = endedBy(database, day) + namelessOn(database, day);
    QList<Organisation> bodies = Table<Organisation>(database).select(u"ORDER BY sort_key, id"_s);
    std::ranges::stable_sort(bodies, std::less(), protocolOrder);
    QList<BodyOnDay> found;
    for (const Organisation &body : std::as_const(bodies)) {
        const qint64 id = body.id.value;
        found.append({id, body.parent.value, names.value(id), texts.value(id), !absent.contains(id)});
    }
    return found;
}
