// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/fields/fieldeditor.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

/// Text of several lines: Enter makes a new line, Ctrl+Enter and Tab go on; it grows with its text up to a limit.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const FieldInfo &field, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &stored) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] EditorWidth width() const override { return EditorWidth::Full; }
    /// How far it grows; what is longer scrolls.
    void setMostLines(int lines);

protected:
    bool handleKey(QKeyEvent *event) override;
    [[nodiscard]] bool canUndoText() const override;
    [[nodiscard]] bool canRedoText() const override;
    bool event(QEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_text;
    int m_mostLines = 8;
    bool m_setting = false;
};

class FlagEditor : public FieldEditor
{
    Q_OBJECT

public:
    FlagEditor(const FieldInfo &field, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &stored) override;
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox *m_box;
};

class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const FieldInfo &field, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &stored) override;
    void setReadOnly(bool readOnly) override;

private:
    QComboBox *m_list;
};
