// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/problem.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;

/// What is found on a paper, at its side; not there while there is nothing.
class FindingsList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    void setFindings(const Problems &findings);

private:
    QListWidget *m_list;
};

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
