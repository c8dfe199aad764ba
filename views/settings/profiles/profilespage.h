// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"
#include "settings/profiles/profileentries.h"

class PageSheets;
class HistoryToggle;
class ProfileEditor;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class RecordForm;
struct Desk;

/// The layouts of papers: the built-in ones, which can be copied and begin on a day of the office's choice, and those
/// of the office, value by value, with page one of a sample beside them.
class ProfilesPage : public Room
{
    Q_OBJECT

public:
    explicit ProfilesPage(Desk &desk, QWidget *parent = nullptr);

    void open(const Place &place, const RecordRef &owner) override;

private:
    QWidget *makeSide();
    QWidget *makeMiddle();
    void read();
    void fillList();
    void showCurrent();
    void addHistory(QVBoxLayout &column);
    void showIdentity(const ProfileEntry &entry);
    void showHistory(const ProfileEntry &entry);
    void showPage(const ProfileEntry &entry);
    [[nodiscard]] const ProfileEntry *current() const;
    void select(const QString &id);
    void copy();
    void remove();
    void resetStart();
    void take(const QJsonObject &changes, const QString &path);

    Desk &m_desk;
    QListWidget *m_list;
    QPushButton *m_copy;
    QPushButton *m_delete;
    QPushButton *m_resetStart;
    QStackedWidget *m_identity;
    HistoryToggle *m_history = nullptr;
    RecordForm *m_own;
    RecordForm *m_start;
    QLabel *m_fault;
    ProfileEditor *m_editor;
    PageSheets *m_sheets;
    QList<ProfileEntry> m_entries;
    QString m_shown; ///< id of the profile whose identity stands in the forms
};
