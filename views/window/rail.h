// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QToolButton;

/// The rooms of the window, one below the other.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent);

    void mark(const QString &key);

signals:
    void chosen(const QString &key);

private:
    QHash<QString, QToolButton *> m_buttons;
};
