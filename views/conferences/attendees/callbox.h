// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"

#include <QLineEdit>

class QCompleter;
class QModelIndex;
class QStandardItemModel;
struct Desk;

/// Calls people to a conference: words or initials find a person or a whole body, Enter takes the line that is marked
/// and the box is ready for the next one. Who is in no directory is taken by name alone.
class CallBox : public QLineEdit
{
    Q_OBJECT

public:
    CallBox(Desk &desk, QWidget *parent);

    /// Posts are offered as they are on that day.
    void setDay(QDate day) { m_day = day; }

signals:
    /// A person, or a body whose people are all meant.
    void recordChosen(const RecordRef &record);
    void nameChosen(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void addOffer(const RecordRef &record, const QString &text);
    void take(const QModelIndex &index);

    Desk &m_desk;
    QDate m_day;
    QStandardItemModel *m_offers;
    QCompleter *m_list;
};
