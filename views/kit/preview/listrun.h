// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/lists/listsource.h"

#include <QObject>
#include <QTimer>

#include <functional>

/// Reads a list from its first to its last row, a few at a time, so that the window goes on. Rows that are gone when
/// their turn comes are left out.
class ListRun : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(qint64 id, const QVariantList &values)>;
    /// Throws StoreError; what `take` throws ends the run.
    ListRun(Database &database, const RecordType &type, const ListQuery &query, Take take, QObject *parent);

    void start() { m_slices.start(); }
    [[nodiscard]] qsizetype rowsRead() const { return m_next; }

signals:
    void finished();
    void failed(const QString &sentence);

private:
    void readSlice();
    /// False when there was none.
    bool readPage();

    ListSource m_source;
    Take m_take;
    QTimer m_slices;
    qsizetype m_next = 0;
};
