// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

#include <QWidget>

/// What shows one record beside a list.
class Detail : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void load(qint64 id) = 0;
    virtual void startNew(const FieldValues &defaults) = 0;
    /// Shows what belongs to the record and is named by this one (a row of one of its grids).
    virtual void point(const RecordRef &) {}
    virtual void focusFirst() = 0;
    [[nodiscard]] virtual qint64 recordId() const = 0;

signals:
    void inserted(qint64 id);
    void resumeWanted(qint64 id);
};
