// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/fields/editors.h"
#include "kit/forms/formplan.h"
#include "store/drafts/drafts.h"

class QLabel;

/// The editors of a form on its grid – labels to the right, three widths, a finding below its field – without any
/// knowledge of records and files.
class FieldRows : public QWidget
{
    Q_OBJECT

public:
    FieldRows(const RecordType &type, const FormPlan &plan, const EditorContext &context, QWidget *parent);
    ~FieldRows() override;

    [[nodiscard]] const QList<FieldEditor *> &editors() const { return m_editors; }
    [[nodiscard]] FieldEditor *editor(const char *column) const;
    /// `values` with what the editors say in their fields.
    [[nodiscard]] QVariantList readInto(QVariantList values) const;
    void show(const QVariantList &values);
    /// The fields that say something else than `saved`, as they were typed.
    [[nodiscard]] QList<DraftField> typedBeside(const QVariantList &saved) const;
    void showTyped(const QList<DraftField> &fields);
    /// Dates typed without a year are of this one.
    void setYear(int year);
    void setReadOnly(bool readOnly);
    /// What cannot be read, as findings on the columns.
    [[nodiscard]] Problems complaints() const;
    /// Shows the findings beside their fields, and gives those that belong to none.
    Problems showFindings(const Problems &problems);
    /// The first field that takes keys.
    [[nodiscard]] QWidget *first() const;

    /// No field of a form is wider than that.
    [[nodiscard]] static int widthOf(EditorWidth width, const QFontMetrics &font);

signals:
    void edited(FieldEditor *editor);
    void committed(FieldEditor *editor);

private:
    void addGroup(const FormGroup &group, const EditorContext &context);
    void addField(const FieldInfo &field, const EditorContext &context);
    bool event(QEvent *event) override;
    void fitWidths();

    const RecordType &m_type;
    QList<FieldEditor *> m_editors;
    QList<QLabel *> m_findings;
};
