// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/grid/gridmodel.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/forms/draftkeeper.h"
#include "store/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

GridModel::GridModel(Desk &desk, GridSpec spec, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_spec(std::move(spec))
    , m_keeper(new DraftKeeper(desk.database, [this] { return unsaved(); }, this))
{
    for (const char *column : m_spec.columns)
        m_columns.append(m_spec.type->indexOf(column));
    connect(&desk.database, &Database::changed, this, &GridModel::follow);
}

void GridModel::setOwner(qint64 owner)
{
    keepWaiting();
    beginResetModel();
    m_owner = owner;
    m_refused = false;
    m_rows = m_newRows.value(owner);
    endResetModel();
    reload();
}

void GridModel::keepWaiting()
{
    QList<ShownRow> rows = m_rows;
    rows.removeIf([](const ShownRow &row) { return row.id > 0; });
    m_newRows.insert(m_owner, rows);
}

void GridModel::addWaiting(QList<ShownRow> &rows) const
{
    for (ShownRow &row : rows) {
        // The rest of the row is as the file has it now.
        fill(row, m_unsaved.value(row.id));
    }
    rows += m_newRows.value(m_owner);
}

void GridModel::replace(const QList<ShownRow> &rows)
{
    // The same records in the same places, a waiting one saved perhaps: editors and selection stay as they are.
    const bool same = std::ranges::equal(
        m_rows, rows, [](const ShownRow &old, const ShownRow &fresh) { return old.id == fresh.id || old.id == 0; });
    if (!same || rows.isEmpty()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    emit dataChanged(index(0, 0), index(int(rows.size()) - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, int(rows.size()) - 1);
}

void GridModel::reload()
{
    attempt(m_desk.notices, [&] {
        keepWaiting();
        QList<ShownRow> rows;
        if (m_owner > 0)
            rows = ownedRows(m_desk.database, *m_spec.type, m_spec.owner, m_owner);
        addWaiting(rows);
        replace(rows);
    });
    m_keeper->settle();
    emit reloaded();
    emit findingsChanged();
}

void GridModel::follow(const Changes &changes)
{
    const bool concerned = std::ranges::any_of(changes.keyBegin(), changes.keyEnd(), [this](const QString &table) {
        return table == QLatin1StringView(m_spec.type->table) ||
               std::ranges::any_of(m_spec.type->fields, [&](const FieldInfo &f) {
                   return f.references != nullptr && table == QLatin1StringView(f.references);
               });
    });
    if (concerned && !m_writing)
        reload();
}

bool GridModel::isWritable() const
{
    return m_owner > 0 && !m_desk.database.isReadOnly();
}

bool GridModel::hasPositions() const
{
    return m_spec.type->indexOf(u"position") >= 0;
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + (isWritable() ? 1 : 0);
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_spec.computed.size() + m_columns.size());
}

const FieldInfo *GridModel::fieldAt(int column) const
{
    const qsizetype at = column - m_spec.computed.size();
    return at < 0 || at >= m_columns.size() ? nullptr : &m_spec.type->fields[size_t(m_columns.at(at))];
}

int GridModel::columnOf(const char *column) const
{
    const qsizetype at = m_columns.indexOf(m_spec.type->indexOf(column));
    return at < 0 ? -1 : int(at + m_spec.computed.size());
}

qsizetype GridModel::valueIndex(int column) const
{
    return m_columns.at(column - m_spec.computed.size());
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == IdRole)
        return isBlankRow(index.row()) ? 0 : m_rows.at(index.row()).id;
    const FieldInfo *field = fieldAt(index.column());
    if (field == nullptr)
        return isBlankRow(index.row()) ? QVariant() : m_spec.computed.at(index.column()).data(*this, index.row(), role);
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(field->kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (isBlankRow(index.row()))
        return role == Qt::EditRole ? m_spec.type->blank().at(valueIndex(index.column())) : QVariant();
    const ShownRow &row = m_rows.at(index.row());
    const qsizetype at = valueIndex(index.column());
    if (field->kind == FieldKind::Flag && role == Qt::CheckStateRole)
        return int(row.values.at(at).toBool() ? Qt::Checked : Qt::Unchecked);
    if (field->kind == FieldKind::Flag && role == Qt::DisplayRole)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return row.shown.at(at);
    return role == Qt::EditRole ? row.values.at(at) : QVariant();
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const FieldInfo *field = orientation == Qt::Horizontal ? fieldAt(section) : nullptr;
    if (role == Qt::TextAlignmentRole && field != nullptr && isNumeric(field->kind))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical) {
        if (isBlankRow(section))
            return u"+"_s;
        return waits(m_rows.at(section)) ? QVariant(u"!"_s) : QVariant(section + 1);
    }
    return field != nullptr ? translatedLabel(*field)
                            : QCoreApplication::translate("Field", m_spec.computed.at(section).label);
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const FieldInfo *field = fieldAt(index.column());
    if (field == nullptr || !isWritable())
        return flags;
    return flags | (field->kind == FieldKind::Flag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const FieldInfo *field = index.isValid() ? fieldAt(index.column()) : nullptr;
    if (field == nullptr || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    const QVariant stored = role == Qt::CheckStateRole ? QVariant(qint64(value.toInt() == Qt::Checked)) : value;
    // Leaving the blank row as it was makes no record.
    if (stored == data(index, Qt::EditRole))
        return true;
    return attemptAgain(m_desk.notices, m_refused,
                        [&] { set(index.row(), {{QLatin1StringView(field->column), stored}}); });
}

ShownRow GridModel::newRow() const
{
    FieldValues values = m_spec.defaults;
    values.insert(QLatin1StringView(m_spec.owner), m_owner);
    ShownRow row{0, blankValues(*m_spec.type, values), {}};
    if (hasPositions()) {
        const qsizetype at = m_spec.type->indexOf(u"position");
        qint64 last = 0;
        for (const ShownRow &other : m_rows)
            last = std::max(last, other.values.at(at).toLongLong());
        row.values[at] = last + 1;
    }
    row.shown = shownTexts(row.values);
    return row;
}

void GridModel::put(int row, const FieldValues &values)
{
    if (isBlankRow(row)) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
        m_rows.append(newRow());
        endInsertRows();
        row = int(m_rows.size()) - 1;
    }
    ShownRow &target = m_rows[row];
    fill(target, values);
    if (target.id > 0 && !values.isEmpty())
        m_unsaved[target.id].insert(values);
}

void GridModel::fill(ShownRow &row, const FieldValues &values) const
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const qsizetype at = m_spec.type->indexOf(it.key());
        row.values[at] = it.value();
        row.shown[at] = shownText(at, it.value());
    }
}

