// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/attendee.h"

#include <QWidget>

class CallBox;
class QMenu;
class QToolButton;
struct Desk;

/// The row above the list of attendees: who is to be added, and what can be done with those that are selected.
class AttendeeTools : public QWidget
{
    Q_OBJECT

public:
    AttendeeTools(Desk &desk, QWidget *parent);

    [[nodiscard]] CallBox &box() { return *m_box; }
    void setGroups(const QList<AttendeeGroup> &groups);
    void setDetailsShown(bool shown);

signals:
    void roleChosen(AttendeeRole role);
    /// No group takes them out of theirs.
    void groupChosen(Id<AttendeeGroup> group);
    void newGroupWanted();
    void moveWanted(int by);
    void rankOrderWanted();
    void deleteWanted();
    void detailsWanted(bool shown);

private:
    QToolButton *add(const QString &name, const QString &iconName, const QString &label, const QString &tip);
    QMenu *addMenu(const QString &name, const QString &iconName, const QString &label, const QString &tip);
    void addRoles();
    void addActs();

    CallBox *m_box;
    QMenu *m_groups = nullptr;
    QToolButton *m_details = nullptr;
};
