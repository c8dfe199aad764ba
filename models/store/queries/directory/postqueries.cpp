// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/directory/postqueries.h"

#include "store/queries/directory/directoryqueries.h"

using namespace Qt::StringLiterals;

namespace {

/// Posts held on a day, the highest first; two binds for the day.
QString heldPosts(const QString &columns, const QString &further)
{
    return u"SELECT %1 FROM post JOIN person ON person.id = post.person_id "
           "WHERE (post.valid_from IS NULL OR post.valid_from <= ?) "
           "AND (post.valid_until IS NULL OR post.valid_until >= ?) %2 "
           "ORDER BY post.rank = 0, post.rank, person.sort_key, post.id"_s.arg(columns, further);
}

} // namespace

QList<HeldPost> holdersIn(Database &database, Id<Organisation> body, QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    QList<HeldPost> holders;
    for (const QVariantList &row : database.connection().select(
             heldPosts(u"person.id, person.full_name, post.title"_s, u"AND post.organisation_id = ?"_s),
             {iso, iso, body.value}))
        holders.append({{row.at(0).toLongLong()}, row.at(1).toString(), row.at(2).toString()});
    return holders;
}

QHash<QString, QString> postsByPerson(Database &database, QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    const QHash<qint64, QString> names = organisationNamesOn(database, day);
    QHash<QString, QString> posts;
    for (const QVariantList &row :
         database.connection().select(heldPosts(u"person.uid, post.title, post.organisation_id"_s, {}), {iso, iso})) {
        QString &post = posts[row.at(0).toString()];
        if (post.isEmpty())
            post = u"%1 · %2"_s.arg(row.at(1).toString(), names.value(row.at(2).toLongLong()));
    }
    return posts;
}
