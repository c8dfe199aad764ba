// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/check/finding.h"

#include <QWidget>

class QLabel;
class QListWidget;

/// What is found on a paper, at its side; not there while there is nothing.
class FindingsList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    void setFindings(const Findings &findings);

signals:
    /// The record that the finding comes from is wanted.
    void originWanted(const Origin &origin);

private:
    void open(int row);

    QListWidget *m_list;
    Findings m_findings;
};
