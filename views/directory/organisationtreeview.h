// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisationtree.h"
#include "kit/lists/keptplace.h"

#include <QSet>
#include <QTreeView>

/// The tree of bodies. Current body, scroll and what the user has folded survive whatever changes the rows.
class OrganisationTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit OrganisationTreeView(QWidget *parent);

    /// `unfolded` shows every body whatever was folded, as a filter wants it.
    void showBodies(const QList<BodyOnDay> &shown, bool unfolded);
    [[nodiscard]] OrganisationTree &tree() { return *m_tree; }
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// The body that the user expects to be at when these are gone.
    [[nodiscard]] qint64 nextTo(const QList<qint64> &ids) const;
    /// False when the body is not shown.
    bool select(qint64 id);
    void setWords(const QString &typed);
    /// The bodies from top to bottom as they stand there now, without what is folded away.
    [[nodiscard]] QModelIndexList shownLines() const;

signals:
    void currentChangedTo(qint64 id);
    /// Enter, F2 or a double click.
    void opened();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void unfold(bool all);

    OrganisationTree *m_tree;
    QSet<qint64> m_folded;
    KeptPlace m_place{*this, OrganisationTree::IdRole};
};
