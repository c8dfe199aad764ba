// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/forms/recordform.h"

#include "domain/text/dates.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/forms/draftkeeper.h"
#include "store/queries/recordqueries.h"
#include "store/rows.h"
#include "store/storeerror.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

RecordForm::RecordForm(Desk &desk, const RecordType &type, const FormPlan &plan, QWidget *parent,
                       const RecordRef &scope)
    : QWidget(parent)
    , m_desk(desk)
    , m_type(type)
    , m_rows(new FieldRows(type, plan, {desk, scope}, this))
    , m_status(new QLabel(this))
    , m_general(new QLabel(this))
    , m_keeper(new DraftKeeper(desk.database, [this] { return unsaved(); }, this))
{
    setObjectName(QLatin1StringView(type.table) + "_form"_L1);
    m_status->setObjectName(QLatin1StringView(type.table) + "_status"_L1);
    m_status->setProperty("kind", u"muted"_s);
    m_status->setWordWrap(true);
    m_general->setProperty("kind", u"error"_s);
    m_general->setWordWrap(true);
    m_general->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_rows);
    column->addWidget(m_general);
    column->addWidget(m_status);
    connect(m_rows, &FieldRows::edited, this, [this](const FieldEditor *editor) {
        m_touched.insert(QLatin1StringView(editor->field().column));
        judge();
        m_keeper->touch();
        emit edited();
    });
    connect(m_rows, &FieldRows::committed, this, &RecordForm::save);
    connect(&desk.database, &Database::changed, this, &RecordForm::follow);
    clear();
}

// A field may lose the focus only while the form is taken down, when nothing can be saved any more.
RecordForm::~RecordForm()
{
    m_rows->disconnect(this);
}

void RecordForm::load(qint64 id)
{
    if (m_active && id == m_id)
        return;
    leave();
    attempt(m_desk.notices, [&] {
        const auto stored = Rows(m_desk.database, m_type).find(id);
        if (!stored)
            return clear();
        show(id, *stored);
    });
}

void RecordForm::startNew(const FieldValues &defaults)
{
    leave();
    show(0, blankValues(m_type, defaults));
}

void RecordForm::show(qint64 id, const QVariantList &stored)
{
    m_id = id;
    m_touched.clear();
    m_refused = false;
    m_active = true;
    m_rows->setEnabled(true);
    setLocked(m_locked);
    keep(stored);
    if (const qsizetype left = leftIndex(); left >= 0)
        showDraft(m_left.takeAt(left));
    say({});
    judge();
}

void RecordForm::setLocked(bool locked)
{
    m_locked = locked;
    m_rows->setReadOnly(locked || m_desk.database.isReadOnly());
}

void RecordForm::keep(const QVariantList &stored)
{
    m_rows->show(stored);
    const int year = yearIn(m_type, stored);
    m_rows->setYear(year > 0 ? year : m_desk.today().year());
    // As the editors give them back: NULL has more than one look as a QVariant.
    m_saved = m_rows->readInto(stored);
}

void RecordForm::clear()
{
    m_id = 0;
    m_active = false;
    m_touched.clear();
    keep(m_type.blank());
    m_rows->showFindings({});
    m_rows->setEnabled(false);
    m_general->hide();
    say({});
    m_keeper->settle();
}

void RecordForm::leave()
{
    if (!m_active || save())
        return;
    m_left = unsaved();
    m_keeper->settle();
    const Problems found = findings();
    const QString why = found.isEmpty() ? QString() : found.first().text;
    m_desk.notices.warn(tr("What you entered is not saved yet. %1").arg(why),
                        {{tr("Go on with it"), [this, id = m_id] { emit resumeWanted(id); }}});
}

bool RecordForm::isDirty() const
{
    return m_active && (typedValues() != m_saved || !m_rows->complaints().isEmpty());
}

Problems RecordForm::findings() const
{
    Problems found = m_rows->complaints();
    found += m_type.check(typedValues(), m_id);
    return found;
}

bool RecordForm::isShown(const Problem &problem) const
{
    // A new record is not scolded for fields that nobody has come to yet.
    return m_id > 0 || problem.column.isEmpty() || m_touched.contains(problem.column);
}

void RecordForm::judge()
{
    Problems shown = findings();
    shown.removeIf([this](const Problem &p) { return !isShown(p); });
    const Problems elsewhere = m_rows->showFindings(shown);
    m_general->setVisible(!elsewhere.isEmpty());
    m_general->setText(joinedText(elsewhere));
    if (isDirty())
        say(tr("Not saved yet"));
}

bool RecordForm::save()
{
    if (!isDirty())
        forgetRefusal(m_desk.notices, m_refused);
    if (!m_active || m_writing || !isDirty())
        return true;
    if (hasErrors(findings())) {
        judge();
        return false;
    }
    return attemptAgain(m_desk.notices, m_refused, [this] { write(typedValues()); });
}

void RecordForm::write(const QVariantList &values)
{
    const QScopedValueRollback guard(m_writing, true);
    const bool isNew = m_id == 0;
    const FieldValues changed = changedFields(values);
    if (isNew)
        m_id = insertRecord(m_desk.database, m_type, changed);
    else
        changeRecord(m_desk.database, {&m_type, m_id}, changed);
    keep(Rows(m_desk.database, m_type).find(m_id).value_or(values));
    m_touched.clear();
    m_keeper->settle();
    judge();
    say(tr("Saved %1").arg(clockTime(m_desk.database.identity().clock().toLocalTime().time())));
    if (isNew)
        emit inserted(m_id);
    emit saved(m_id);
}

FieldValues RecordForm::changedFields(const QVariantList &values) const
{
    FieldValues changed;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (m_id == 0 || values.at(i) != m_saved.at(i))
            changed.insert(QLatin1StringView(m_type.fields[size_t(i)].column), values.at(i));
    }
    return changed;
}

void RecordForm::follow(const Changes &changes)
{
    const auto touched = changes.constFind(QLatin1StringView(m_type.table));
    if (!m_active || m_writing || m_id == 0 || touched == changes.constEnd())
        return;
    if (touched->isEmpty() || touched->contains(m_id))
        attempt(m_desk.notices, [this] { reload(); });
}

void RecordForm::reload()
{
    const auto stored = Rows(m_desk.database, m_type).find(m_id);
    if (!stored)
        return clear();
    // What is being typed stays; fields that nobody has touched show what the file says now.
    const QVariantList typed = typedValues();
    keep(*stored);
    QVariantList shown = m_saved;
    for (const QString &column : std::as_const(m_touched))
        shown[m_type.indexOf(column)] = typed.at(m_type.indexOf(column));
    m_rows->show(shown);
    judge();
}

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

void RecordForm::say(const QString &text)
{
    m_status->setText(text);
}

void RecordForm::focusFirst()
{
    if (QWidget *first = m_rows->first())
        first->setFocus(Qt::OtherFocusReason);
}
