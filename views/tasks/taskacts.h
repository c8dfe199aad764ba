// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/task.h"

#include <QWidget>

class ExtensionPanel;
class FlowLayout;
class QToolButton;
class RecordDetail;
struct Desk;

/// What is done to a task most often, one click each.
class TaskActs : public QWidget
{
    Q_OBJECT

public:
    TaskActs(Desk &desk, RecordDetail &detail);

private:
    void addPercent(int percent);
    void follow();
    void complete();
    void reopen();
    void extend();
    void setState(TaskState state, const QString &said);
    void setPercent(int percent);
    [[nodiscard]] Id<Task> task() const;

    Desk &m_desk;
    RecordDetail &m_detail;
    FlowLayout *m_row;
    QToolButton *m_complete;
    QToolButton *m_reopen;
    QList<QToolButton *> m_percents;
    QToolButton *m_extend;
    ExtensionPanel *m_extension;
};
