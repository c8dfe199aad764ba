// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/task.h"

#include <QFrame>

class FieldRows;
struct Desk;

/// Asks for the new due date of a task and the reason, in place.
class ExtensionPanel : public QFrame
{
    Q_OBJECT

public:
    ExtensionPanel(Desk &desk, QWidget *parent);

    void start(Id<Task> task);
    [[nodiscard]] Id<Task> task() const { return m_task; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();
    /// The entry as typed, with what is wrong with it shown beside its fields.
    [[nodiscard]] bool isComplete(const TaskEntry &entry);
    [[nodiscard]] TaskEntry typed() const;

    Desk &m_desk;
    FieldRows *m_rows;
    Id<Task> m_task;
};
