// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/pages/tabbedroom.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TabbedRoom::TabbedRoom(const QString &name, QWidget *parent) : Room(parent), m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(name);
    m_tabs->tabBar()->setAccessibleName(tr("%1: pages").arg(name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_tabs);
}

void TabbedRoom::addPage(Room *page, const QString &title, const char *table)
{
    const int at = m_tabs->addTab(page, title);
    // A field may be called as the page is.
    m_tabs->tabBar()->setAccessibleTabName(at, tr("Page: %1").arg(title));
    if (table != nullptr)
        m_pages.insert(QString::fromLatin1(table), page);
}

Room &TabbedRoom::page() const
{
    return *static_cast<Room *>(m_tabs->currentWidget());
}

void TabbedRoom::open(const Place &place, const RecordRef &owner)
{
    const RecordType *kind = owner.isValid() ? owner.type : place.list;
    if (Room *page = kind != nullptr ? m_pages.value(QString::fromLatin1(kind->table)) : nullptr)
        m_tabs->setCurrentWidget(page);
    page().open(place, owner);
}

void TabbedRoom::startNew()
{
    page().startNew();
}

void TabbedRoom::startFilter()
{
    page().startFilter();
}

void TabbedRoom::print()
{
    page().print();
}

void TabbedRoom::exportList()
{
    page().exportList();
}
