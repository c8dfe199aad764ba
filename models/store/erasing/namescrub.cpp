// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasing/namescrub.h"

#include "domain/recordtypes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool isPartOfWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isMark());
}

/// As it stands between the quotes of a JSON text.
QString inJson(const QString &name)
{
    const QByteArray quoted = QJsonDocument(QJsonArray{name}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(quoted.mid(2, quoted.size() - 4));
}

} // namespace

NameScrub::NameScrub(Connection &connection, QStringList names, QString neutral)
    : m_connection(connection), m_names(std::move(names)), m_neutral(std::move(neutral))
{
}

QString NameScrub::scrubbed(const QString &text) const
{
    QString clean = text;
    for (const QString &name : m_names) {
        for (qsizetype at = clean.indexOf(name); at >= 0; at = clean.indexOf(name, at)) {
            if (isPartOfWord(clean, at - 1) || isPartOfWord(clean, at + name.size())) {
                at += name.size();
                continue;
            }
            clean.replace(at, name.size(), m_neutral);
            at += m_neutral.size();
        }
    }
    return clean;
}

QString NameScrub::scrubbedJson(const QString &json) const
{
    QJsonObject row = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (it.value().isString())
            it.value() = scrubbed(it.value().toString());
    }
    return row.isEmpty() ? json : QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

QString NameScrub::holdsAny(const QStringList &columns, QVariantList &binds) const
{
    QStringList tests;
    for (const QString &column : columns) {
        for (const QString &name : m_names) {
            tests.append(u"instr(%1, ?)"_s.arg(column));
            binds.append(name);
        }
    }
    return tests.isEmpty() ? u"0"_s : tests.join(" OR "_L1);
}

QList<qint64> NameScrub::inTable(const QString &table, const QStringList &columns, const QString &kept) const
{
    QVariantList binds;
    const QString found = holdsAny(columns, binds);
    const QString others = kept.isEmpty() ? QString() : u" AND NOT (%1)"_s.arg(kept);
    const auto rows = m_connection.select(
        u"SELECT rowid, %1 FROM %2 WHERE (%3)%4"_s.arg(columns.join(", "_L1), table, found, others), binds);
    QList<qint64> changed;
    for (const QVariantList &row : rows) {
        QVariantList values;
        for (const QVariant &text : row.mid(1))
            values.append(text.isNull() ? text : QVariant(scrubbed(text.toString())));
        if (values == row.mid(1))
            continue;
        m_connection.execute(u"UPDATE %1 SET %2 = ? WHERE rowid = ?"_s.arg(table, columns.join(" = ?, "_L1)),
                             values << row.first());
        changed.append(row.first().toLongLong());
    }
    return changed;
}

void NameScrub::inTablesBeside() const
{
    const auto tables = m_connection.select(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND "
        "sql NOT LIKE '%WITHOUT ROWID%' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' AND "
        "name NOT IN ('log_step', 'log_change', 'frozen_paper', 'file_chunk')"_s);
    for (const QVariantList &table : tables) {
        const QString name = table.first().toString();
        QStringList columns;
        for (const QVariantList &column :
             m_connection.select(u"SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'"_s, {name}))
            columns.append(column.first().toString());
        if (recordTypeOf(name) == nullptr && !columns.isEmpty())
            inTable(name, columns);
    }
}

void NameScrub::inLog() const
{
    inTable(u"log_step"_s, {u"label"_s, u"author"_s});
    QStringList escaped;
    for (const QString &name : m_names)
        escaped.append(inJson(name));
    QVariantList binds;
    const QString found = NameScrub(m_connection, escaped, {}).holdsAny({u"old_row"_s, u"new_row"_s}, binds);
    const auto rows = m_connection.select(u"SELECT id, old_row, new_row FROM log_change WHERE "_s + found, binds);
    for (const QVariantList &row : rows) {
        const auto clean = [this](const QVariant &json) {
            return json.isNull() ? json : QVariant(scrubbedJson(json.toString()));
        };
        m_connection.execute(u"UPDATE log_change SET old_row = ?, new_row = ? WHERE id = ?"_s,
                             {clean(row.at(1)), clean(row.at(2)), row.at(0)});
    }
}
