// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/files/attachment.h"
#include "settings/settingspage.h"

class QTableWidget;
class QToolButton;
struct Desk;

/// How much room the attached files take, the largest of them, and all of them into a folder.
class AttachmentsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AttachmentsPage(Desk &desk);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTable();
    void read();
    void fill();
    void fitRows();
    void exportAll();
    void openCurrent();

    Desk &m_desk;
    QLabel *m_totals;
    QToolButton *m_export;
    QTableWidget *m_table;
    QList<Attachment> m_largest;
};
