// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/directory/postqueries.h"

#include "store/queries/directory/directoryqueries.h"

using namespace Qt::StringLiterals;

QHash<QString, QString> postsByPerson(Database &database, QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    const QHash<qint64, QString> names = organisationNamesOn(database, day);
    QHash<QString, QString> posts;
    for (const QVariantList &row : database.connection().select(
             heldPostsQuery(u"person.uid, post.title, post.organisation_id"_s, {}), {iso, iso})) {
        QString &post = posts[row.at(0).toString()];
        if (post.isEmpty())
            post = u"%1 · %2"_s.arg(row.at(1).toString(), names.value(row.at(2).toLongLong()));
    }
    return posts;
}
