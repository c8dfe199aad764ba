// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QListView;
class QModelIndex;
class QStandardItemModel;
struct Desk;
struct RecordType;

/// Ctrl+K: finds any record of any kind by its words or initials and opens it.
class Finder : public QDialog
{
    Q_OBJECT

public:
    explicit Finder(Desk &desk, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void goOn();
    void finish();
    void ask(const RecordType &kind);
    void take(const QModelIndex &index);
    void step(int by);

    Desk &m_desk;
    QLineEdit *m_line;
    QStandardItemModel *m_found;
    QListView *m_list;
    QList<const RecordType *> m_left; ///< kinds that have not been asked yet
    QTimer m_rest;
};
