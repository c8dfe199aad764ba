// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/log/history.h"
#include "store/records.h"

#include <QWidget>

class ChangesView;
class EmptyState;
class QBoxLayout;
class QStackedWidget;
class QToolButton;
class RowsModel;
class RowsTable;
struct Desk;

/// Who changed a record when, with the fields of the chosen change, each of which can be brought back alone or with all
/// others. Reads only while it can be seen.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(Desk &desk, QWidget *parent = nullptr);

    void show(const RecordRef &record);
    [[nodiscard]] QWidget *first() const;
    /// Tab comes here after `before`, and goes through the pane as it is read: versions, changes, buttons.
    void setTabsAfter(QWidget *before);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    void markStale();
    void refresh();
    void fill();
    void showVersion();
    void showActs();
    void restoreLine();
    void restoreVersion();
    void showOlder();
    [[nodiscard]] const Version *current() const;
    [[nodiscard]] QVariantList seen(const RecordRef &record);
    [[nodiscard]] QVariant seenValue(const LoggedChange &change);
    [[nodiscard]] FieldValues differing(const Version &version);

    Desk &m_desk;
    RecordRef m_record;
    QList<Version> m_versions;
    QHash<QPair<QString, qint64>, QVariantList> m_seen; ///< rows as they were when the history was read
    int m_limit;
    bool m_stale = true;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QBoxLayout *m_halves;
    RowsModel *m_model;
    RowsTable *m_list;
    ChangesView *m_changes;
    QToolButton *m_older = nullptr;
    QToolButton *m_line = nullptr;
    QToolButton *m_version = nullptr;
};
