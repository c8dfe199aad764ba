// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/organisationtreeview.h"

#include "domain/core/schema.h"
#include "kit/lists/hitdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

qint64 idAt(const QModelIndex &index)
{
    return index.data(OrganisationTree::IdRole).toLongLong();
}

} // namespace

OrganisationTreeView::OrganisationTreeView(QWidget *parent) : QTreeView(parent), m_tree(new OrganisationTree(this))
{
    setUp();
    // What the program unfolds, to show a changed tree, is not the user's doing.
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_place.isRestoring())
            m_folded.insert(idAt(index));
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_place.isRestoring())
            m_folded.remove(idAt(index));
    });
    connect(this, &QTreeView::doubleClicked, this, &OrganisationTreeView::opened);
}

void OrganisationTreeView::setUp()
{
    setObjectName(u"organisation_tree"_s);
    setAccessibleName(translatedLabel(schema<Organisation>().type));
    setModel(m_tree);
    setItemDelegate(new HitDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setDragDropMode(InternalMove);
    setAutoExpandDelay(700);
}

void OrganisationTreeView::showBodies(const QList<BodyOnDay> &shown, bool unfolded)
{
    m_place.keep();
    m_tree->show(shown);
    unfold(unfolded);
    m_place.restore(unfolded ? KeptPlace::Rows::Others : KeptPlace::Rows::Same);
}

void OrganisationTreeView::unfold(bool all)
{
    expandAll();
    if (all)
        return;
    for (const qint64 id : std::as_const(m_folded)) {
        if (const QModelIndex index = m_tree->indexOf(id); index.isValid())
            collapse(index);
    }
}

qint64 OrganisationTreeView::currentId() const
{
    return idAt(currentIndex());
}

QList<qint64> OrganisationTreeView::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        ids.append(idAt(index));
    return ids;
}

qint64 OrganisationTreeView::nextTo(const QList<qint64> &ids) const
{
    for (QModelIndex at = indexBelow(currentIndex()); at.isValid(); at = indexBelow(at)) {
        if (!ids.contains(idAt(at)))
            return idAt(at);
    }
    for (QModelIndex at = indexAbove(currentIndex()); at.isValid(); at = indexAbove(at)) {
        if (!ids.contains(idAt(at)))
            return idAt(at);
    }
    return 0;
}

bool OrganisationTreeView::select(qint64 id)
{
    const QModelIndex index = m_tree->indexOf(id);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void OrganisationTreeView::setWords(const QString &typed)
{
    static_cast<HitDelegate *>(itemDelegate())->setWords(typed);
}

QModelIndexList OrganisationTreeView::shownLines() const
{
    QModelIndexList lines;
    for (QModelIndex at = m_tree->index(0, 0); at.isValid(); at = indexBelow(at))
        lines.append(at);
    return lines;
}

void OrganisationTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_place.isRestoring())
        emit currentChangedTo(idAt(current));
}

void OrganisationTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (opens && currentId() > 0)
        emit opened();
    else
        QTreeView::keyPressEvent(event);
}

void OrganisationTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}
