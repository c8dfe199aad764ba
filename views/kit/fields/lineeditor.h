// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/fields/fieldeditor.h"

class QHBoxLayout;
class QLineEdit;

/// What all editors on one line have in common; by itself it edits text.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const FieldInfo &field, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &stored) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QString typedText() const override { return typed(); }
    void setTypedText(const QString &text) override { setTyped(text); }
    [[nodiscard]] EditorWidth width() const override { return EditorWidth::Full; }

protected:
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }
    [[nodiscard]] QString typed() const;
    /// Shows another text without touching the undo history where it is the same.
    void setTyped(const QString &text);
    [[nodiscard]] bool canUndoText() const override;
    [[nodiscard]] bool canRedoText() const override;

private:
    QHBoxLayout *m_row;
    QLineEdit *m_line;
};

/// A whole number, or a figure with the decimals that the file keeps: 1.234,5.
class NumberEditor : public LineEditor
{
    Q_OBJECT

public:
    NumberEditor(const FieldInfo &field, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &stored) override;
    [[nodiscard]] QString complaint() const override;
    [[nodiscard]] EditorWidth width() const override { return EditorWidth::Short; }

private:
    [[nodiscard]] std::optional<qint64> number() const;
};

/// A time of day as people write it: 8h, 8h30, 08:30.
class TimeEditor : public LineEditor
{
    Q_OBJECT

public:
    TimeEditor(const FieldInfo &field, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &stored) override;
    [[nodiscard]] QString complaint() const override;
    [[nodiscard]] EditorWidth width() const override { return EditorWidth::Short; }
};
