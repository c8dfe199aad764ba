// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/json/documentlines.h"

#include <QWidget>

class QTableWidget;

/// That an issued paper differs from what the file says now, and in what; not there while there is no difference.
class ChangesPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPane(QWidget *parent);

    void show(const QList<LineChange> &changes);

private:
    QTableWidget *m_table;
};
