// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/forms/fieldrows.h"
#include "kit/forms/formplan.h"
#include "store/records.h"

#include <QSet>

class DraftKeeper;

/// A form for records of one kind. What is valid is saved when a field is left; what has findings stays in the form,
/// and is kept when another record is shown until the user comes back to it.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(Desk &desk, const RecordType &type, const FormPlan &plan, QWidget *parent = nullptr,
               const RecordRef &scope = {});
    ~RecordForm() override;

    void load(qint64 id);
    void startNew(const FieldValues &defaults);
    void clear();
    /// A locked form shows its records and takes nothing, until it is told otherwise.
    void setLocked(bool locked);
    /// Writes what is valid; true when nothing is left unsaved.
    bool save();
    [[nodiscard]] bool isDirty() const;
    /// Here, or in a record that was left.
    [[nodiscard]] bool hasUnsaved() const { return isDirty() || !m_left.isEmpty(); }
    [[nodiscard]] const RecordType &type() const { return m_type; }
    /// Whether a record, or a new one, stands in it.
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] qint64 recordId() const { return m_id; }
    [[nodiscard]] const QVariantList &values() const { return m_saved; }
    [[nodiscard]] FieldRows &fields() { return *m_rows; }
    void focusFirst();
    /// Goes on with what was typed into the shown record, or the new one, in a program that is no more.
    void resume(const Draft &draft);

signals:
    void saved(qint64 id);
    void inserted(qint64 id);
    void edited();
    /// The user wants to go on with a record (0: a new one) that was left unsaved.
    void resumeWanted(qint64 id);

private:
    void show(qint64 id, const QVariantList &stored);
    void keep(const QVariantList &stored);
    void leave();
    void judge();
    [[nodiscard]] QVariantList typedValues() const { return m_rows->readInto(m_saved); }
    [[nodiscard]] Problems findings() const;
    [[nodiscard]] bool isShown(const Problem &problem) const;
    void write(const QVariantList &values);
    [[nodiscard]] FieldValues changedFields(const QVariantList &values) const;
    void follow(const Changes &changes);
    void reload();
    void say(const QString &text);
    /// What a new record was begun with beside what can be typed: to what it belongs.
    [[nodiscard]] QList<DraftField> begunWith() const;
    [[nodiscard]] Draft typedDraft() const;
    void showDraft(const Draft &draft);
    /// Of the draft in m_left that belongs to what is shown; -1 where there is none.
    [[nodiscard]] qsizetype leftIndex() const;
    [[nodiscard]] QList<Draft> unsaved() const;

    Desk &m_desk;
    const RecordType &m_type;
    FieldRows *m_rows;
    QLabel *m_status;
    QLabel *m_general;
    qint64 m_id = 0;
    bool m_active = false;
    bool m_locked = false;
    bool m_writing = false;
    bool m_refused = false; ///< by the file, when it was saved last
    QVariantList m_saved;   ///< as in the file; of a new record, its defaults
    QSet<QString> m_touched;
    QList<Draft> m_left; ///< unsaved, of the records that were shown before
    DraftKeeper *m_keeper;
};
