// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/file/opening.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "views/testdesk.h"

#include <QAbstractItemView>
#include <QTest>

/// A desk on a file on disk, so that another connection can write into it.
struct FileDesk
{
    FileDesk();

    template<class R>
    Id<R> add(R record)
    {
        Step step(*database, QStringLiteral("Chuẩn bị"));
        const Id<R> id = Table<R>(*database).insert(record);
        step.commit();
        return id;
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    TestAsk ask;
    Preferences preferences;
    Notices notices;
    Navigator navigator;
    Desk desk;
};

/// Shows the page in a window of its own that takes the keys.
void showActive(QWidget &page);

/// What the user has chosen in a view and what he sees of it.
struct SeenPlace
{
    QList<qint64> selected;
    qint64 current = 0;
    qint64 top = 0; ///< the record at the upper edge, and how far it is cut off
    int offset = 0;
    int scroll = 0;
    bool operator==(const SeenPlace &) const = default;
};
SeenPlace placeOf(QAbstractItemView &view);

/// Clicks on rows, the first as it is and the others with Ctrl, after having scrolled to the value.
void choose(QAbstractItemView &view, int scroll, const QList<QModelIndex> &rows);

/// The n-th row below the one at the upper edge.
QModelIndex rowInSight(QAbstractItemView &view, int number);

/// What is done to the rows behind a view; each writes into the file that it is given.
struct Acts
{
    std::function<void(Database &)> change;      ///< of a record in sight, which stays where it is
    std::function<void(Database &)> removeAbove; ///< a record far above what is in sight
    std::function<void(Database &)> moveOther;   ///< a record in sight goes to the front
    std::function<void(Database &)> moveCurrent; ///< the current record goes to the front
};

/// The acts done, undone and done again by the user, and then done by another writer, move nothing in the view.
/// `settle` waits until the view shows what is in the file.
void checkKeeps(FileDesk &file, QAbstractItemView &view, const Acts &acts, const std::function<void()> &settle);

/// Changes one record in a step of its own.
template<class R>
void changeOne(Database &database, qint64 id, const std::function<void(R &)> &change)
{
    Step step(database, QStringLiteral("Sửa"));
    R record = Table<R>(database).find({id}).value();
    change(record);
    Table<R>(database).update(record);
    step.commit();
}

template<class R>
void removeOne(Database &database, qint64 id)
{
    Step step(database, QStringLiteral("Xóa"));
    Table<R>(database).remove({id});
    step.commit();
}
