// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists/narrowing.h"

#include "domain/recordtypes.h"
#include "store/searchindex.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(", "_L1);
}

/// What stands on the right of a comparison.
QString measure(const QString &alias, const Condition &condition)
{
    return condition.other ? alias + QLatin1StringView(condition.other) : u"?"_s;
}

/// What the condition asks of its column, in a table with that alias ("t.").
QString test(const QString &alias, const Condition &condition)
{
    const QString column = alias + QLatin1StringView(condition.column);
    switch (condition.comparison) {
    case Comparison::OneOf:
        return u"%1 IN (%2)"_s.arg(column, marks(condition.values.size()));
    case Comparison::NoneOf:
        return u"(%1 IS NULL OR %1 NOT IN (%2))"_s.arg(column, marks(condition.values.size()));
    case Comparison::AtLeast:
        return u"%1 >= %2"_s.arg(column, measure(alias, condition));
    case Comparison::AtMost:
        return u"%1 <= %2"_s.arg(column, measure(alias, condition));
    case Comparison::Above:
        return u"%1 > %2"_s.arg(column, measure(alias, condition));
    case Comparison::Empty:
        return u"(%1 IS NULL OR %1 = '')"_s.arg(column);
    case Comparison::NotEmpty:
        return u"(%1 IS NOT NULL AND %1 <> '')"_s.arg(column);
    }
    return u"1"_s;
}

/// The columns by which rows of `through` refer to the type: the owner, or else every reference but the one asked
/// about.
QStringList waysBack(const RecordType &type, const RecordType &through, const char *asked)
{
    QStringList others;
    for (const FieldInfo &field : through.fields) {
        if (!field.references || QLatin1StringView(field.references) != QLatin1StringView(type.table))
            continue;
        if (field.flags.testFlag(FieldFlag::Owner))
            return {QString::fromLatin1(field.column)};
        if (QLatin1StringView(field.column) != QLatin1StringView(asked))
            others.append(QString::fromLatin1(field.column));
    }
    return others;
}

Narrowing throughOf(const RecordType &type, const Condition &condition)
{
    const RecordType &through = *recordTypeOf(QString::fromLatin1(condition.through));
    const QString asked = test(u"x."_s, condition);
    QStringList selects;
    QVariantList binds;
    for (const QString &back : waysBack(type, through, condition.column)) {
        selects.append(u"SELECT x.%1 FROM %2 x WHERE %3"_s.arg(back, QLatin1StringView(through.table), asked));
        binds += condition.values;
    }
    return {u"t.id IN (%1)"_s.arg(selects.join(" UNION ALL "_L1)), binds};
}

Narrowing narrowed(const RecordType &type, const Condition &condition)
{
    Narrowing narrowing =
        condition.through ? throughOf(type, condition) : Narrowing{test(u"t."_s, condition), condition.values};
    for (const Condition &alternative : condition.alternatives) {
        const Narrowing other = narrowed(type, alternative);
        narrowing = {narrowing.sql + " OR "_L1 + other.sql, narrowing.binds + other.binds};
    }
    return condition.alternatives.isEmpty() ? narrowing : Narrowing{u"(%1)"_s.arg(narrowing.sql), narrowing.binds};
}

} // namespace

Narrowing narrowingOf(const RecordType &type, const QList<Condition> &conditions)
{
    Narrowing all;
    for (const Condition &condition : conditions)
        all = both(all, narrowed(type, condition));
    return all;
}

Narrowing wordsInRow(const QStringList &foldedPrefixes)
{
    return {QStringList(foldedPrefixes.size(), u"instr(' ' || t.search_text, ' ' || ?) > 0"_s).join(" AND "_L1),
            QVariantList(foldedPrefixes.begin(), foldedPrefixes.end())};
}

Narrowing wordsInIndex(const RecordType &type, const QStringList &foldedPrefixes)
{
    return {u"t.id IN (SELECT rowid FROM %1_fts WHERE %1_fts MATCH ?)"_s.arg(QLatin1StringView(type.table)),
            {matchExpression(foldedPrefixes)}};
}

Narrowing both(const Narrowing &first, const Narrowing &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    return {first.sql + " AND "_L1 + second.sql, first.binds + second.binds};
}
