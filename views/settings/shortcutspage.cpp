// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcutspage.h"

#include "settings/fixedkeys.h"
#include "settings/settingspages.h"

#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ShortcutsPage::ShortcutsPage(QWidget *parent) : Room(parent), m_table(new QTableWidget(0, 3, this))
{
    m_table->setObjectName(u"shortcuts"_s);
    m_table->setAccessibleName(tr("All keys"));
    m_table->setHorizontalHeaderLabels({tr("Where"), tr("Keys"), tr("What they do")});
    m_table->horizontalHeader()->setAccessibleName(tr("%1: columns").arg(m_table->accessibleName()));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table);
}

void ShortcutsPage::showEvent(QShowEvent *event)
{
    Room::showEvent(event);
    fill();
}

void ShortcutsPage::addRow(const QString &where, const QString &keys, const QString &act)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(where));
    m_table->setItem(row, 1, new QTableWidgetItem(keys));
    m_table->setItem(row, 2, new QTableWidgetItem(act));
}

void ShortcutsPage::fill()
{
    m_table->setRowCount(0);
    const auto *main = qobject_cast<QMainWindow *>(window());
    const auto menus =
        main != nullptr && main->menuWidget() != nullptr ? main->menuBar()->findChildren<QMenu *>() : QList<QMenu *>();
    for (const QMenu *menu : menus) {
        for (const QAction *action : menu->actions()) {
            if (!action->shortcut().isEmpty())
                addRow(menu->title().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText),
                       action->text().remove(u'&'));
        }
    }
    for (const FixedKey &key : fixedKeys())
        addRow(key.where, key.keys, key.act);
    m_table->resizeColumnsToContents();
}

Room *makeShortcutsPage(Desk &)
{
    return new ShortcutsPage;
}
