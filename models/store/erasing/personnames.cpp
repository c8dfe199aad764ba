// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasing/personnames.h"

#include "store/connection.h"
#include "store/erasing/nametext.h"
#include "store/log/rowjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether one of the others is called so, or has it as a part of a longer name.
bool isOthersToo(const QStringList &others, const QString &name)
{
    const NameText text({name.toUpper()});
    return std::ranges::any_of(others, [&](const QString &other) { return text.isIn(other.toUpper()); });
}

} // namespace

QStringList namesOf(const Connection &connection, const Person &person)
{
    QStringList names{person.fullName, person.sortName};
    const auto rows = connection.select(
        u"SELECT old_row, new_row FROM log_change WHERE table_name = 'person' AND row_id = ?"_s, {person.id.value});
    for (const QVariantList &row : rows) {
        for (const QVariant &json : row)
            names.append(rowOfJson(json.toString()).value("full_name"_L1).toString());
    }
    for (const QString &name : QStringList(names))
        names.append({name.simplified(), name.toUpper()});
    names.removeIf([](const QString &name) { return !name.trimmed().contains(u' '); });
    names.removeDuplicates();
    std::ranges::sort(names, std::greater(), &QString::size);
    return names;
}

QStringList ownNames(const Connection &connection, const Person &person)
{
    const QStringList others =
        connection.texts(u"SELECT full_name FROM person WHERE id <> ? UNION SELECT full_name FROM "
                         "attendee WHERE person_id <> ?"_s,
                         {person.id.value, person.id.value});
    QStringList names = namesOf(connection, person);
    names.removeIf([&](const QString &name) { return isOthersToo(others, name); });
    return names;
}
