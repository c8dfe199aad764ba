// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/stored.h"

/// The untyped half of a field: all that tables, forms, import, filter and log need to know of it.
struct FieldInfo
{
    const char *column;
    const char *label; ///< English source text, context "Field"
    FieldKind kind;
    FieldFlags flags;
    std::span<const Choice> choices;  ///< of a Choice
    const char *references = nullptr; ///< table, of a Reference

    [[nodiscard]] bool isColumn(const char *name) const { return qstrcmp(column, name) == 0; }
    [[nodiscard]] bool refersTo(const char *table) const
    {
        return references != nullptr && qstrcmp(references, table) == 0;
    }
};

/// A field of record R with its way in and out of the struct, in stored form.
template<class R>
struct Field : FieldInfo
{
    QVariant (*read)(const R &);
    void (*write)(R &, const QVariant &);
};

template<class T>
struct MemberOf;
template<class R, class T>
struct MemberOf<T R::*>
{
    using Record = R;
    using Type = T;
};

template<class T>
struct TargetOf
{
    static constexpr const char *table = nullptr;
};
template<class R>
struct TargetOf<Id<R>>
{
    static constexpr const char *table = R::table;
};

template<class T>
std::span<const Choice> choicesOf()
{
    if constexpr (std::is_enum_v<T>)
        return choices<T>();
    else
        return {};
}

/// The descriptor row of one member: field<&Task::title>("title", QT_TRANSLATE_NOOP("Field", "Task"), …).
template<auto member>
auto field(const char *column, const char *label, FieldFlags flags = {})
{
    using Record = typename MemberOf<decltype(member)>::Record;
    using Type = typename MemberOf<decltype(member)>::Type;
    Field<Record> row;
    row.column = column;
    row.label = label;
    row.kind = StoredAs<Type>::kind;
    row.flags = flags;
    row.choices = choicesOf<Type>();
    row.references = TargetOf<Type>::table;
    row.read = [](const Record &record) { return StoredAs<Type>::to(record.*member); };
    row.write = [](Record &record, const QVariant &stored) { record.*member = StoredAs<Type>::from(stored); };
    return row;
}

QString translatedLabel(const FieldInfo &field);

/// A stored value as the user reads it: dates 05/3/2024, figures 1.234,5, labels of choices. Not for references.
QString displayText(const FieldInfo &field, const QVariant &stored);
