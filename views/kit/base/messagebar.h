// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/notices.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

/// One line across the window that says what happened and offers what may be done about it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// Shows what is posted; each message takes the place of the one before, and can be closed.
    explicit MessageBar(Notices &notices, QWidget *parent = nullptr);
    /// Keeps the one message that it is given.
    explicit MessageBar(QWidget *parent);

    void show(const Notice &notice);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut(const QString &name);
    [[nodiscard]] bool passes() const { return m_close != nullptr; }
    void showActions(const QList<NoticeAction> &actions);
    void addButton(qsizetype at);

    QHBoxLayout *m_row;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close = nullptr; ///< none where the message stays
    QList<NoticeAction> m_actions;
    QList<QToolButton *> m_buttons; ///< one for each
};
