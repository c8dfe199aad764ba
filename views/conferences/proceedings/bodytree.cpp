// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/proceedings/bodytree.h"

#include "domain/text/fold.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

BodyTree::BodyTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"assign_bodies"_s);
    setAccessibleName(tr("Bodies that get the task"));
    setHeaderHidden(true);
    setColumnCount(1);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    header()->setAccessibleName(tr("Bodies: columns"));
    connect(this, &QTreeWidget::itemChanged, this, &BodyTree::tickedChanged);
}

void BodyTree::setBodies(const QList<Organisation> &bodies, const QHash<qint64, QString> &remarks)
{
    m_bodies = bodies;
    m_remarks = remarks;
    fill({});
}

template<class Act>
void BodyTree::forEachBody(Act act) const
{
    for (int top = 0; top < topLevelItemCount(); ++top) {
        for (int i = 0; i < topLevelItem(top)->childCount(); ++i)
            act(*topLevelItem(top)->child(i));
    }
}

QTreeWidgetItem *BodyTree::heading(const Organisation &body)
{
    const QString title = m_byKind ? labelOf(body.kind) : labelOf(body.bloc);
    for (int top = 0; top < topLevelItemCount(); ++top) {
        if (topLevelItem(top)->text(0) == title)
            return topLevelItem(top);
    }
    auto *item = new QTreeWidgetItem(this, {title});
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    item->setCheckState(0, Qt::Unchecked);
    return item;
}

void BodyTree::fill(const QSet<qint64> &ticked)
{
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const Organisation &body : std::as_const(m_bodies)) {
            const QString remark = m_remarks.value(body.id.value);
            auto *item = new QTreeWidgetItem(heading(body),
                                             {remark.isEmpty() ? body.title : u"%1 (%2)"_s.arg(body.title, remark)});
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setData(0, idRole, body.id.value);
            item->setToolTip(0, body.title);
            item->setCheckState(0, ticked.contains(body.id.value) ? Qt::Checked : Qt::Unchecked);
        }
        expandAll();
        setFilter(m_filter);
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    emit tickedChanged();
}

void BodyTree::setTicked(const QList<Id<Organisation>> &bodies)
{
    QSet<qint64> ids;
    for (const Id<Organisation> body : bodies)
        ids.insert(body.value);
    fill(ids);
}

QList<Id<Organisation>> BodyTree::ticked() const
{
    QList<Id<Organisation>> bodies;
    forEachBody([&](const QTreeWidgetItem &item) {
        if (item.checkState(0) == Qt::Checked)
            bodies.append(Id<Organisation>{item.data(0, idRole).toLongLong()});
    });
    return bodies;
}

void BodyTree::groupByKind(bool byKind)
{
    m_byKind = byKind;
    setTicked(ticked());
}

void BodyTree::setFilter(const QString &typed)
{
    m_filter = typed;
    const QStringList wanted = words(typed);
    forEachBody([&](QTreeWidgetItem &item) { item.setHidden(!matches(searchText({item.text(0)}), wanted)); });
    for (int top = 0; top < topLevelItemCount(); ++top) {
        QTreeWidgetItem *item = topLevelItem(top);
        bool any = false;
        for (int i = 0; i < item->childCount(); ++i)
            any = any || !item->child(i)->isHidden();
        item->setHidden(!any);
    }
}
