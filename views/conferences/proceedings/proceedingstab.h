// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conferences/workspacetab.h"

class ElidedLabel;
class GridPane;
class QLabel;
class QListWidget;
class QSplitter;
class QStackedWidget;
class RecordForm;

/// What happened at each item of the agenda: its outcome, what was said, and how it was voted.
class ProceedingsTab : public WorkspaceTab
{
    Q_OBJECT

public:
    ProceedingsTab(Desk &desk, QWidget *parent);

    void point(const RecordRef &record) override;
    void startNew() override;
    QWidget *first() override;

protected:
    void load() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeItemSide();
    void scopeOpinions();
    void showItem();
    void showVoteFindings();
    void chooseItem(qint64 id);
    [[nodiscard]] qint64 currentItem() const;

    QSplitter *m_split;
    QListWidget *m_items;
    QStackedWidget *m_side;
    ElidedLabel *m_title;
    RecordForm *m_outcome;
    GridPane *m_opinions;
    GridPane *m_votes;
    QLabel *m_voteFindings;
};
