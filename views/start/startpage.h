// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Notices;
class Preferences;
class QVBoxLayout;

/// The first thing a new user sees: the sample to play with, a new file, opening one, and those opened before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(Preferences &preferences, Notices &notices, QWidget *parent = nullptr);

    void refresh();

signals:
    void sampleWanted();
    void newFileWanted();
    void openWanted();
    void fileChosen(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addAct(const QString &name, const QString &iconName, const QString &title, const QString &explained,
                void (StartPage::*act)());
    void addRecent(const QString &path);

    Preferences &m_preferences;
    QVBoxLayout *m_column;
    QWidget *m_recent = nullptr;
};
