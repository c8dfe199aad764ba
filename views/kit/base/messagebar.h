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
    explicit MessageBar(Notices &notices, QWidget *parent = nullptr);

    void show(const Notice &notice);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addAction(const NoticeAction &action);
    void removeActions();

    QHBoxLayout *m_row;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    QList<QToolButton *> m_actions;
};
