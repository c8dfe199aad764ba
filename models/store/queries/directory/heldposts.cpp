// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/directory/heldposts.h"

using namespace Qt::StringLiterals;

QString heldPostsQuery(const QString &columns, const QString &further)
{
    return u"SELECT %1 FROM post JOIN person ON person.id = post.person_id "
           "WHERE (post.valid_from IS NULL OR post.valid_from <= ?) "
           "AND (post.valid_until IS NULL OR post.valid_until >= ?) %2 "
           "ORDER BY post.rank = 0, post.rank, person.sort_key, post.id"_s.arg(columns, further);
}

QList<HeldPost> holdersIn(Database &database, Id<Organisation> body, QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    QList<HeldPost> holders;
    for (const QVariantList &row : database.connection().select(
             heldPostsQuery(u"person.id, person.full_name, post.title, post.id"_s, u"AND post.organisation_id = ?"_s),
             {iso, iso, body.value}))
        holders.append(
            {{row.at(0).toLongLong()}, row.at(1).toString(), row.at(2).toString(), {row.at(3).toLongLong()}});
    return holders;
}
