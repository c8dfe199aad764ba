// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescue/strays.h"

#include "store/rescue/newfile.h"
#include "store/storeerror.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Does something in the new file and takes it back.
template<class Act>
auto tried(Connection &connection, Act act)
{
    connection.execute(u"SAVEPOINT tried"_s);
    const auto result = act();
    connection.execute(u"ROLLBACK TO tried"_s);
    connection.execute(u"RELEASE tried"_s);
    return result;
}

qsizetype takenBy(NewFile &file, const QString &table, const QList<RawRow> &rows)
{
    return std::ranges::count_if(rows,
                                 [&](const RawRow &row) { return file.fits(table, row) && file.addAsIs(table, row); });
}

/// The tables that take the most of the rows, of those that take at least half.
QStringList candidates(NewFile &file, const QList<RawRow> &rows)
{
    QStringList found;
    qsizetype most = std::max<qsizetype>(1, (rows.size() + 1) / 2);
    for (const QString &table : file.tables()) {
        const auto hasShape = [&](const RawRow &row) { return file.fits(table, row); };
        if (2 * std::ranges::count_if(rows, hasShape) < rows.size())
            continue;
        const qsizetype taken = tried(file.connection(), [&] { return takenBy(file, table, rows); });
        if (taken > most)
            found.clear();
        if (taken >= most)
            found.append(table);
        most = std::max(most, taken);
    }
    return found;
}

/// Tables of the same shape differ in what they refer to.
QStringList likeliest(NewFile &file, const QStringList &tables, const QList<RawRow> &rows)
{
    QStringList best;
    qsizetype fewest = 0;
    for (const QString &table : tables) {
        const qsizetype lost = file.lostReferences(table, rows);
        if (best.isEmpty() || lost < fewest)
            best.clear();
        if (best.isEmpty() || lost == fewest) {
            best.append(table);
            fewest = lost;
        }
    }
    return best;
}

} // namespace

RowIds placeStrays(NewFile &file, const QList<RawRow> &rows, RescueReport &report)
{
    QStringList tables = candidates(file, rows);
    if (tables.size() > 1)
        tables = likeliest(file, tables, rows);
    if (tables.size() > 1)
        report.remarks.append(
            Store::tr("%n row(s) could be of any of these and were left out: %1.", nullptr, int(rows.size()))
                .arg(tables.join(", "_L1)));
    if (tables.size() != 1)
        return {};
    RowIds placed;
    for (const RawRow &row : rows) {
        // What is there already was read from its place; this is an older state of it.
        if (!file.fits(tables.first(), row) || file.has(tables.first(), row))
            continue;
        file.add(tables.first(), row, report);
        placed[tables.first()].append(row.id);
    }
    return placed;
}
