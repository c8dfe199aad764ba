// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/task.h"

#include <QFrame>

class FieldEditor;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
struct Desk;

/// Gives all selected tasks the same due date, lead body or state in one step.
class BulkBar : public QFrame
{
    Q_OBJECT

public:
    BulkBar(Desk &desk, QWidget *parent);

    void setTasks(const QList<qint64> &ids);
    void focusFirst();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addField(const char *column);
    [[nodiscard]] FieldEditor &editor() const;
    [[nodiscard]] QString finding() const;
    void apply();
    void write();
    void showCount();

    Desk &m_desk;
    QComboBox *m_fields;
    QStackedWidget *m_editors;
    QPushButton *m_apply;
    QLabel *m_finding;
    QList<qint64> m_ids;
};
