// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/workspace.h"

#include "conferences/agenda/agendatab.h"
#include "conferences/attendees/attendeestab.h"
#include "conferences/elidedlabel.h"
#include "conferences/historytab.h"
#include "conferences/infotab.h"
#include "conferences/paperstab.h"
#include "conferences/proceedings/conclusionstab.h"
#include "conferences/proceedings/proceedingstab.h"
#include "domain/text/dates.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/look/icons.h"
#include "kit/look/toolbutton.h"
#include "store/table.h"

#include <QHBoxLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// A tab with the kinds of records that it shows.
struct TabKind
{
    const char *name;
    const char *icon;
    const char *title; ///< English source text, context "Workspace"
    std::vector<const char *> tables;
    WorkspaceTab *(*make)(Desk &desk, QWidget *parent);
};

template<class Tab>
WorkspaceTab *makeTab(Desk &desk, QWidget *parent)
{
    return new Tab(desk, parent);
}

const std::vector<TabKind> &tabKinds()
{
    static const std::vector<TabKind> kinds{
        {"info",
         "info",
         QT_TRANSLATE_NOOP("Workspace", "Information"),
         {"conference", "session", "co_organizer", "attendee_group", "attachment"},
         makeTab<InfoTab>},
        {"agenda", "list", QT_TRANSLATE_NOOP("Workspace", "Agenda"), {"agenda_item"}, makeTab<AgendaTab>},
        {"attendees",
         "people",
         QT_TRANSLATE_NOOP("Workspace", "Attendees"),
         {"attendee", "attendance"},
         makeTab<AttendeesTab>},
        {"proceedings",
         "opinion",
         QT_TRANSLATE_NOOP("Workspace", "Proceedings"),
         {"opinion", "vote"},
         makeTab<ProceedingsTab>},
        {"conclusions",
         "conclusion",
         QT_TRANSLATE_NOOP("Workspace", "Conclusions"),
         {"conclusion", "conclusion_addressee"},
         makeTab<ConclusionsTab>},
        {"papers", "paper", QT_TRANSLATE_NOOP("Workspace", "Papers"), {}, makeTab<PapersTab>},
        {"history", "history", QT_TRANSLATE_NOOP("Workspace", "History"), {}, makeTab<HistoryTab>},
    };
    return kinds;
}

int tabNamed(const char *name)
{
    const auto &kinds = tabKinds();
    return int(std::ranges::find_if(kinds, [&](const TabKind &kind) { return qstrcmp(kind.name, name) == 0; }) -
               kinds.begin());
}

int tabFor(const RecordType &type)
{
    const auto &kinds = tabKinds();
    const auto at = std::ranges::find_if(kinds, [&](const TabKind &kind) {
        return std::ranges::any_of(kind.tables, [&](const char *table) { return qstrcmp(table, type.table) == 0; });
    });
    return at == kinds.end() ? -1 : int(at - kinds.begin());
}

} // namespace

