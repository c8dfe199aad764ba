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
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) { page(index); });
}

void TabbedRoom::addPage(const MakePage &make, const QString &title, const char *table)
{
    auto *host = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins({});
    if (table != nullptr)
        m_places.insert(QString::fromLatin1(table), int(m_makers.size()));
    m_makers.append(make);
    const int at = m_tabs->addTab(host, title);
    // A field may be called as the page is.
    m_tabs->tabBar()->setAccessibleTabName(at, tr("Page: %1").arg(title));
}

Room &TabbedRoom::page(int index)
{
    QWidget *host = m_tabs->widget(index);
    if (host->layout()->isEmpty()) {
        Room *made = m_makers.at(index)(host);
        host->layout()->addWidget(made);
        // A layout would show it an event later.
        made->show();
    }
    return *static_cast<Room *>(host->layout()->itemAt(0)->widget());
}

Room &TabbedRoom::current()
{
    return page(m_tabs->currentIndex());
}

void TabbedRoom::open(const Place &place, const RecordRef &owner)
{
    const RecordType *kind = owner.isValid() ? owner.type : place.list;
    if (!place.page.isEmpty())
        m_tabs->setCurrentIndex(m_places.value(place.page, m_tabs->currentIndex()));
    else if (kind != nullptr)
        m_tabs->setCurrentIndex(m_places.value(QString::fromLatin1(kind->table), m_tabs->currentIndex()));
    current().open(place, owner);
}

void TabbedRoom::startNew()
{
    current().startNew();
}

void TabbedRoom::startFilter()
{
    current().startFilter();
}

void TabbedRoom::print()
{
    current().print();
}

void TabbedRoom::exportList()
{
    current().exportList();
}
