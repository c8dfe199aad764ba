// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rescue/btreepage.h"
#include "store/rescue/pagefile.h"

#include <QHash>
#include <QSet>

#include <functional>

/// Which pages of a damaged file belong to which table, as far as its own table of contents and the pages above still
/// say; and the leaves that nothing leads to any more.
class RawTables
{
public:
    /// Called for every page that has been read; false ends the work, and throws Cancelled out of it.
    using GoOn = std::function<bool(qint64 done, qint64 all)>;
    struct Cancelled
    {
    };

    explicit RawTables(const QString &path, GoOn goOn = {});

    /// Of the file's table of contents, damaged or not: names of the tables and indexes that it still tells of.
    [[nodiscard]] QStringList known() const { return m_roots.keys(); }
    /// Hands over the rows below the root of a table or index; false where some of its pages could not be read.
    bool read(const QString &name, const std::function<void(const RawRow &)> &take);
    /// Then the leaves of tables that no one has read, one by one.
    void readStrays(const std::function<void(const QList<RawRow> &)> &take);
    /// Names of the indexes of a table.
    [[nodiscard]] QStringList indexesOf(const QString &table) const { return m_indexes.value(table); }

    [[nodiscard]] const PageFile &file() const { return m_file; }
    /// Pages and cells that could not be read, so far.
    [[nodiscard]] int broken() const { return m_broken; }

private:
    void readContents();
    void takeContents(const QList<RawRow> &rows);
    void markFree();
    TreePage page(quint32 number);

    PageFile m_file;
    GoOn m_goOn;
    QHash<QString, quint32> m_roots;
    QHash<QString, QStringList> m_indexes;
    QSet<quint32> m_seen;
    QSet<quint32> m_free;
    int m_broken = 0;
};
