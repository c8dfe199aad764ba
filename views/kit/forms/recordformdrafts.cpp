// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/forms/draftkeeper.h"
#include "kit/forms/recordform.h"

#include <algorithm>

QList<DraftField> RecordForm::begunWith() const
{
    QList<DraftField> fields;
    const QVariantList blank = m_type.blank();
    for (qsizetype i = 0; m_id == 0 && i < blank.size(); ++i) {
        const FieldInfo &field = m_type.fields[size_t(i)];
        if (m_rows->editor(field.column) == nullptr && m_saved.at(i) != blank.at(i))
            fields.append({QLatin1StringView(field.column), displayText(field, m_saved.at(i)), m_saved.at(i)});
    }
    return fields;
}

Draft RecordForm::typedDraft() const
{
    return {{&m_type, m_id}, begunWith() + m_rows->typedBeside(m_id == 0 ? m_type.blank() : m_saved)};
}

void RecordForm::showDraft(const Draft &draft)
{
    // Of a new record the draft has all that differs from a blank one, and nobody else writes into it meanwhile.
    if (m_id == 0) {
        m_rows->show(m_type.blank());
        for (const FieldEditor *editor : m_rows->editors())
            m_touched.insert(QLatin1StringView(editor->field().column));
    }
    for (const DraftField &field : draft.fields) {
        m_touched.insert(field.column);
        if (m_rows->editor(field.column.toLatin1().constData()) == nullptr)
            m_saved[m_type.indexOf(field.column)] = field.value;
    }
    m_rows->showTyped(draft.fields);
}

qsizetype RecordForm::leftIndex() const
{
    // A new record that belongs to something else is another one.
    const auto begun = begunWith();
    const auto at = std::ranges::find_if(m_left, [&](const Draft &draft) {
        return draft.record.id == m_id && draft.fields.mid(0, begun.size()) == begun;
    });
    return at == m_left.end() ? -1 : at - m_left.begin();
}

QList<Draft> RecordForm::unsaved() const
{
    QList<Draft> drafts = m_left;
    if (!isDirty())
        return drafts;
    const qsizetype at = leftIndex();
    if (at < 0)
        drafts.append(typedDraft());
    else
        drafts[at] = typedDraft();
    return drafts;
}

void RecordForm::resume(const Draft &draft)
{
    showDraft(draft);
    judge();
    m_keeper->settle();
}
