// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists/listorder.h"

#include "domain/recordtypes.h"

using namespace Qt::StringLiterals;

namespace {

struct Key
{
    QString sql;
    bool isSpelling = false;
};

/// Choices follow the order of their list, not their codes.
QString placeOfChoice(const QString &column, std::span<const Choice> choices)
{
    QString cases;
    for (size_t i = 0; i < choices.size(); ++i)
        cases += u" WHEN '%1' THEN %2"_s.arg(QLatin1StringView(choices[i].code)).arg(i);
    return u"CASE %1%2 END"_s.arg(column, cases);
}

bool isTitleOfSorted(const RecordType &type, const char *column)
{
    return type.sorted && QLatin1StringView(column) == QLatin1StringView(type.title);
}

Key keyOf(const RecordType &type, const char *name, const QString &alias);

/// A reference stands where the title of what it names would.
Key keyOfTarget(const FieldInfo &field, const QString &column, const QString &alias)
{
    const RecordType &target = *recordTypeOf(QString::fromLatin1(field.references));
    const QString inner = alias + u'r';
    const Key key = keyOf(target, target.title, inner);
    return {u"(SELECT %1 FROM %2 %3 WHERE %3.id = %4)"_s.arg(key.sql, QLatin1StringView(target.table), inner, column),
            key.isSpelling};
}

Key keyOf(const RecordType &type, const char *name, const QString &alias)
{
    if (isTitleOfSorted(type, name))
        return {alias + ".sort_key"_L1};
    const QString column = alias + u'.' + QLatin1StringView(name);
    const qsizetype at = type.indexOf(QString::fromLatin1(name));
    if (at < 0)
        return {column};
    const FieldInfo &field = type.fields[size_t(at)];
    switch (field.kind) {
    case FieldKind::Choice:
        return {placeOfChoice(column, field.choices)};
    case FieldKind::Reference:
        return keyOfTarget(field, column, alias);
    case FieldKind::Text:
        return {u"nullif(%1, '')"_s.arg(column), true};
    default:
        return {column};
    }
}

} // namespace

ListOrder orderOf(const RecordType &type, const ListQuery &query)
{
    const QString own = u"t."_s + QLatin1StringView(type.order);
    if (!query.order)
        return {own, type.descending, true};
    const Key key = keyOf(type, query.order, u"t"_s);
    return {key.sql, query.descending, key.sql == own, key.isSpelling};
}
