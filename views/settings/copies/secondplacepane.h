// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
struct Desk;

/// Where the copies go besides the folder of the file, and whether they are locked there.
class SecondPlacePane : public QWidget
{
    Q_OBJECT

public:
    explicit SecondPlacePane(Desk &desk, QWidget *parent = nullptr);

private:
    void chooseFolder();
    void leaveFolder();
    void lock();
    void unlock();
    void tell();
    [[nodiscard]] QString path() const;

    Desk &m_desk;
    QLabel *m_words;
    QLabel *m_locked;
    QToolButton *m_leave;
    QToolButton *m_lock;
    QToolButton *m_unlock;
};
