// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/fields/fieldeditor.h"

#include <QCoreApplication>
#include <QKeyEvent>

FieldEditor::FieldEditor(const FieldInfo &field, QWidget *parent) : QWidget(parent), m_field(field) {}

void FieldEditor::adopt(QWidget *inner)
{
    inner->setObjectName(QLatin1StringView(m_field.column));
    inner->setAccessibleName(translatedLabel(m_field));
    inner->installEventFilter(this);
    setFocusProxy(inner);
}

bool FieldEditor::leavesToWindow(QKeyEvent *event) const
{
    // The widget would claim these even with nothing to take back; the window's Undo is meant then.
    return (event->matches(QKeySequence::Undo) && !canUndoText()) ||
           (event->matches(QKeySequence::Redo) && !canRedoText());
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (!leavesToWindow(static_cast<QKeyEvent *>(event)))
            return false;
        event->ignore();
        return true;
    case QEvent::KeyPress:
        return handleKey(static_cast<QKeyEvent *>(event));
    case QEvent::FocusOut:
        // A context menu or the list of an editor takes the focus for a while without leaving the field.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            emit committed();
        return false;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

// A grid hands the letters that an input method composes to its editor before that has the focus.
bool FieldEditor::event(QEvent *event)
{
    if (event->type() == QEvent::InputMethod && focusProxy() != nullptr)
        return QCoreApplication::sendEvent(focusProxy(), event);
    return QWidget::event(event);
}

QVariant FieldEditor::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return focusProxy() != nullptr ? focusProxy()->inputMethodQuery(query) : QWidget::inputMethodQuery(query);
}

bool FieldEditor::handleKey(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    goOn();
    return true;
}

void FieldEditor::goOn()
{
    if (m_inCell)
        emit wentOn();
    else if (!focusNextPrevChild(true))
        emit committed();
}