void GridModel::save(int row)
{
    ShownRow &target = m_rows[row];
    if (hasErrors(m_spec.type->check(target.values, target.id)))
        return;
    if (target.id > 0) {
        // Nothing but what was changed here: the rest may have been changed elsewhere since the row was read.
        changeRecord(m_desk.database, {m_spec.type, target.id}, m_unsaved.value(target.id));
        m_unsaved.remove(target.id);
        return;
    }
    FieldValues values;
    for (qsizetype i = 0; i < target.values.size(); ++i)
        values.insert(QLatin1StringView(m_spec.type->fields[size_t(i)].column), target.values.at(i));
    target.id = insertRecord(m_desk.database, *m_spec.type, values);
}

bool GridModel::hasUnsaved() const
{
    const auto isNew = [](const ShownRow &row) { return row.id == 0; };
    return !m_unsaved.isEmpty() || std::ranges::any_of(m_rows, isNew) ||
           std::ranges::any_of(m_newRows, [](const QList<ShownRow> &rows) { return !rows.isEmpty(); });
}

Problems GridModel::findings() const
{
    Problems found;
    for (const ShownRow &row : m_rows) {
        const Problems problems = m_spec.type->check(row.values, row.id);
        if (row.id == 0 || hasErrors(problems))
            found += problems;
    }
    return found;
}
