// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conferences/workspacetab.h"

class AttachmentsPane;
class GridPane;
class LinksPane;
class QBoxLayout;
class RecordForm;
struct GridSpec;

/// The conference itself: its form, its sessions, co-organizers and groups of attendees, the files beside it, and
/// what it leads to.
class InfoTab : public WorkspaceTab
{
    Q_OBJECT

public:
    InfoTab(Desk &desk, QWidget *parent);

    void point(const RecordRef &record) override;
    QWidget *first() override;

protected:
    void load() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    GridPane *addGrid(const GridSpec &spec);

    QBoxLayout *m_halves;
    QBoxLayout *m_rows;
    RecordForm *m_form;
    QList<GridPane *> m_grids;
    AttachmentsPane *m_files;
    LinksPane *m_links;
};
