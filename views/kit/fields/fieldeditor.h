// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/field.h"

#include <QWidget>

/// Three widths are enough to keep forms calm: a date, a name, a sentence.
enum class EditorWidth { Short, Medium, Full };

/// Edits one field of a record. Values go in and out in stored form. The widget that takes the keys bears the field's
/// column as object name and its label as accessible name.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const FieldInfo &field, QWidget *parent);

    [[nodiscard]] const FieldInfo &field() const { return m_field; }
    [[nodiscard]] virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &stored) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Why what was typed cannot be read; empty where it can. value() is then that of an empty field.
    [[nodiscard]] virtual QString complaint() const { return {}; }
    /// What stands there letter by letter, also where it cannot be read; and as if it had been typed.
    [[nodiscard]] virtual QString typedText() const { return displayText(m_field, value()); }
    virtual void setTypedText(const QString &text) { Q_UNUSED(text) }
    [[nodiscard]] virtual EditorWidth width() const { return EditorWidth::Medium; }
    /// Dates typed without a year are of this one.
    virtual void setYear(int year) { Q_UNUSED(year) }
    /// In a cell, going on is the grid's business.
    virtual void setInCell() { m_inCell = true; }

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void edited();    ///< by the user, with every key
    void committed(); ///< the user has left the field or gone on from it
    void wentOn();    ///< from a cell of a grid, by Enter

protected:
    /// To be called once with the widget that takes the keys.
    void adopt(QWidget *inner);
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    /// Key presses of the inner widget; true when the editor has used them up.
    virtual bool handleKey(QKeyEvent *event);
    /// Whether the inner widget has changes of its own to take back; else Ctrl+Z undoes in the file.
    [[nodiscard]] virtual bool canUndoText() const { return false; }
    [[nodiscard]] virtual bool canRedoText() const { return false; }
    void goOn();

private:
    [[nodiscard]] bool leavesToWindow(QKeyEvent *event) const;

    const FieldInfo &m_field;
    bool m_inCell = false;
};
