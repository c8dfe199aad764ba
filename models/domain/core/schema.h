// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"

/// Names of a record kind, the part of its schema that is not fields.
struct RecordNames
{
    const char *plural;
    const char *label;
    const char *title;
    const char *order = "id";
    bool descending = false;
};

/// The descriptor of record R: its fields, its rules and what it is sorted by.
template<class R>
struct Schema
{
    RecordType type;
    std::vector<Field<R>> fields;
    Problems (*rules)(const R &) = nullptr;
    QString (*sortText)(const R &) = nullptr; ///< gives the sort key, where lists follow the Vietnamese alphabet
    bool (*permanent)(const R &) = nullptr;   ///< what may never be deleted
};

template<class R>
const Schema<R> &schema();

template<class R>
QVariantList toStored(const R &record)
{
    QVariantList values;
    for (const Field<R> &field : schema<R>().fields)
        values.append(field.read(record));
    return values;
}

template<class R>
R fromStored(const QVariantList &values, qint64 id = 0)
{
    R record;
    record.id.value = id;
    qsizetype i = 0;
    for (const Field<R> &field : schema<R>().fields)
        field.write(record, values.at(i++));
    return record;
}

/// All findings on one record. The form calls it while typing, the store before writing.
template<class R>
Problems check(const R &record)
{
    const Schema<R> &s = schema<R>();
    Problems found = missingFields(s.type, toStored(record));
    if (s.rules)
        found += s.rules(record);
    return found;
}

template<class R>
Schema<R> makeSchema(const RecordNames &names, std::vector<Field<R>> fields, Problems (*rules)(const R &) = nullptr,
                     QString (*sortText)(const R &) = nullptr, bool (*permanent)(const R &) = nullptr)
{
    Schema<R> s;
    s.type = {R::table, names.plural, names.label, names.title, names.order, names.descending, sortText != nullptr, {}};
    s.type.fields.assign(fields.begin(), fields.end());
    s.type.check = [](const QVariantList &values, qint64 id) { return check(fromStored<R>(values, id)); };
    s.type.sortKey = [](const QVariantList &values) { return schema<R>().sortText(fromStored<R>(values)); };
    if (permanent)
        s.type.isPermanent = [](const QVariantList &values) { return schema<R>().permanent(fromStored<R>(values)); };
    s.type.blank = [] { return toStored(R{}); };
    s.fields = std::move(fields);
    s.rules = rules;
    s.sortText = sortText;
    s.permanent = permanent;
    return s;
}
