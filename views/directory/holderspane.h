// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QVBoxLayout;
struct Desk;
struct HeldPost;

/// Who holds a post in a body on one day, as links that open the persons.
class HoldersPane : public QWidget
{
    Q_OBJECT

public:
    explicit HoldersPane(Desk &desk, QWidget *parent = nullptr);

    void show(qint64 body, QDate day);

private:
    void clear();
    void addHolder(const HeldPost &held);
    void addAll(qint64 body);

    Desk &m_desk;
    QLabel *m_heading;
    QVBoxLayout *m_column;
};
