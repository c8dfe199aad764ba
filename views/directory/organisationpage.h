// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"
#include "store/queries/directory/directorytree.h"
#include "store/records.h"

class OrganisationTreeView;
class DayFilter;
class EmptyState;
class OrganisationDetail;
class QLabel;
class QSplitter;
class QStackedWidget;
struct Desk;

/// The bodies of the directory as a tree, as they were on a day, and the chosen one beside it.
class OrganisationPage : public Room
{
    Q_OBJECT

public:
    OrganisationPage(Desk &desk, QWidget *parent);

    void open(const Place &place, const RecordRef &owner) override;
    void startNew() override;
    void startFilter() override;
    void print() override;
    void exportList() override;
    void deleteSelected();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeSide();
    void addKeys();
    void listen();
    void show(qint64 id);
    void select(qint64 id);
    void resume(qint64 id);
    void refresh();
    void showTree();
    void showNothing();
    void showDay(QDate day);
    void follow(const Changes &changes);
    void moveUnder(const QList<qint64> &ids, qint64 parent);
    [[nodiscard]] FieldValues defaults() const;

    Desk &m_desk;
    DayFilter *m_filter;
    QSplitter *m_split;
    QStackedWidget *m_stack;
    OrganisationTreeView *m_tree;
    EmptyState *m_empty;
    QLabel *m_count;
    QStackedWidget *m_side;
    OrganisationDetail *m_detail;
    QList<BodyOnDay> m_bodies;
    bool m_isLaidOut = false;
    bool m_stale = true;
};
