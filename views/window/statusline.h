// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QToolButton;
struct Desk;

/// File, writer, last save, last good copy and zoom; each can be clicked.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Desk &desk, QWidget *parent);

signals:
    void settingsWanted();

private:
    QToolButton *addPart(const QString &name, const QString &label);
    void showSaved();
    void showCopy();
    void showZoom();
    void openFolder();

    Desk &m_desk;
    QTimer m_minutes{this};
    QToolButton *m_file;
    QToolButton *m_writer;
    QToolButton *m_saved;
    QToolButton *m_copy;
    QToolButton *m_zoom;
};
