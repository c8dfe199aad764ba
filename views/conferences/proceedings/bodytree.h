// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/organisation.h"

#include <QSet>
#include <QTreeWidget>

/// Bodies to be ticked, one by one or whole blocs or kinds at once.
class BodyTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit BodyTree(QWidget *parent);

    /// `remarks` stand behind the names of some bodies, by id.
    void setBodies(const QList<Organisation> &bodies, const QHash<qint64, QString> &remarks);
    void setTicked(const QList<Id<Organisation>> &bodies);
    [[nodiscard]] QList<Id<Organisation>> ticked() const;
    void groupByKind(bool byKind);
    /// Hides what does not hold the typed words.
    void setFilter(const QString &typed);

signals:
    void tickedChanged();

private:
    void fill(const QSet<qint64> &ticked);
    QTreeWidgetItem *heading(const Organisation &body);
    template<class Act>
    void forEachBody(Act act) const;

    QList<Organisation> m_bodies;
    QHash<qint64, QString> m_remarks;
    QString m_filter;
    bool m_byKind = false;
};
