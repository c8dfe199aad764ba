// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/field.h"
#include "domain/core/problem.h"

#include <vector>

/// A kind of record without its C++ type: what the store, the lists and the log work with.
/// Values travel in stored form, in the order of `fields`.
struct RecordType
{
    const char *table;
    const char *plural; ///< its word on the command line
    const char *label;  ///< English source text, plural, context "Record"
    const char *title;  ///< column that names a record of this kind to the user
    const char *order;  ///< column (indexed together with the id) that lists are ordered by
    bool descending = false;
    bool sorted = false; ///< has a derived column sort_key
    std::vector<FieldInfo> fields;
    Problems (*check)(const QVariantList &values, qint64 id) = nullptr; ///< id 0: not saved yet
    QString (*sortKey)(const QVariantList &values) = nullptr;
    bool (*isPermanent)(const QVariantList &values) = nullptr; ///< never to be deleted; null: none of them
    QVariantList (*blank)() = nullptr;                         ///< the values of a record that nobody has filled in yet

    [[nodiscard]] bool isSearched() const;
    [[nodiscard]] qsizetype indexOf(QStringView column) const;
    [[nodiscard]] qsizetype indexOf(const char *column) const;
};

/// The folded words of all searched fields.
QString searchTextOf(const RecordType &type, const QVariantList &values);
/// What every record must hold whatever its rules: required fields are filled.
Problems missingFields(const RecordType &type, const QVariantList &values);
/// The fields that a list shows, by index: all but those the program fills by itself.
QList<qsizetype> listedFields(const RecordType &type);
/// Those that the history shows and restores.
QList<qsizetype> rememberedFields(const RecordType &type);
/// The year that a record speaks of: its own year field, else that of its first date; 0 where it has none yet.
int yearIn(const RecordType &type, const QVariantList &values);
QString translatedLabel(const RecordType &type);
