// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedesk.h"

#include "store/log/undo.h"

#include <QApplication>
#include <QScrollBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Catch {
template<>
struct StringMaker<SeenPlace>
{
    static std::string convert(const SeenPlace &place)
    {
        QStringList ids;
        for (const qint64 id : place.selected)
            ids.append(QString::number(id));
        return u"selected %1; current %2; top %3 at %4; scroll %5"_s.arg(ids.join(u' '))
            .arg(place.current)
            .arg(place.top)
            .arg(place.offset)
            .arg(place.scroll)
            .toStdString();
    }
};
} // namespace Catch

namespace {

Identity writer(const QString &name)
{
    return {name, u"VP-01"_s};
}

qint64 idAt(const QModelIndex &index)
{
    return index.data(Qt::UserRole).toLongLong();
}

/// The same but for the number of pixels above: rows may have come or gone there.
SeenPlace inSight(SeenPlace place)
{
    place.scroll = 0;
    return place;
}

} // namespace

FileDesk::FileDesk()
    : database(createFile(folder.filePath(u"so.danvan"_s), writer(u"Thư ký"_s)))
    , preferences(folder.filePath(u"danvan.ini"_s))
    , desk{*database, preferences, ask, notices, navigator, [] { return QDate(2024, 11, 20); }}
{
}

void showActive(QWidget &page)
{
    page.resize(1200, 700);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
}

QModelIndex rowInSight(QAbstractItemView &view, int number)
{
    QModelIndex at = view.indexAt({view.viewport()->width() / 2, 0});
    auto *tree = qobject_cast<QTreeView *>(&view);
    if (tree == nullptr)
        return at.sibling(at.row() + number, at.column());
    for (int i = 0; i < number; ++i)
        at = tree->indexBelow(at);
    return at;
}

SeenPlace placeOf(QAbstractItemView &view)
{
    SeenPlace place;
    for (const QModelIndex &index : view.selectionModel()->selectedIndexes()) {
        if (!place.selected.contains(idAt(index)))
            place.selected.append(idAt(index));
    }
    std::ranges::sort(place.selected);
    place.current = idAt(view.currentIndex());
    const QModelIndex top = rowInSight(view, 0);
    place.top = idAt(top);
    place.offset = view.visualRect(top).top();
    place.scroll = view.verticalScrollBar()->value();
    return place;
}

void choose(QAbstractItemView &view, int scroll, const QList<QModelIndex> &rows)
{
    view.setFocus();
    for (const QModelIndex &row : rows)
        QTest::mouseClick(view.viewport(), Qt::LeftButton, row == rows.first() ? Qt::NoModifier : Qt::ControlModifier,
                          view.visualRect(row).center());
    view.verticalScrollBar()->setValue(scroll);
    REQUIRE(view.verticalScrollBar()->value() == scroll);
}

void checkKeeps(FileDesk &file, QAbstractItemView &view, const Acts &acts, const std::function<void()> &settle)
{
    const SeenPlace before = placeOf(view);
    REQUIRE(before.selected.size() == 3);
    REQUIRE(before.scroll > 0);
    REQUIRE(before.top != before.current);
    const auto check = [&](const char *what, bool exactly) {
        settle();
        INFO(what);
        CHECK(inSight(placeOf(view)) == inSight(before));
        if (exactly)
            CHECK(placeOf(view) == before);
    };
    int number = 0;
    for (const auto &act : {acts.change, acts.removeAbove, acts.moveOther, acts.moveCurrent}) {
        INFO("act " << ++number);
        act(*file.database);
        check("done", number == 1);
        REQUIRE(undo(*file.database));
        check("undone", true);
        REQUIRE(redo(*file.database));
        check("done again", number == 1);
        REQUIRE(undo(*file.database));
        check("undone again", true);
    }
    Database other(std::make_unique<Connection>(file.database->path(), Access::ReadWrite), Access::ReadWrite,
                   writer(u"Chị Hoa"_s));
    number = 0;
    for (const auto &act : {acts.change, acts.removeAbove, acts.moveOther, acts.moveCurrent}) {
        INFO("act of another writer " << ++number);
        act(other);
        REQUIRE(file.database->pollForeignChange());
        check("done", false);
    }
}
