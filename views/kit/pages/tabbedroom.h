// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"

#include <functional>

class QTabWidget;

/// A room of several pages on tabs, each made when it is first looked at. A record opens on the page that shows its
/// kind.
class TabbedRoom : public Room
{
    Q_OBJECT

public:
    using MakePage = std::function<Room *(QWidget *parent)>;

    explicit TabbedRoom(const QString &name, QWidget *parent);

    /// `table` is the kind of record that the page shows, or a name for the page by which a place finds it; null for a
    /// page that is found by neither.
    void addPage(const MakePage &make, const QString &title, const char *table);
    /// The page that was added last shows records of this kind too.
    void alsoShow(const char *table) { m_places.insert(QString::fromLatin1(table), int(m_makers.size()) - 1); }
    [[nodiscard]] QTabWidget &tabs() { return *m_tabs; }

    void open(const Place &place, const RecordRef &owner) override;
    void startNew() override;
    void startFilter() override;
    void print() override;
    void exportList() override;

private:
    Room &page(int index);
    Room &current();

    QTabWidget *m_tabs;
    QList<MakePage> m_makers;
    QHash<QString, int> m_places; ///< of the pages, by table or name
};
