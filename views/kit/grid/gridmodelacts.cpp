// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordtypes.h"
#include "kit/base/desk.h"
#include "kit/fields/parse.h"
#include "kit/grid/gridmodel.h"
#include "store/file/writable.h"
#include "store/rows.h"
#include "store/step.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

void GridModel::write(const std::function<void()> &act)
{
    try {
        const QScopedValueRollback guard(m_writing, true);
        act();
    } catch (...) {
        reload();
        throw;
    }
    reload();
}

void GridModel::saveTogether(const QString &label)
{
    const QList<ShownRow> rows = m_rows;
    const QHash<qint64, FieldValues> unsaved = m_unsaved;
    try {
        Step step(m_desk.database, label);
        for (int row = 0; row < m_rows.size(); ++row) {
            if (waits(m_rows.at(row)))
                save(row);
        }
        step.commit();
    } catch (...) {
        // The ids that rows were given, and with them their records, are gone with the step.
        m_rows = rows;
        m_unsaved = unsaved;
        throw;
    }
}

void GridModel::saveEach(int typed)
{
    // A row that the file will never take, of an entry that is there already, keeps no other one back; but a busy file
    // is not waited for with every row.
    constexpr int patience = 2;
    int refused = 0;
    std::exception_ptr refusal;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!waits(m_rows.at(row)) || (refused >= patience && row != typed))
            continue;
        try {
            save(row);
        } catch (...) {
            ++refused;
            if (refusal == nullptr || row == typed)
                refusal = std::current_exception();
        }
    }
    if (refusal != nullptr)
        std::rethrow_exception(refusal);
}

void GridModel::set(int row, const FieldValues &values)
{
    write([&] {
        put(row, values);
        // What could not be saved before – a full disk, a stick pulled out – is tried again with it.
        saveEach(std::min(row, int(m_rows.size()) - 1));
    });
}

QList<qint64> GridModel::idsIn(const QList<int> &rows) const
{
    QList<qint64> ids;
    for (const int row : rows) {
        if (!isBlankRow(row) && m_rows.at(row).id > 0)
            ids.append(m_rows.at(row).id);
    }
    return ids;
}

void GridModel::remove(const QList<int> &rows)
{
    const QList<qint64> ids = idsIn(rows);
    if (!ids.isEmpty()) {
        const QScopedValueRollback guard(m_writing, true);
        deleteRecords(m_desk.database, *m_spec.type, ids);
        // What waited in a row is given up with it.
        for (const qint64 id : ids)
            m_unsaved.remove(id);
    }
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!rows.contains(row))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    reload();
}

void GridModel::move(int from, int to)
{
    if (!hasPositions() || isBlankRow(from) || isBlankRow(to) || from == to)
        return;
    QList<ShownRow> rows = m_rows;
    rows.move(from, to);
    {
        const QScopedValueRollback guard(m_writing, true);
        const qsizetype at = m_spec.type->indexOf(u"position");
        Step step(m_desk.database, tr("Move: %1").arg(translatedLabel(*m_spec.type)));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i).id > 0 && rows.at(i).values.at(at).toLongLong() != i + 1)
                changeRecord(m_desk.database, {m_spec.type, rows.at(i).id}, {{u"position"_s, i + 1}});
        }
        step.commit();
    }
    reload();
}

QStringList GridModel::paste(int row, int column, const QList<QStringList> &cells)
{
    checkWritable(m_desk.database);
    if (!isWritable())
        return {};
    QStringList unread;
    write([&] {
        for (const QStringList &line : cells) {
            FieldValues values;
            for (int i = 0; i < line.size(); ++i) {
                const FieldInfo *field = fieldAt(column + i);
                if (field == nullptr)
                    continue;
                if (const auto stored = storedFrom(*field, line.at(i), m_desk, yearOf(row)))
                    values.insert(QLatin1StringView(field->column), *stored);
                else
                    unread.append(line.at(i));
            }
            // What cannot be read begins no row.
            if (!values.isEmpty() || !isBlankRow(row))
                put(row++, values);
        }
        saveTogether(tr("Paste: %1").arg(translatedLabel(*m_spec.type)));
    });
    return unread;
}

void GridModel::fillDown(int column, int top, int bottom)
{
    const FieldInfo *field = fieldAt(column);
    if (field == nullptr || isBlankRow(top))
        return;
    const QVariant value = m_rows.at(top).values.at(valueIndex(column));
    checkWritable(m_desk.database);
    write([&] {
        for (int row = top + 1; row <= bottom && !isBlankRow(row); ++row)
            put(row, {{QLatin1StringView(field->column), value}});
        saveTogether(tr("Fill down: %1").arg(translatedLabel(*field)));
    });
}

int GridModel::yearOf(int row) const
{
    const int own = isBlankRow(row) ? 0 : yearIn(*m_spec.type, m_rows.at(row).values);
    if (own > 0)
        return own;
    const FieldInfo &field = m_spec.type->fields[size_t(m_spec.type->indexOf(m_spec.owner))];
    const RecordType &type = *recordTypeOf(field.references);
    const auto values = Rows(m_desk.database, type).find(m_owner);
    const int owners = values ? yearIn(type, *values) : 0;
    return owners > 0 ? owners : m_desk.today().year();
}

QString GridModel::shownText(qsizetype field, const QVariant &stored) const
{
    const FieldInfo &info = m_spec.type->fields[size_t(field)];
    return info.references != nullptr ? titleOf(m_desk.database, {recordTypeOf(info.references), stored.toLongLong()})
                                      : displayText(info, stored);
}

QVariantList GridModel::shownTexts(const QVariantList &values) const
{
    QVariantList texts;
    for (qsizetype i = 0; i < values.size(); ++i)
        texts.append(shownText(i, values.at(i)));
    return texts;
}

int GridModel::firstToFill() const
{
    for (int column = 0; column < columnCount(); ++column) {
        const FieldInfo *field = fieldAt(column);
        if (field != nullptr && field->kind != FieldKind::Choice && field->flags.testFlag(FieldFlag::Required))
            return column;
    }
    return int(m_spec.computed.size());
}
