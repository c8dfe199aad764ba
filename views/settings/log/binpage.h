// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"
#include "store/log/bin.h"

class EmptyState;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class RowsModel;
class RowsTable;
struct Desk;

/// What was deleted, to be brought back or deleted for good.
class BinPage : public Room
{
    Q_OBJECT

public:
    explicit BinPage(Desk &desk, QWidget *parent = nullptr);

    void open(const Place &, const RecordRef &) override {}
    void startFilter() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHead();
    void follow();
    void refresh();
    void fill();
    void showAlong();
    void bringBack();
    void emptyChosen();
    void emptyAll();
    void emptyOf(const QList<qint64> &deletions, const QString &question);
    [[nodiscard]] QList<qint64> chosen() const;
    [[nodiscard]] QString keptText() const;

    Desk &m_desk;
    QList<BinEntry> m_all;
    QList<BinEntry> m_shown;
    bool m_stale = true;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    RowsModel *m_model;
    RowsTable *m_table;
    EmptyState *m_empty;
    QLabel *m_along;
    QLabel *m_kept;
    QList<QToolButton *> m_forChosen;
    QToolButton *m_emptyAll = nullptr;
};
