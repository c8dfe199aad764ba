// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conferences/workspacetab.h"
#include "domain/conferences/attendee.h"
#include "store/records.h"

class AttendanceBar;
class AttendeeModel;
class AttendeeTable;
class AttendeeTools;
class HistoryToggle;
class QSplitter;
class QScrollArea;
class RecordForm;

/// Who is called, who comes in whose place, and who was there.
class AttendeesTab : public WorkspaceTab
{
    Q_OBJECT

public:
    AttendeesTab(Desk &desk, QWidget *parent);

    void point(const RecordRef &record) override;
    void startNew() override;
    void startFilter() override { startNew(); }
    bool print() override;
    QWidget *first() override;

protected:
    void load() override;
    void follow(const Changes &changes) override;

private:
    void layOut();
    void connectTools();
    void loadMarks();
    void makeForm();
    QWidget *makeDetails();
    void showCurrent(qint64 id);
    void showDetails(bool shown);
    void openDetails();

    void mark(std::optional<AttendanceState> state);
    void take(const RecordRef &record);
    void callPeople(const QList<Id<Person>> &persons);
    void callByName(const QString &name);
    void change(const FieldValues &values, const QString &sentence);
    void setGroup(Id<AttendeeGroup> group);
    void addGroup();
    void move(int by);
    void orderByRank();
    void removeSelected();

    AttendeeModel *m_model;
    AttendeeTools *m_tools;
    AttendanceBar *m_bar;
    QSplitter *m_split;
    AttendeeTable *m_table;
    QScrollArea *m_side;
    RecordForm *m_form = nullptr;
    HistoryToggle *m_history = nullptr;
    Id<Conference> m_formOf; ///< the form offers attendees of this conference alone
};
