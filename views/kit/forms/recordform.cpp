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
    if (!stored) {
        // The deletion may be undone, and the record shown again.
        m_left = unsaved();
        return clear();
    }
    // What was typed stays letter by letter, also what cannot be read; all other fields show what the file says now.
    const QList<DraftField> typed = m_rows->typedBeside(m_saved);
    keep(*stored);
    m_rows->showTyped(typed);
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
