// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

/// What a field holds; editor, format, filter and import follow from it.
enum class FieldKind { Text, Integer, Decimal, Date, Time, DateTime, Flag, Choice, Reference };

/// Figures stand on the right of their column.
constexpr bool isNumeric(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Decimal;
}

enum class FieldFlag {
    Required = 1,   ///< must not be empty
    Long = 2,       ///< text of several lines
    Searched = 4,   ///< goes into the record's search text
    Owner = 8,      ///< the aggregate that the record belongs to and vanishes with
    Automatic = 16, ///< filled by the program, not shown in forms and lists
    Year = 32,      ///< a number that is written without grouping
    Remembered = 64 ///< Automatic, and yet what the user has done: the history shows and restores it
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)
