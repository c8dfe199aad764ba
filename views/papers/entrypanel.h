// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/register.h"

#include <QFrame>

#include <functional>

class FieldRows;
class QPushButton;
struct Desk;

/// Asks for what an act on a number needs, in the page. Esc leaves it.
class EntryPanel : public QFrame
{
    Q_OBJECT

public:
    /// What is done with what was entered; true when it was done.
    using Act = std::function<bool(const RegisterEntry &entry)>;

    /// All of the columns must be filled. `name` is that of the panel, and begins those of its fields and buttons.
    EntryPanel(Desk &desk, const QString &name, const QString &label, const QList<const char *> &columns, Act act,
               QWidget *parent);

    /// Begins with today's date.
    void start();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();
    [[nodiscard]] Problems missing(const RegisterEntry &entry) const;

    Desk &m_desk;
    QList<const char *> m_columns;
    FieldRows *m_rows;
    Act m_act;
};
