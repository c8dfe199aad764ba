// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/fields/editorcontext.h"
#include "kit/fields/lineeditor.h"
#include "store/queries/recordqueries.h"

class QCompleter;
class QModelIndex;
class QStandardItemModel;
class QToolButton;

/// Names another record: two letters or initials find it, F4 opens it, the last line of the list makes a new one.
class ReferenceEditor : public LineEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &stored) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QString complaint() const override;
    [[nodiscard]] EditorWidth width() const override { return EditorWidth::Full; }

protected:
    bool handleKey(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<Suggestion> offers(const QString &typed) const;
    void offer();
    void take(const QModelIndex &index);
    void choose(qint64 id, const QString &title);
    void makeNew();
    /// What was typed in full or can mean only one record needs no choice from the list.
    void resolve();
    void openRecord();

    Desk &m_desk;
    RecordRef m_scope;
    const RecordType &m_target;
    QStandardItemModel *m_offers;
    QCompleter *m_list;
    QToolButton *m_open;
    qint64 m_id = 0;
    QString m_title;
};
