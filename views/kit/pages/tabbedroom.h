// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"

class QTabWidget;

/// A room of several pages on tabs. A record opens on the page that shows its kind.
class TabbedRoom : public Room
{
    Q_OBJECT

public:
    explicit TabbedRoom(const QString &name, QWidget *parent);

    /// `table` is the kind of record that the page shows; null for a page that shows none.
    void addPage(Room *page, const QString &title, const char *table);
    [[nodiscard]] QTabWidget &tabs() { return *m_tabs; }

    void open(const Place &place, const RecordRef &owner) override;
    void startNew() override;
    void startFilter() override;
    void print() override;
    void exportList() override;

private:
    [[nodiscard]] Room &page() const;

    QTabWidget *m_tabs;
    QHash<QString, Room *> m_pages; ///< by table
};
