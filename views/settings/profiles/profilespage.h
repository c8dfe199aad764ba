// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/profile.h"
#include "domain/settings/layoutprofile.h"
#include "kit/pages/room.h"

class PageSheets;
class ProfileEditor;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
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
    struct Entry
    {
        LayoutProfile profile; ///< as papers are laid out in it
        OwnProfile own;        ///< without id for a built-in one
        qint64 startId = 0;
        QString fault; ///< why it cannot be used
    };

    QWidget *makeSide();
    QWidget *makeMiddle();
    void read();
    Entry readOwn(const OwnProfile &own) const;
    void fillList();
    void showCurrent();
    void showIdentity(const Entry &entry);
    void showPage(const Entry &entry);
    [[nodiscard]] const Entry *current() const;
    [[nodiscard]] LayoutProfile baseOf(const Entry &entry) const;
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
    RecordForm *m_own;
    RecordForm *m_start;
    QLabel *m_fault;
    ProfileEditor *m_editor;
    PageSheets *m_sheets;
    QList<LayoutProfile> m_builtIn;
    QList<Entry> m_entries;
    QString m_shown; ///< id of the profile whose identity stands in the forms
};
