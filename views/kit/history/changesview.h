// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/log/history.h"

#include <QWidget>

class QPlainTextEdit;
class RowsModel;
class RowsTable;

/// What a step changed, a line for each field with what stood there before and after; below, the whole text of the
/// chosen line where that is long.
class ChangesView : public QWidget
{
    Q_OBJECT

public:
    /// The table is called `prefix`_changes.
    explicit ChangesView(const QString &prefix, QWidget *parent);

    /// Lines of `own` are not headed by its name.
    void show(const QList<LoggedChange> &changes, const RecordRef &own = {});
    /// Null where no line is chosen.
    [[nodiscard]] const LoggedChange *current() const;

signals:
    void currentChanged();
    void opened(const RecordRef &record);

private:
    void showWhole();

    QList<LoggedChange> m_changes;
    RowsModel *m_model;
    RowsTable *m_table;
    QPlainTextEdit *m_whole;
};
