// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"
#include "store/log/bin.h"

#include <QTimer>

#include <optional>

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
    struct Rows
    {
        QList<BinEntry> entries;
        QList<QStringList> cells;
    };
    void addHead();
    /// Those that match what is typed.
    [[nodiscard]] Rows rowsOf(const QList<BinEntry> &entries) const;
    void follow();
    void refresh();
    void readSlice();
    [[nodiscard]] bool isRead() const { return !m_reader || m_reader->isComplete(); }
    void readAll();
    void fill();
    void append(const QList<BinEntry> &entries);
    void showState();
    void showAlong();
    void bringBack();
    void emptyChosen();
    void emptyAll();
    void emptyOf(const QList<qint64> &deletions, const QString &question);
    [[nodiscard]] QList<qint64> chosen() const;
    [[nodiscard]] QString keptText() const;

    Desk &m_desk;
    std::optional<BinReader> m_reader;
    QTimer m_slices;
    QList<BinEntry> m_all; ///< that have been read
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
