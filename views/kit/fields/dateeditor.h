// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/fields/lineeditor.h"

class QLabel;

/// A date by typing (28/2, 28/2/24, 28022024); Up and Down go by days, T is today, the weekday stands beside it.
class DateEditor : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(const FieldInfo &field, QDate today, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &stored) override;
    [[nodiscard]] QString complaint() const override;
    [[nodiscard]] EditorWidth width() const override { return EditorWidth::Short; }
    void setYear(int year) override { m_year = year; }

protected:
    bool handleKey(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitWeekday();
    [[nodiscard]] QDate date() const;
    void enter(QDate date);
    void showWeekday();

    QDate m_today;
    int m_year;
    QLabel *m_weekday;
};

/// Day and hour of a session in two fields.
class DateTimeEditor : public FieldEditor
{
    Q_OBJECT

public:
    DateTimeEditor(const FieldInfo &field, QDate today, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &stored) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QString complaint() const override;
    [[nodiscard]] QString typedText() const override;
    void setTypedText(const QString &text) override;
    void setYear(int year) override { m_date->setYear(year); }
    void setInCell() override;

private:
    void leavePart();

    FieldInfo m_dateField;
    FieldInfo m_timeField;
    DateEditor *m_date;
    TimeEditor *m_time;
};
