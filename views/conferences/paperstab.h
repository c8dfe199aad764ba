// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conferences/workspacetab.h"

#include <QHash>

class QGridLayout;
class QLabel;
class QPushButton;
struct PaperKind;

/// The papers that the conference gives, some with what they will say.
class PapersTab : public WorkspaceTab
{
    Q_OBJECT

public:
    PapersTab(Desk &desk, QWidget *parent);

    /// Opens the paper whose button has or had the keys, else the first.
    bool print() override;
    QWidget *first() override;

protected:
    void load() override;

private:
    void addPaper(QGridLayout &grid, const PaperKind &kind);
    void say(const QString &key, const QString &text);

    QPushButton *m_first = nullptr;
    QHash<QString, QLabel *> m_lines; ///< what each paper will say, by its kind
};
