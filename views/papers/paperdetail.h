// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/paper.h"
#include "kit/pages/recorddetail.h"

class ChangesPane;
class FlowLayout;
class QLabel;
class QToolButton;

/// A paper with what became of it and what can be done with it. Only a draft can be written into; an issued one says in
/// what the file has changed since.
class PaperDetail : public RecordDetail
{
    Q_OBJECT

public:
    PaperDetail(Desk &desk, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void follow();
    void showState();
    void showActs(const Paper &paper);
    void openIt();
    void issue();
    void makeVoid();
    void renew();
    [[nodiscard]] Id<Paper> paper() const { return {recordId()}; }

    Desk &m_desk;
    QLabel *m_icon = nullptr;
    QLabel *m_state = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_issue = nullptr;
    QToolButton *m_void = nullptr;
    QToolButton *m_renew = nullptr;
    ChangesPane *m_changes = nullptr;
};
