// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QItemSelection>
#include <QList>
#include <QSet>

#include <optional>

class QAbstractItemView;

/// Keeps selection, current row and scroll of a list with its records while the rows change under it. What is out of
/// reach for a while – filtered out, not fetched yet, deleted and brought back – has its place again when it is back,
/// unless the user has gone elsewhere meanwhile.
class KeptPlace
{
public:
    /// What becomes current when the record that was is gone.
    enum class WhenGone { Nothing, Neighbour };
    /// Where to scroll when none of the rows that were in sight is there: a refreshed list stays, another one begins.
    enum class Rows { Same, Others };

    /// `idRole` gives the record of a row on any column; 0 for a row without one, which is known by its number.
    KeptPlace(QAbstractItemView &view, int idRole, WhenGone whenGone = WhenGone::Nothing);

    /// To be called before the rows change; further calls before restore() count for nothing.
    void keep();
    void restore(Rows rows = Rows::Same);
    /// Further rows came in at the end.
    void grow();
    /// The list shows something else from here on.
    void forget();
    /// Between keep() and restore(): columns other than the first move to the right by so many.
    void shiftColumns(int by);
    /// The program is at work, not the user.
    [[nodiscard]] bool isRestoring() const { return m_restoring; }

private:
    using Key = qint64;
    struct Cells
    {
        Key key;
        int left;
        int right;
        auto operator<=>(const Cells &) const = default;
    };
    struct Current
    {
        Key key = 0; ///< 0: none
        int row = -1;
        int column = 0;
        bool operator==(const Current &) const = default;
    };
    struct SeenRow
    {
        Key key;
        int top;
    };
    struct Place
    {
        QList<Cells> selected;
        Current current;
        QList<SeenRow> seen;
        int scroll = 0;
        int across = 0;
    };

    [[nodiscard]] Key keyOf(const QModelIndex &index) const;
    [[nodiscard]] Place place() const;
    [[nodiscard]] QList<Cells> selected() const;
    [[nodiscard]] QList<SeenRow> seen() const;
    [[nodiscard]] std::optional<int> topOf(const QModelIndex &index) const;
    /// True when the user has gone elsewhere since.
    bool takeUsersDoing();
    void collectMissing();
    bool search();
    void search(const QModelIndex &parent, int from);
    void apply();
    void applySelection();
    void applyCurrent();
    void applyScroll();
    [[nodiscard]] std::optional<int> scrollFor(const SeenRow &row) const;
    [[nodiscard]] std::optional<int> wantedScroll() const;

    QAbstractItemView &m_view;
    int m_idRole;
    WhenGone m_whenGone;
    std::optional<Place> m_wanted;
    Place m_shown; ///< what of it could be shown
    QHash<Key, QModelIndex> m_found;
    QSet<Key> m_missing;
    int m_searched = 0; ///< rows of a table that have been looked at
    Rows m_rows = Rows::Same;
    bool m_tooShort = false; ///< the rows that are there do not reach as far as the scroll
    bool m_restoring = false;
};
