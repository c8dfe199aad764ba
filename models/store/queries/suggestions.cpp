// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/recordqueries.h"

#include "domain/directory/organisation.h"
#include "domain/recordtypes.h"
#include "domain/text/fold.h"
#include "store/lists/idreader.h"
#include "store/lists/listsource.h"
#include "store/queries/suggestiondetail.h"
#include "store/searchindex.h"
#include "store/titles.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Initials are read off the rows, without an index; up to so many that stays within a few milliseconds. The kinds that
// people find by initials, persons and bodies, are far fewer in any office; tasks and attendees are found by words.
constexpr qint64 rowsForInitials = 20'000;
constexpr qsizetype namesLooked = 1'000;
// So many times what is offered is looked through for titles that have the words.
constexpr int lookedThrough = 8;

QLatin1StringView kindTable(const RecordType &type)
{
    return QLatin1StringView(type.table);
}

const FieldInfo &titleField(const RecordType &type)
{
    return type.fields[size_t(type.indexOf(QString::fromLatin1(type.title)))];
}

QString initialsOf(const QString &title)
{
    QString initials;
    for (const QString &word : words(title))
        initials += word.front();
    return initials;
}

/// Each letter for itself, because a y is folded by what stands before it; empty for what cannot be initials.
QString typedInitials(const QString &typed)
{
    const QString word = typed.trimmed();
    if (word.size() < 2 || word.size() > 5 || !std::ranges::all_of(word, [](QChar c) { return c.isLetter(); }))
        return {};
    QString initials;
    for (const QChar c : word)
        initials += fold(QStringView(&c, 1));
    return initials;
}

/// Whether search_text starts with the words of the title.
bool titleLeadsSearchText(const RecordType &type)
{
    const auto first =
        std::ranges::find_if(type.fields, [](const FieldInfo &f) { return f.flags.testFlag(FieldFlag::Searched); });
    return first != type.fields.end() && QLatin1StringView(first->column) == QLatin1StringView(type.title);
}

QList<qint64> byInitials(Database &database, const RecordType &type, const QString &initials)
{
    const Connection &connection = database.connection();
    const qint64 newest = connection.value(u"SELECT max(id) FROM "_s + kindTable(type)).toLongLong();
    if (initials.isEmpty() || newest > rowsForInitials || !titleLeadsSearchText(type))
        return {};
    QString pattern;
    for (const QChar letter : initials)
        pattern += (pattern.isEmpty() ? u""_s : u" "_s) + letter + u'*';
    QList<qint64> found;
    // The pattern may skip words; what it lets through is few enough to be read letter by letter.
    for (const QVariantList &row : connection.select(
             u"SELECT id, %1 FROM %2 WHERE search_text GLOB ?"_s.arg(QLatin1StringView(type.title), kindTable(type)),
             {pattern})) {
        if (initialsOf(row.at(1).toString()).startsWith(initials))
            found.append(row.at(0).toLongLong());
    }
    return found;
}

/// Bodies that one of their dated names finds.
QList<qint64> byDatedName(Database &database, const RecordType &type, const QStringList &typed)
{
    if (&type != &schema<Organisation>().type)
        return {};
    return readIds(database.connection(),
                   u"SELECT organisation_id FROM organisation_name WHERE id IN "
                   "(SELECT rowid FROM organisation_name_fts WHERE organisation_name_fts MATCH ?) LIMIT ?"_s,
                   {matchExpression(typed), namesLooked})
        .ids;
}

/// Kinds without an index, by their titles.
QList<qint64> byTitle(Database &database, const RecordType &type, const QStringList &typed)
{
    QList<qint64> found;
    for (const QVariantList &row : database.connection().select(
             u"SELECT t.id, %1 FROM %2 t LIMIT ?"_s.arg(titleExpression(titleField(type)), kindTable(type)),
             {rowsForInitials})) {
        if (matches(searchText({displayText(titleField(type), row.at(1))}), typed))
            found.append(row.at(0).toLongLong());
    }
    return found;
}

QList<qint64> byWords(Database &database, const RecordType &type, const QString &typed, int limit)
{
    if (!type.isSearched() && !typed.isEmpty())
        return byTitle(database, type, words(typed));
    ListSource source(database, type, typed);
    source.fetch(limit);
    return source.ids().mid(0, limit);
}

QList<Suggestion> suggestionsFor(Database &database, const RecordType &type, const QSet<qint64> &ids,
                                 const QStringList &prefixes, int limit)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    const FieldInfo &title = titleField(type);
    const QString sql =
        u"SELECT t.id, %1 FROM %2 t WHERE t.id IN (%3) ORDER BY t.%4 IS NULL, t.%4 %5, t.id %5 LIMIT ?"_s.arg(
            titleExpression(title), kindTable(type), numbers.join(u','), QLatin1StringView(type.order),
            type.descending ? "DESC"_L1 : "ASC"_L1);
    QList<Suggestion> found;
    for (const QVariantList &row : database.connection().select(sql, {limit * lookedThrough}))
        found.append({{&type, row.at(0).toLongLong()}, displayText(title, row.at(1)), {}});
    // Whose title says what was typed comes before those of whom only a note says it.
    std::ranges::stable_partition(found, [&](const Suggestion &s) { return matches(searchText({s.title}), prefixes); });
    return found.mid(0, limit);
}

} // namespace

QList<Suggestion> suggestions(Database &database, const RecordType &type, const QString &typed, int limit, QDate day)
{
    const QStringList prefixes = words(typed);
    QList<qint64> ids = byWords(database, type, prefixes.join(u' '), limit * lookedThrough);
    if (!prefixes.isEmpty())
        ids += byDatedName(database, type, prefixes) + byInitials(database, type, typedInitials(typed));
    QList<Suggestion> found = suggestionsFor(database, type, QSet<qint64>(ids.begin(), ids.end()), prefixes, limit);
    for (Suggestion &s : found)
        s.detail = detailOf(database, s.record, day);
    return found;
}

QList<const RecordType *> kindsToFind()
{
    QList<const RecordType *> kinds;
    for (const RecordType *type : recordTypes()) {
        // A body's names lead to the body, which is found by them anyway.
        if (type->isSearched() && type != &schema<OrganisationName>().type)
            kinds.append(type);
    }
    return kinds;
}
