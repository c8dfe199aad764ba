// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
struct Desk;

/// The office's emblem as its badges have it, to be chosen from a file or taken away.
class EmblemPane : public QWidget
{
    Q_OBJECT

public:
    explicit EmblemPane(Desk &desk, QWidget *parent = nullptr);

private:
    void choose();
    void take(const QString &path);
    void remove();
    void refresh();
    void show(const QByteArray &bytes);

    Desk &m_desk;
    QLabel *m_picture;
    QToolButton *m_choose;
    QToolButton *m_remove;
};
