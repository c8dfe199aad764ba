// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/desk.h"
#include "kit/forms/draftkeeper.h"
#include "kit/grid/gridmodel.h"

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
    Draft draft{{m_spec.type, 0}, {}};
    const QVariantList blank = m_spec.type->blank();
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        if (!isSameValue(row.values.at(i), blank.at(i)))
            draft.fields.append({QLatin1StringView(m_spec.type->fields[size_t(i)].column), row.shown.at(i).toString(),
                                 row.values.at(i)});
    }
    return draft;
}

Draft GridModel::draftOf(qint64 id, const FieldValues &changed) const
{
    Draft draft{{m_spec.type, id}, {}};
    for (auto it = changed.cbegin(); it != changed.cend(); ++it)
        draft.fields.append({it.key(), shownText(m_spec.type->indexOf(it.key()), it.value()), it.value()});
    return draft;
}

QList<Draft> GridModel::unsaved() const
{
    QList<Draft> drafts;
    for (int row = 0; row < m_rows.size() + 1; ++row) {
        const bool isTyped = m_typing.editor != nullptr && m_typing.row == row;
        if (!isTyped && (isBlankRow(row) || !waits(m_rows.at(row))))
            continue;
        const ShownRow shown = isBlankRow(row) ? newRow() : m_rows.at(row);
        drafts.append(shown.id > 0 ? draftOf(shown.id, m_unsaved.value(shown.id)) : draftOf(shown));
        if (!isTyped)
            continue;
        QList<DraftField> &fields = drafts.last().fields;
        fields.removeIf([this](const DraftField &field) { return field.column == m_typing.field.column; });
        fields.append(m_typing.field);
    }
    return drafts + unsavedElsewhere();
}

QList<Draft> GridModel::unsavedElsewhere() const
{
    QList<Draft> drafts;
    for (auto others = m_newRows.cbegin(); others != m_newRows.cend(); ++others) {
        for (const ShownRow &row : others.value()) {
            if (others.key() != m_owner)
                drafts.append(draftOf(row));
        }
    }
    for (auto changed = m_unsaved.cbegin(); changed != m_unsaved.cend(); ++changed) {
        if (std::ranges::find(m_rows, changed.key(), &ShownRow::id) == m_rows.end())
            drafts.append(draftOf(changed.key(), changed.value()));
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
