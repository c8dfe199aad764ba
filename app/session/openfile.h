// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/copykeeper.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/base/notices.h"
#include "store/database.h"

#include <QTimer>

class MainWindow;

/// A file with its window and all that belongs to the two.
class OpenFile : public QObject
{
    Q_OBJECT

public:
    OpenFile(std::unique_ptr<Database> database, Preferences &preferences, Ask &ask, std::function<QDate()> today);
    ~OpenFile() override;

    /// What has been in the bin for as long as the office keeps it goes.
    void emptyBinAtEnd();
    /// A copy beside the file, where something was written since the last one. Gives the sentence of a failure.
    QString copyAtEnd(const QString &wanted) { return m_copies.copyAtEnd(wanted); }

    /// Nothing of this opening is to be offered again: it was closed in order.
    void endDrafts();

    [[nodiscard]] QString path() const { return m_database->path(); }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] Notices &notices() { return m_notices; }

signals:
    void closed();
    /// The check after opening has found it so.
    void damaged(const QString &sentence);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void lookForChanges();
    void checkContent();
    void offerLeftDrafts();

    std::unique_ptr<Database> m_database;
    Notices m_notices;
    Navigator m_navigator;
    Desk m_desk;
    std::unique_ptr<MainWindow> m_window;
    CopyKeeper m_copies;
    QTimer m_watch;
};