Workspace::Workspace(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new ElidedLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"workspace"_s);
    m_title->setObjectName(u"workspace_title"_s);
    m_title->setProperty("kind", u"title"_s);
    m_facts->setObjectName(u"workspace_facts"_s);
    m_facts->setProperty("kind", u"muted"_s);
    m_tabs->setObjectName(u"workspace_tabs"_s);
    m_tabs->setAccessibleName(tr("The conference"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the conference"));
    m_tabs->tabBar()->setObjectName(u"workspace_bar"_s);
    m_tabs->setDocumentMode(true);
    layOut();
    for (const TabKind &kind : tabKinds()) {
        auto *host = new QWidget(m_tabs);
        auto *column = new QVBoxLayout(host);
        column->setContentsMargins(0, column->spacing(), 0, 0);
        const int at = m_tabs->addTab(host, icon(QString::fromLatin1(kind.icon)), tr(kind.title));
        // A grid may be called as the tab is.
        m_tabs->tabBar()->setAccessibleTabName(at, tr("Part: %1").arg(tr(kind.title)));
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &Workspace::showTab);
    // Who clicks on a tab wants to work there; the arrow keys only look through the tabs.
    const auto workThere = [this] {
        if (QWidget *first = m_conference.isValid() ? current().first() : nullptr)
            first->setFocus();
    };
    connect(m_tabs->tabBar(), &QTabBar::tabBarClicked, this, workThere, Qt::QueuedConnection);
    connect(&desk.database, &Database::changed, this, &Workspace::follow);
}

void Workspace::layOut()
{
    QToolButton *back = toolButton(u"workspace_back"_s, u"back"_s, tr("All conferences"), this);
    back->setToolTip(tr("Back to the list (Alt+←)"));
    connect(back, &QToolButton::clicked, this, &Workspace::left);
    auto *head = new QHBoxLayout;
    head->addWidget(back);
    head->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(m_tabs, 1);
    // As they stand; the tabs were made first.
    setTabOrder(back, m_tabs);
}

WorkspaceTab &Workspace::tab(int index)
{
    QLayout *place = m_tabs->widget(index)->layout();
    if (place->count() == 0) {
        WorkspaceTab *made = tabKinds()[size_t(index)].make(m_desk, m_tabs->widget(index));
        connect(made, &WorkspaceTab::elsewhere, this,
                [this](const RecordType &type) { m_tabs->setCurrentIndex(std::max(tabFor(type), 0)); });
        made->open(m_conference);
        place->addWidget(made);
    }
    return *static_cast<WorkspaceTab *>(place->itemAt(0)->widget());
}

WorkspaceTab &Workspace::current()
{
    return tab(m_tabs->currentIndex());
}

void Workspace::showTab(int index)
{
    if (m_conference.isValid())
        tab(index).show();
}

bool Workspace::open(Id<Conference> conference, const RecordRef &target)
{
    const bool isOther = conference != m_conference;
    m_conference = conference;
    if (!showHead())
        return false;
    if (isOther) {
        m_tabs->setCurrentIndex(0);
        for (int i = 0; i < m_tabs->count(); ++i) {
            if (m_tabs->widget(i)->layout()->count() > 0)
                tab(i).open(conference);
        }
    }
    tab(m_tabs->currentIndex());
    if (target.isValid())
        point(target);
    return true;
}

void Workspace::point(const RecordRef &target)
{
    const int index = tabFor(*target.type);
    if (index < 0)
        return;
    m_tabs->setCurrentIndex(index);
    tab(index).point(target);
}

bool Workspace::showHead()
{
    std::optional<Conference> conference;
    attempt(m_desk.notices, [&] { conference = Table<Conference>(m_desk.database).find(m_conference); });
    if (!conference) {
        m_conference = {};
        return false;
    }
    m_title->setFullText(conference->title);
    QStringList facts{labelOf(conference->state), labelOf(conference->kind)};
    if (conference->startsOn.isValid())
        facts.prepend(tr("%1, %2").arg(weekday(conference->startsOn), shortDate(conference->startsOn)));
    if (!conference->location.isEmpty())
        facts.append(conference->location);
    m_facts->setFullText(facts.join(u" · "_s));
    return true;
}

void Workspace::follow(const Changes &changes)
{
    if (!m_conference.isValid() || !changes.contains(QLatin1StringView(Conference::table)))
        return;
    // Undo may have taken the conference itself away.
    if (!showHead())
        emit left();
}

void Workspace::takeFocus()
{
    if (QWidget *first = current().first(); first != nullptr && !isAncestorOf(focusWidget()))
        first->setFocus();
}

void Workspace::startNew()
{
    current().startNew();
}

void Workspace::startFilter()
{
    current().startFilter();
}

void Workspace::print()
{
    if (!current().print())
        m_tabs->setCurrentIndex(tabNamed("papers"));
}
