// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/attendees/attendeestab.h"

#include "conferences/attendees/attendancebar.h"
#include "conferences/attendees/attendeemodel.h"
#include "conferences/attendees/attendeetable.h"
#include "conferences/attendees/attendeetools.h"
#include "conferences/attendees/callbox.h"
#include "conferences/sessionchooser.h"
#include "kit/base/attempt.h"
#include "kit/base/scrolled.h"
#include "kit/forms/recordform.h"
#include "kit/history/historytoggle.h"
#include "kit/papers/openpaper.h"
#include "store/table.h"

#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

FormPlan attendeePlan()
{
    return {{nullptr, {"full_name", "honorific", "post", "organisation_name", "organisation_id"}},
            {QT_TRANSLATE_NOOP("Form", "At this conference"),
             {"role", "group_id", "rank", "response", "substitute_for_id", "note"}}};
}

} // namespace

AttendeesTab::AttendeesTab(Desk &desk, QWidget *parent)
    : WorkspaceTab(desk, {u"attendee"_s, u"attendee_group"_s, u"session"_s, u"conference"_s}, parent)
    , m_model(new AttendeeModel(this))
    , m_tools(new AttendeeTools(desk, this))
    , m_bar(new AttendanceBar(isWritable(), this))
    , m_split(new QSplitter(this))
    , m_table(new AttendeeTable(*m_model, m_split))
    , m_side(scrolled(new QWidget, m_split))
{
    m_table->setProperty("readOnly", !isWritable());
    layOut();
    connectTools();
    connect(m_table, &AttendeeTable::currentChangedTo, this, &AttendeesTab::showCurrent);
    connect(m_table, &AttendeeTable::opened, this, &AttendeesTab::openDetails);
    connect(&m_bar->sessions(), &SessionChooser::chosen, this,
            [this] { attempt(this->desk().notices, [this] { loadMarks(); }); });
}

void AttendeesTab::layOut()
{
    m_split->addWidget(m_table);
    m_split->addWidget(m_side);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_side->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_tools);
    column->addWidget(m_bar);
    column->addWidget(m_split, 1);
}

void AttendeesTab::connectTools()
{
    connect(m_tools, &AttendeeTools::detailsWanted, this, &AttendeesTab::showDetails);
    if (!isWritable())
        return;
    connect(&m_tools->box(), &CallBox::recordChosen, this, &AttendeesTab::take);
    connect(&m_tools->box(), &CallBox::nameChosen, this, &AttendeesTab::callByName);
    connect(m_tools, &AttendeeTools::roleChosen, this, [this](AttendeeRole role) {
        change({{u"role"_s, codeOf(role)}},
               tr("Now in the role “%1”: %n attendee(s).", nullptr, int(m_table->selectedIds().size()))
                   .arg(labelOf(role)));
    });
    connect(m_tools, &AttendeeTools::groupChosen, this, &AttendeesTab::setGroup);
    connect(m_tools, &AttendeeTools::newGroupWanted, this, &AttendeesTab::addGroup);
    connect(m_tools, &AttendeeTools::moveWanted, this, &AttendeesTab::move);
    connect(m_tools, &AttendeeTools::rankOrderWanted, this, &AttendeesTab::orderByRank);
    connect(m_tools, &AttendeeTools::deleteWanted, this, &AttendeesTab::removeSelected);
    connect(m_table, &AttendeeTable::moveWanted, this, &AttendeesTab::move);
    connect(m_table, &AttendeeTable::deleteWanted, this, &AttendeesTab::removeSelected);
    connect(m_table, &AttendeeTable::marked, this, &AttendeesTab::mark);
    connect(m_bar, &AttendanceBar::marked, this, &AttendeesTab::mark);
}

void AttendeesTab::load()
{
    const auto sheet = attendeeSheet(database(), conference());
    if (!sheet)
        return;
    const QDate day = sheet->conference.startsOn;
    m_tools->box().setDay(day.isValid() ? day : desk().today());
    m_tools->setGroups(sheet->groups);
    m_model->setSheet(*sheet);
    m_bar->sessions().setSessions(sheet->sessions);
    loadMarks();
    makeForm();
    showCurrent(m_table->currentId());
}

void AttendeesTab::loadMarks()
{
    const Id<Session> session = m_bar->sessions().session();
    m_model->setMarks(session.isValid() ? attendancesAt(database(), session) : QList<Attendance>());
    m_bar->showCounts(m_model->counts());
}

void AttendeesTab::follow(const Changes &changes)
{
    WorkspaceTab::follow(changes);
    const auto marks = changes.constFind(QLatin1StringView(Attendance::table));
    if (marks == changes.cend())
        return;
    if (!isVisible())
        return markStale();
    // One key marks one row of thousands: only what was touched is read and painted.
    attempt(desk().notices, [&] {
        if (marks->isEmpty())
            return loadMarks();
        QList<Attendance> now = attendancesAmong(database(), *marks);
        now.removeIf([this](const Attendance &mark) { return mark.session != m_bar->sessions().session(); });
        m_model->updateMarks(*marks, now);
        m_bar->showCounts(m_model->counts());
    });
}

void AttendeesTab::makeForm()
{
    if (m_form != nullptr && m_formOf == conference())
        return;
    if (m_form != nullptr)
        m_form->save();
    m_form = new RecordForm(desk(), schema<Attendee>().type, attendeePlan(), nullptr, conferenceRef());
    m_formOf = conference();
    m_side->setWidget(makeDetails());
}

QWidget *AttendeesTab::makeDetails()
{
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    m_history = new HistoryToggle(
        desk(), QLatin1StringView(Attendee::table), translatedLabel(schema<Attendee>().type),
        [column](QWidget *pane) { column->insertWidget(1, pane); }, details);
    column->addWidget(&m_history->button(), 0, Qt::AlignRight);
    column->addWidget(m_form);
    column->addStretch(1);
    return details;
}

void AttendeesTab::showCurrent(qint64 id)
{
    if (m_form == nullptr || m_side->isHidden())
        return;
    if (id > 0)
        m_form->load(id);
    else
        m_form->clear();
    m_history->setRecord(id > 0 ? RecordRef{&schema<Attendee>().type, id} : RecordRef(),
                         tr("Choose an attendee in the list to see the history."));
}

void AttendeesTab::showDetails(bool shown)
{
    m_side->setVisible(shown);
    m_tools->setDetailsShown(shown);
    showCurrent(m_table->currentId());
}

void AttendeesTab::openDetails()
{
    showDetails(true);
    m_form->focusFirst();
}

void AttendeesTab::point(const RecordRef &record)
{
    refresh();
    qint64 id = record.id;
    attempt(desk().notices, [&] {
        if (record.type != &schema<Attendance>().type)
            return;
        const auto mark = Table<Attendance>(database()).find({record.id});
        id = mark ? mark->attendee.value : 0;
        if (mark)
            m_bar->sessions().choose(mark->session);
        loadMarks();
    });
    m_table->select(id);
    m_table->setFocus();
}

void AttendeesTab::startNew()
{
    if (isWritable())
        m_tools->box().setFocus();
}

bool AttendeesTab::print()
{
    openPaper(desk(), u"attendees"_s, conferenceRef());
    return true;
}

QWidget *AttendeesTab::first()
{
    if (isWritable() && m_model->rowCount() == 0)
        return &m_tools->box();
    return m_table;
}
