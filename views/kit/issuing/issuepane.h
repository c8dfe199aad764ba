// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/shownpaper.h"

#include <QWidget>

class FieldEditor;
class FieldRows;
class NumberChooser;
class QLabel;
class QPushButton;
struct Desk;

/// What is asked before a paper is issued, beside its pages: number, day, abstract, signer, and a reason where the
/// check has found an error. Enter on the button issues, Esc leaves it.
class IssuePane : public QWidget
{
    Q_OBJECT

public:
    IssuePane(Desk &desk, QWidget *parent);

    void start(const ShownPaper &shown);
    /// The paper was made anew with what is entered here.
    void follow(const ShownPaper &shown);

signals:
    void closed();
    /// Something was entered that shows on the paper.
    void changed(const Paper &record);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void leaveField();
    void issue();
    void issueComplete(const Paper &record);
    void showFindings(const Findings &findings);
    [[nodiscard]] bool lacksReason(const Findings &findings) const;
    bool isComplete(const Paper &record);
    [[nodiscard]] Paper typed() const;

    Desk &m_desk;
    NumberChooser *m_number;
    FieldRows *m_rows;
    FieldRows *m_reason;
    QLabel *m_blocking;
    QPushButton *m_issue;
    ShownPaper m_shown;
    Paper m_record;
    Paper m_told; ///< what the pages were last made with
};
