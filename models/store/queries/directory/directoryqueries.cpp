// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/directory/directoryqueries.h"

#include "store/queries/directory/heldposts.h"
#include "store/storeerror.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

OrganisationName nameOf(Database &database, Id<Organisation> id, QDate day)
{
    if (!id.isValid())
        return {};
    const auto names = Table<OrganisationName>(database).select(u"WHERE organisation_id = ?"_s, {id.value});
    if (const auto name = nameOn(names, day))
        return *name;
    const auto body = Table<Organisation>(database).find(id);
    return {.organisation = id, .fullName = body ? body->title : QString()};
}

namespace {

void addHead(OfficeDay &office, Database &database, Id<Organisation> id)
{
    const auto posts =
        Table<Post>(database).select(u"WHERE organisation_id = ? AND rank > 0 ORDER BY rank, id"_s, {id.value});
    const auto head = postOn(posts, office.day);
    if (!head)
        return;
    office.headPost = head->title;
    if (const auto person = Table<Person>(database).find(head->person))
        office.headName = person->fullName;
}

} // namespace

std::optional<Office> officeOf(Database &database)
{
    const QList<Office> rows = Table<Office>(database).select();
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

namespace {

Office officeOrThrow(Database &database)
{
    if (const auto office = officeOf(database))
        return *office;
    throw StoreError(Store::tr("“%1” does not say whose office it is; enter the office first.").arg(database.path()));
}

} // namespace

OfficeDay officeOn(Database &database, QDate day)
{
    return bodyOn(database, officeOrThrow(database).organisation, day);
}

OfficeDay bodyOn(Database &database, Id<Organisation> id, QDate day)
{
    const Office office = officeOrThrow(database);
    const auto body = Table<Organisation>(database).find(id);
    OfficeDay found{.day = day};
    found.name = nameOf(database, id, day);
    const Id<Organisation> parent = body ? body->parent : Id<Organisation>();
    found.superior = nameOf(database, id == office.organisation ? office.superior : parent, day);
    found.place = office.place;
    found.isSample = office.isSample;
    if (body)
        found.style = body->style;
    addHead(found, database, id);
    found.posts = holdersIn(database, id, day);
    return found;
}

QHash<qint64, QString> organisationNamesOn(Database &database, QDate day)
{
    QHash<qint64, QList<OrganisationName>> names;
    for (const OrganisationName &name : Table<OrganisationName>(database).select())
        names[name.organisation.value].append(name);
    QHash<qint64, QString> found;
    for (const QVariantList &row : database.connection().select(u"SELECT id, title FROM organisation"_s)) {
        const auto name = nameOn(names.value(row.at(0).toLongLong()), day);
        const QString official = name ? (name->shortName.isEmpty() ? name->fullName : name->shortName) : QString();
        found.insert(row.at(0).toLongLong(), official.isEmpty() ? row.at(1).toString() : official);
    }
    return found;
}

std::optional<Post> postOf(Database &database, Id<Person> person, QDate day)
{
    return postOn(Table<Post>(database).select(u"WHERE person_id = ? ORDER BY id"_s, {person.value}), day);
}
