// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/profile/profilevalues.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

/// One value of a layout: its field with unit and range, a way back to the value of the built-in layout, and why what
/// was typed cannot be.
class ValueRow : public QWidget
{
    Q_OBJECT

public:
    explicit ValueRow(const ProfileValue &value, QWidget *parent = nullptr);

    [[nodiscard]] const ProfileValue &value() const { return m_value; }
    [[nodiscard]] QWidget &editor() const;
    void show(const QJsonValue &stored, bool isChanged, bool isEditable);
    /// The value stays in its field, unsaved.
    void refuse(const QString &sentence);
    using QWidget::show;

signals:
    /// Within its range; null where an optional text was emptied.
    void chosen(const QJsonValue &stored);
    void resetWanted();

private:
    void makeLine();
    void makeList();
    void makeBox();
    void addReset();
    void readLine();
    void readNumber(const QString &typed);
    void offer(const QJsonValue &stored);

    const ProfileValue &m_value;
    QLineEdit *m_line = nullptr;
    QComboBox *m_list = nullptr;
    QCheckBox *m_box = nullptr;
    QToolButton *m_reset;
    QLabel *m_refusal;
    QString m_shown; ///< in the line
};
