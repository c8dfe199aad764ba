// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

/// A bar with a way to cancel, for what takes longer than half a second.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void begin(const QString &what);
    void setProgress(int done, int total);
    void end();

signals:
    void canceled();

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QTimer m_wait;
};
