// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/grid/griddelegate.h"

#include "kit/base/desk.h"
#include "kit/base/notices.h"
#include "kit/grid/gridmodel.h"

#include <QAbstractItemView>

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    // The model of a view is not const; its indexes say it is.
    auto *model = const_cast<GridModel *>(static_cast<const GridModel *>(index.model()));
    const FieldInfo *field = model->fieldAt(index.column());
    if (field == nullptr)
        return nullptr;
    FieldEditor *editor = makeEditor(*field, {m_desk, m_scope, model->yearOf(index.row())}, parent);
    editor->setInCell();
    m_current = editor;
    editor->setAutoFillBackground(true);
    connect(editor, &FieldEditor::committed, this, [this, editor] { finish(editor); });
    connect(editor, &FieldEditor::edited, model, [model, editor, at = QPersistentModelIndex(index)] {
        model->setTyping(at,
                         {QLatin1StringView(editor->field().column), editor->typedText(), editor->value(),
                          editor->complaint().isEmpty()},
                         editor);
    });
    connect(editor, &QObject::destroyed, model, &GridModel::endTyping);
    connect(editor, &FieldEditor::wentOn, this, [this, editor] {
        finish(editor);
        emit wentOn();
    });
    return editor;
}

void GridDelegate::finish(FieldEditor *editor) const
{
    // Going on takes the focus away as well, which would finish a second time.
    if (editor != m_current)
        return;
    m_current = nullptr;
    // The delegate's signals are not const because views listen to them; creating an editor is.
    auto *self = const_cast<GridDelegate *>(this);
    emit self->commitData(editor);
    emit self->closeEditor(editor);
}

void GridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<FieldEditor *>(editor)->setValue(index.data(Qt::EditRole));
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *typed = static_cast<FieldEditor *>(editor);
    if (typed->complaint().isEmpty())
        model->setData(index, typed->value(), Qt::EditRole);
    else
        refuse(*typed, index);
}

/// The cell shows what it showed before; what was typed can be gone on with.
void GridDelegate::refuse(const FieldEditor &typed, const QModelIndex &index) const
{
    m_desk.notices.warn(typed.complaint(),
                        {{tr("Go on with it"),
                          [delegate = QPointer(this), at = QPersistentModelIndex(index), text = typed.typedText()] {
                              if (delegate && at.isValid())
                                  delegate->goOn(at, text);
                          }}});
}

void GridDelegate::goOn(const QModelIndex &index, const QString &typed) const
{
    auto *view = static_cast<QAbstractItemView *>(parent());
    view->setCurrentIndex(index);
    view->edit(index);
    if (!m_current)
        return;
    m_current->setTypedText(typed);
    m_current->setFocus();
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // A long text or a date with its weekday needs more than its cell; it opens over the cells beside it.
    const QSize size = option.rect.size().expandedTo(editor->minimumSizeHint());
    editor->setGeometry(QRect(option.rect.topLeft(), size));
}
