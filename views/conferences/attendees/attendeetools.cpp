// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/attendees/attendeetools.h"

#include "conferences/attendees/callbox.h"
#include "kit/base/desk.h"
#include "kit/base/flowlayout.h"
#include "kit/look/toolbutton.h"
#include "store/database.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersOfBox = 40;

} // namespace

AttendeeTools::AttendeeTools(Desk &desk, QWidget *parent) : QWidget(parent), m_box(new CallBox(desk, this))
{
    auto *row = new FlowLayout(this);
    m_box->setMinimumWidth(lettersOfBox * fontMetrics().averageCharWidth());
    m_box->setVisible(!desk.database.isReadOnly());
    if (!desk.database.isReadOnly()) {
        row->addWidget(m_box);
        addRoles();
        m_groups = addMenu(u"attendee_group"_s, u"people"_s, tr("Group"), tr("Puts the selected attendees in a group"));
        addActs();
    }
    m_details = add(u"attendee_details"_s, u"eye"_s, tr("Details"),
                    tr("Shows all that is known of the attendee, also whom he stands in for (Enter in the list)"));
    m_details->setCheckable(true);
    connect(m_details, &QToolButton::toggled, this, &AttendeeTools::detailsWanted);
}

QToolButton *AttendeeTools::add(const QString &name, const QString &iconName, const QString &label, const QString &tip)
{
    QToolButton *button = toolButton(name, iconName, label, this);
    button->setToolTip(tip);
    button->setAccessibleName(tr("Attendees: %1").arg(label));
    layout()->addWidget(button);
    return button;
}

QMenu *AttendeeTools::addMenu(const QString &name, const QString &iconName, const QString &label, const QString &tip)
{
    QToolButton *button = add(name, iconName, label, tip);
    auto *menu = new QMenu(button);
    menu->setObjectName(name + u"_menu"_s);
    menu->setAccessibleName(tip);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return menu;
}

void AttendeeTools::addRoles()
{
    QMenu *menu = addMenu(u"attendee_role"_s, u"person"_s, tr("Role"), tr("Gives the selected attendees a role"));
    for (size_t i = 0; i < choices<AttendeeRole>().size(); ++i) {
        const auto role = static_cast<AttendeeRole>(i);
        QAction *action = menu->addAction(labelOf(role));
        action->setObjectName(u"role_"_s + codeOf(role));
        connect(action, &QAction::triggered, this, [this, role] { emit roleChosen(role); });
    }
}

void AttendeeTools::setGroups(const QList<AttendeeGroup> &groups)
{
    if (m_groups == nullptr)
        return;
    m_groups->clear();
    for (const AttendeeGroup &group : groups) {
        QAction *action = m_groups->addAction(group.title.simplified());
        action->setObjectName(u"group_%1"_s.arg(group.id.value));
        connect(action, &QAction::triggered, this, [this, id = group.id] { emit groupChosen(id); });
    }
    m_groups->addSeparator();
    connect(m_groups->addAction(tr("In no group")), &QAction::triggered, this, [this] { emit groupChosen({}); });
    QAction *add = m_groups->addAction(tr("New group …"));
    add->setObjectName(u"group_new"_s);
    connect(add, &QAction::triggered, this, &AttendeeTools::newGroupWanted);
}

void AttendeeTools::addActs()
{
    const auto *up = add(u"attendee_up"_s, u"move-up"_s, tr("Up"), tr("Moves the attendee up by hand (Alt+↑)"));
    connect(up, &QToolButton::clicked, this, [this] { emit moveWanted(-1); });
    const auto *down =
        add(u"attendee_down"_s, u"move-down"_s, tr("Down"), tr("Moves the attendee down by hand (Alt+↓)"));
    connect(down, &QToolButton::clicked, this, [this] { emit moveWanted(1); });
    const auto *rank = add(u"attendee_rank"_s, u"refresh"_s, tr("By rank"),
                           tr("Forgets what was moved by hand and goes by rank again"));
    connect(rank, &QToolButton::clicked, this, &AttendeeTools::rankOrderWanted);
    const auto *remove =
        add(u"attendee_delete"_s, u"delete"_s, tr("Delete"), tr("Takes the selected attendees off the list (Del)"));
    connect(remove, &QToolButton::clicked, this, &AttendeeTools::deleteWanted);
}

void AttendeeTools::setDetailsShown(bool shown)
{
    m_details->setChecked(shown);
}
