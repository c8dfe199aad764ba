// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/desk.h"
#include "kit/forms/draftkeeper.h"
#include "kit/grid/gridmodel.h"
#include "store/rows.h"

#include <algorithm>

void GridModel::setTyping(const QModelIndex &index, const DraftField &typed, const QObject *editor)
{
    m_typing = {editor, index.row(), typed};
    m_keeper->touch();
}

void GridModel::endTyping(const QObject *editor)
{
    if (m_typing.editor != editor)
        return;
    m_typing = {};
    m_keeper->settle();
}

Draft GridModel::draftOf(const ShownRow &row) const
{
    Draft draft{{m_spec.type, row.id}, {}};
    const QVariantList before =
        row.id > 0 ? Rows(m_desk.database, *m_spec.type).find(row.id).value_or(row.values) : m_spec.type->blank();
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const QVariant &value = row.values.at(i);
        if (value != before.at(i) && !(value.isNull() && before.at(i).isNull()))
            draft.fields.append(
                {QLatin1StringView(m_spec.type->fields[size_t(i)].column), row.shown.at(i).toString(), value});
    }
    return draft;
}

QList<Draft> GridModel::unsaved() const
{
    QList<Draft> drafts;
    for (int row = 0; row < m_rows.size() + 1; ++row) {
        const bool isTyped = m_typing.editor != nullptr && m_typing.row == row;
        if (!isTyped && (isBlankRow(row) || !waits(m_rows.at(row))))
            continue;
        drafts.append(draftOf(isBlankRow(row) ? newRow() : m_rows.at(row)));
        if (!isTyped)
            continue;
        QList<DraftField> &fields = drafts.last().fields;
        fields.removeIf([this](const DraftField &field) { return field.column == m_typing.field.column; });
        fields.append(m_typing.field);
    }
    for (auto others = m_newRows.cbegin(); others != m_newRows.cend(); ++others) {
        for (const ShownRow &row : others.value()) {
            if (others.key() != m_owner)
                drafts.append(draftOf(row));
        }
    }
    return drafts;
}

bool GridModel::resume(const Draft &draft)
{
    const FieldValues values = draft.readableValues();
    if (!isWritable() || !draft.isReadable() || draft.record.type != m_spec.type)
        return false;
    const auto shown = std::ranges::find(m_rows, draft.record.id, &ShownRow::id);
    const bool belongsHere = values.value(QLatin1StringView(m_spec.owner)).toLongLong() == m_owner;
    if (draft.record.id > 0 ? shown == m_rows.end() : !belongsHere)
        return false;
    put(draft.record.id > 0 ? int(shown - m_rows.begin()) : int(m_rows.size()), values);
    reload();
    return true;
}
