// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescue/rawtables.h"

using namespace Qt::StringLiterals;

namespace {

// Offsets of SQLite's file format: the first page of the list of free ones, and how many there are.
constexpr int freeListAt = 32;
constexpr int freeCountAt = 36;

bool isContents(const RawRow &row)
{
    static const QStringList kinds{u"table"_s, u"index"_s, u"view"_s, u"trigger"_s};
    return row.values.size() == 5 && kinds.contains(row.values.first().toString()) &&
           row.values.at(3).typeId() == QMetaType::LongLong;
}

} // namespace

RawTables::RawTables(const QString &path, GoOn goOn) : m_file(path), m_goOn(std::move(goOn))
{
    readContents();
    markFree();
}

TreePage RawTables::page(quint32 number)
{
    m_seen.insert(number);
    if (m_goOn && !m_goOn(m_seen.size(), m_file.count()))
        throw Cancelled();
    TreePage read = readTreePage(m_file, number);
    m_broken += read.brokenCells;
    return read;
}

void RawTables::takeContents(const QList<RawRow> &rows)
{
    for (const RawRow &row : rows) {
        const auto root = row.values.value(3).toLongLong();
        if (!isContents(row) || root < 2 || !m_file.has(quint32(root)))
            continue;
        const QString name = row.values.at(1).toString();
        m_roots.insert(name, quint32(root));
        if (row.values.first() == u"index"_s)
            m_indexes[row.values.at(2).toString()].append(name);
    }
}

void RawTables::readContents()
{
    const QString first = u"sqlite_schema"_s;
    m_roots.insert(first, 1);
    QList<RawRow> rows;
    const bool isWhole = read(first, [&](const RawRow &row) { rows.append(row); });
    m_roots.clear();
    takeContents(rows);
    if (isWhole && !rows.isEmpty())
        return;
    for (quint32 number = 2; number <= m_file.count(); ++number) {
        if (m_seen.contains(number))
            continue;
        const TreePage leaf = readTreePage(m_file, number);
        if (leaf.kind != TreeKind::TableLeaf || leaf.rows.isEmpty() || !isContents(leaf.rows.first()))
            continue;
        m_seen.insert(number);
        takeContents(leaf.rows);
    }
}

/// What lies on free pages was deleted. A list that is damaged itself says nothing.
void RawTables::markFree()
{
    if (!m_file.hasHeader())
        return;
    quint32 trunk = m_file.headerNumber(freeListAt);
    while (m_file.has(trunk) && !m_free.contains(trunk)) {
        const QByteArray page = m_file.page(trunk);
        m_free.insert(trunk);
        const quint64 count = bigEndian(page, 4, 4);
        for (quint64 i = 0; i < count && 8 + 4 * qsizetype(i) < page.size(); ++i)
            m_free.insert(quint32(bigEndian(page, 8 + 4 * qsizetype(i), 4)));
        trunk = quint32(bigEndian(page, 0, 4));
    }
    if (m_free.size() != m_file.headerNumber(freeCountAt))
        m_free.clear();
}

bool RawTables::read(const QString &name, const std::function<void(const RawRow &)> &take)
{
    const int brokenBefore = m_broken;
    QList<quint32> waiting;
    if (m_roots.contains(name))
        waiting.append(m_roots.value(name));
    else
        ++m_broken;
    while (!waiting.isEmpty()) {
        const quint32 number = waiting.takeLast();
        if (!m_file.has(number) || m_seen.contains(number)) {
            ++m_broken;
            continue;
        }
        const TreePage read = page(number);
        if (read.kind == TreeKind::None)
            ++m_broken;
        for (auto child = read.children.crbegin(); child != read.children.crend(); ++child)
            waiting.append(*child);
        for (const RawRow &row : read.rows)
            take(row);
    }
    return m_broken == brokenBefore;
}

void RawTables::readStrays(const std::function<void(const QList<RawRow> &)> &take)
{
    for (quint32 number = 2; number <= m_file.count(); ++number) {
        if (m_seen.contains(number) || m_free.contains(number))
            continue;
        const TreePage leaf = page(number);
        if (leaf.kind == TreeKind::TableLeaf && !leaf.rows.isEmpty())
            take(leaf.rows);
    }
}
