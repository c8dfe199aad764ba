// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conference.h"
#include "domain/core/recordref.h"
#include "kit/base/desk.h"
#include "store/database.h"

#include <QStringList>
#include <QWidget>

/// One tab of a conference's workspace. It reads the conference when it is first looked at, and again when one of its
/// tables has changed.
class WorkspaceTab : public QWidget
{
    Q_OBJECT

public:
    /// `tables` are those of which the tab shows rows that do not follow the file by themselves.
    WorkspaceTab(Desk &desk, const QStringList &tables, QWidget *parent);

    void open(Id<Conference> conference);
    /// Shows a record of the conference.
    virtual void point(const RecordRef &) {}
    virtual void startNew() {}
    virtual void startFilter() {}
    /// False where no paper fits the tab.
    virtual bool print() { return false; }
    /// What takes the keys when the tab is entered.
    virtual QWidget *first() = 0;

signals:
    /// The tab that shows this kind of record is wanted.
    void elsewhere(const RecordType &type);

protected:
    virtual void load() = 0;
    virtual void follow(const Changes &changes);
    /// Reads what is stale; what cannot be read is said in the message bar.
    void refresh();
    void markStale();

    [[nodiscard]] Desk &desk() const { return m_desk; }
    [[nodiscard]] Database &database() const { return m_desk.database; }
    [[nodiscard]] Id<Conference> conference() const { return m_conference; }
    [[nodiscard]] bool isWritable() const { return !m_desk.database.isReadOnly(); }
    [[nodiscard]] RecordRef conferenceRef() const { return {&schema<Conference>().type, m_conference.value}; }

    void showEvent(QShowEvent *event) override;

private:
    Desk &m_desk;
    QStringList m_tables;
    Id<Conference> m_conference;
    bool m_stale = true;
};
