// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/conferencesroom.h"

#include "conferences/workspace.h"
#include "domain/conferences/conference.h"
#include "domain/core/period.h"
#include "kit/base/attempt.h"
#include "kit/lists/recordtable.h"
#include "kit/look/toolbutton.h"
#include "kit/pages/recorddetail.h"
#include "kit/pages/recordpage.h"
#include "store/lists/ordinary.h"
#include "store/queries/directory/directoryqueries.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const RecordType &conferenceType()
{
    return schema<Conference>().type;
}

/// What a new conference needs at once; the rest is entered in its workspace.
FormPlan shortForm()
{
    return {{nullptr,
             {"title", "kind", "form", "state", "starts_on", "ends_on", "location", "organizer_id", "chair_id",
              "secretary_id"}}};
}

/// Held today by the office that keeps the file, as long as nobody says otherwise.
FieldValues usualConference(Desk &desk)
{
    FieldValues values{{u"starts_on"_s, desk.today().toString(Qt::ISODate)}};
    attempt(desk.notices, [&] {
        if (const auto office = officeOf(desk.database))
            values.insert(u"organizer_id"_s, office->organisation.value);
    });
    return values;
}

QVariantList codes(std::initializer_list<ConferenceState> states)
{
    QVariantList list;
    for (const ConferenceState state : states)
        list.append(codeOf(state));
    return list;
}

QList<ChipSpec> conferenceChips(const Desk &desk)
{
    const auto upcoming = [&desk] {
        return QList<Condition>{{"starts_on", Comparison::AtLeast, {desk.today().toString(Qt::ISODate)}}};
    };
    const auto thisYear = [&desk] {
        const Period year = yearOf(desk.today().year());
        return QList<Condition>{{"starts_on", Comparison::AtLeast, {year.from.toString(Qt::ISODate)}},
                                {"starts_on", Comparison::AtMost, {year.until.toString(Qt::ISODate)}}};
    };
    const auto notClosed = [] {
        return QList<Condition>{
            {"state", Comparison::NoneOf, codes({ConferenceState::Closed, ConferenceState::Cancelled})}};
    };
    return {{ConferencesRoom::tr("Upcoming"), upcoming, 1},
            {ConferencesRoom::tr("This year"), thisYear, 1},
            {ConferencesRoom::tr("Not closed"), notClosed, 2},
            {ConferencesRoom::tr("Internal only"), [] { return QList<Condition>{internalUse(true)}; }, 3}};
}

} // namespace

ConferencesRoom::ConferencesRoom(Desk &desk, QWidget *parent)
    : Room(parent)
    , m_desk(desk)
    , m_listDesk{desk.database, desk.preferences, desk.ask, desk.notices, m_listNavigator, desk.today}
    , m_stack(new QStackedWidget(this))
    , m_page(makePage())
    , m_workspace(new Workspace(desk, m_stack))
{
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_workspace);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    connect(&m_listNavigator, &Navigator::opened, &desk.navigator, qOverload<const Place &>(&Navigator::open));
    connect(&m_listNavigator, &Navigator::paperOpened, &desk.navigator,
            qOverload<const ShownPaper &>(&Navigator::openPaper));
    connect(&m_page->list().table(), &RecordTable::opened, this, [this](qint64 id) { openWorkspace(id, {}); });
    connect(m_workspace, &Workspace::left, this, &ConferencesRoom::leave);
    addListTools();
}

RecordPage *ConferencesRoom::makePage()
{
    ListSpec spec;
    spec.columns = {"starts_on", "title", "kind", "state", "location"};
    spec.chips = conferenceChips(m_desk);
    spec.firstStep = tr("No conference has been entered yet. Enter the first one: title and day are enough to begin.");
    spec.newLabel = tr("New conference");
    auto *page = new RecordPage(
        m_listDesk, conferenceType(), spec,
        [](Desk &desk, QWidget *host) { return new RecordDetail(desk, conferenceType(), shortForm(), {}, host); },
        m_stack);
    page->setDefaults([this] { return usualConference(m_desk); });
    return page;
}

void ConferencesRoom::addListTools()
{
    auto &detail = static_cast<RecordDetail &>(m_page->detail());
    QToolButton *button = toolButton(u"conference_open"_s, u"forward"_s, tr("Open the conference"), &detail);
    button->setToolTip(tr("Agenda, attendees, proceedings, conclusions and papers (Enter on the row)"));
    button->setEnabled(false);
    detail.addPart(button);
    const auto enable = [button](qint64 id) { button->setEnabled(id > 0); };
    connect(m_page, &RecordPage::shown, button, enable);
    connect(&detail, &Detail::inserted, button, enable);
    connect(button, &QToolButton::clicked, this, [this] { openWorkspace(m_page->detail().recordId(), {}); });
}

bool ConferencesRoom::isListShown() const
{
    return m_stack->currentWidget() == m_page;
}

void ConferencesRoom::open(const Place &place, const RecordRef &owner)
{
    if (owner.isValid())
        return openWorkspace(owner.id, place.record == owner ? RecordRef() : place.record);
    showList();
    if (!place.chip.isEmpty())
        m_page->open(place, owner);
}

void ConferencesRoom::openWorkspace(qint64 conference, const RecordRef &target)
{
    if (conference <= 0 || !m_workspace->open({conference}, target))
        return;
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->takeFocus();
    m_desk.navigator.visited({.room = {}, .record = {&conferenceType(), conference}});
}

void ConferencesRoom::showList()
{
    m_stack->setCurrentWidget(m_page);
    if (m_workspace->conference().isValid())
        m_page->list().select(m_workspace->conference().value);
    m_page->list().table().setFocus();
}

void ConferencesRoom::leave()
{
    if (isListShown())
        return;
    showList();
    m_desk.navigator.visited({.room = u"conferences"_s});
}

void ConferencesRoom::startNew()
{
    if (!isListShown())
        return m_workspace->startNew();
    m_page->startNew();
}

void ConferencesRoom::startFilter()
{
    isListShown() ? m_page->startFilter() : m_workspace->startFilter();
}

void ConferencesRoom::print()
{
    isListShown() ? m_page->print() : m_workspace->print();
}

void ConferencesRoom::exportList()
{
    if (isListShown())
        m_page->exportList();
}

Room *makeConferencesRoom(Desk &desk, QWidget *parent)
{
    return new ConferencesRoom(desk, parent);
}
