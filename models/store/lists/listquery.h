// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

#include <algorithm>

enum class Comparison { OneOf, NoneOf, AtLeast, AtMost, Above, Empty, NotEmpty };

/// What a filter chip asks of one column. With `through`, the column is one of that table, and a record counts when one
/// of the rows there that refer to it fulfils the condition (people who hold a post in a body, plans with a partner).
struct Condition
{
    const char *column;
    Comparison comparison = Comparison::OneOf;
    QVariantList values = {}; ///< in stored form; one for AtLeast, AtMost and Above
    const char *through = nullptr;
    const char *other = nullptr;        ///< a column of the same row to compare with, in place of a value
    QList<Condition> alternatives = {}; ///< it is enough that one of these holds

    /// Written out: whether a list of the type that is being compared can be compared is asked too early otherwise.
    bool operator==(const Condition &that) const
    {
        return column == that.column && comparison == that.comparison && values == that.values &&
               through == that.through && other == that.other && std::ranges::equal(alternatives, that.alternatives);
    }
};

/// Which records of a kind a list shows, and in what order.
struct ListQuery
{
    QString words = {};               ///< as typed into the search box
    QList<Condition> conditions = {}; ///< all of them must hold
    const char *order = nullptr;      ///< column; nothing is the kind's own order
    bool descending = false;          ///< counts where `order` is given
    bool operator==(const ListQuery &) const = default;
};
