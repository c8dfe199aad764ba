// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/log/history.h"

#include <QWidget>

class QPlainTextEdit;
class QToolButton;
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

    /// How many rows of a step the view wants to be shown; the first ones, and many more each time they are asked for.
    [[nodiscard]] int wanted() const { return m_wanted; }
    void wantFirst();
    /// Lines of `own` are not headed by its name.
    void show(const StepChanges &told, const RecordRef &own = {});
    /// Null where no line is chosen.
    [[nodiscard]] const LoggedChange *current() const;
    /// Gives the last one that Tab comes to here.
    QWidget *setTabsAfter(QWidget *before);

signals:
    void currentChanged();
    void opened(const RecordRef &record);
    /// Of a step that is cut.
    void moreWanted();

private:
    void showWhole();

    QList<LoggedChange> m_changes;
    int m_wanted = 0;
    RowsModel *m_model;
    RowsTable *m_table;
    QToolButton *m_more;
    QPlainTextEdit *m_whole;
};
