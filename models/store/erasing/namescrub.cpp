// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasing/namescrub.h"

#include "domain/recordtypes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// As it stands between the quotes of a JSON text.
QString inJson(const QString &name)
{
    const QByteArray quoted = QJsonDocument(QJsonArray{name}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(quoted.mid(2, quoted.size() - 4));
}

QString holdsAny(const QStringList &names, const QStringList &columns, QVariantList &binds)
{
    QStringList tests;
    for (const QString &column : columns) {
        for (const QString &name : names) {
            tests.append(u"instr(%1, ?)"_s.arg(column));
            binds.append(name);
        }
    }
    return tests.isEmpty() ? u"0"_s : tests.join(" OR "_L1);
}

} // namespace

NameScrub::NameScrub(Connection &connection, NameText names) : m_connection(connection), m_names(std::move(names)) {}

/// A table as the scrubbing sees it: what names a row, the texts in it, and which rows.
struct NameScrub::Texts
{
    QString table;
    QStringList columns;
    QStringList keys = {u"rowid"_s};
    QString condition = u"1"_s;
    QVariantList binds = {};
};

QVariantList NameScrub::rewrite(const Texts &texts) const
{
    const qsizetype keys = texts.keys.size();
    const auto rows = m_connection.select(
        u"SELECT %1 FROM %2 WHERE %3"_s.arg((texts.keys + texts.columns).join(", "_L1), texts.table, texts.condition),
        texts.binds);
    const QString update = u"UPDATE %1 SET %2 = ? WHERE %3 = ?"_s.arg(texts.table, texts.columns.join(" = ?, "_L1),
                                                                      texts.keys.join(" = ? AND "_L1));
    QVariantList changed;
    for (const QVariantList &row : rows) {
        QVariantList values;
        for (const QVariant &text : row.mid(keys))
            values.append(text.isNull() ? text : QVariant(m_names.scrubbed(text.toString())));
        if (values == row.mid(keys))
            continue;
        m_connection.execute(update, values + row.first(keys));
        changed.append(row.first());
    }
    return changed;
}

QList<qint64> NameScrub::inTable(const QString &table, const QStringList &columns, const QString &kept) const
{
    Texts texts{table, columns};
    const QString found = holdsAny(m_names.names(), columns, texts.binds);
    texts.condition = kept.isEmpty() ? found : u"(%1) AND NOT (%2)"_s.arg(found, kept);
    QList<qint64> ids;
    for (const QVariant &id : rewrite(texts))
        ids.append(id.toLongLong());
    return ids;
}

void NameScrub::inTablesBeside() const
{
    const auto tables = m_connection.select(
        u"SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND name NOT IN ('log_step', 'log_change', 'frozen_paper', 'file_chunk')"_s);
    const auto columnsWhere = [this](const QVariant &table, const QString &condition) {
        return m_connection.texts(u"SELECT name FROM pragma_table_info(?) WHERE "_s + condition, {table});
    };
    for (const QVariantList &table : tables) {
        const bool hasRowId = table.at(1).toInt() == 0;
        // All rows: they are few, and what is being typed may have letters and marks apart, which SQL does not see.
        Texts texts{table.first().toString(),
                    columnsWhere(table.first(), hasRowId ? u"type = 'TEXT'"_s : u"type = 'TEXT' AND pk = 0"_s)};
        if (!hasRowId)
            texts.keys = columnsWhere(table.first(), u"pk > 0 ORDER BY pk"_s);
        if (recordTypeOf(texts.table) == nullptr && !texts.columns.isEmpty())
            rewrite(texts);
    }
}

void NameScrub::inLog() const
{
    inTable(u"log_step"_s, {u"label"_s, u"author"_s});
    QStringList escaped;
    for (const QString &name : m_names.names())
        escaped.append(inJson(name));
    QVariantList binds;
    const QString found = holdsAny(escaped, {u"old_row"_s, u"new_row"_s}, binds);
    const auto rows = m_connection.select(u"SELECT id, old_row, new_row FROM log_change WHERE "_s + found, binds);
    for (const QVariantList &row : rows) {
        const auto clean = [this](const QVariant &json) {
            return json.isNull() ? json : QVariant(m_names.scrubbedJson(json.toString()));
        };
        m_connection.execute(u"UPDATE log_change SET old_row = ?, new_row = ? WHERE id = ?"_s,
                             {clean(row.at(1)), clean(row.at(2)), row.at(0)});
    }
}
