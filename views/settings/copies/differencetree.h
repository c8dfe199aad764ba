// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/copies/copycomparison.h"

#include <QTreeWidget>

/// What would change if a copy took the place of the file: kinds of record, records, fields.
class DifferenceTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DifferenceTree(QWidget *parent = nullptr);

    void show(const QList<DifferingKind> &kinds);

    /// How many records of one sort and kind are shown at most.
    static constexpr int mostRecords = 200;

private:
    void addKind(const DifferingKind &kind);
    void addRecord(QTreeWidgetItem &parent, const DifferingRecord &record, const QList<DifferingField> &fields);
};
