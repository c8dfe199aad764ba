// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/choice.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/conferences/proceedings.h"
#include "domain/cooperation/plan.h"
#include "domain/directory/organisation.h"
#include "domain/summary/indicator.h"
#include "domain/tasks/timestate.h"
#include "support.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// `last` is the last enumerator: a list that is too short or too long shows here.
template<class E>
void checkChoices(E last)
{
    const auto list = choices<E>();
    REQUIRE(list.size() == size_t(last) + 1);
    QSet<QString> codes;
    for (size_t i = 0; i < list.size(); ++i) {
        const auto value = static_cast<E>(i);
        INFO(list[i].code);
        CHECK(fromCode<E>(codeOf(value)) == value);
        CHECK(labelOf(value) == translated(list[i]));
        codes.insert(codeOf(value));
    }
    CHECK(codes.size() == qsizetype(list.size()));
}

} // namespace

TEST_CASE("Each enumeration of the directory has a choice for every value")
{
    checkChoices(OrganisationKind::Other);
    checkChoices(Bloc::Other);
    checkChoices(PaperStyle::Press);
    checkChoices(SuccessionKind::Dissolution);
    checkChoices(Honorific::None);
}

TEST_CASE("Each enumeration of conferences has a choice for every value")
{
    checkChoices(ConferenceKind::Other);
    checkChoices(ConferenceForm::Hybrid);
    checkChoices(ConferenceState::Cancelled);
    checkChoices(AttendeeRole::Support);
    checkChoices(Response::Delegated);
    checkChoices(AttendanceState::Absent);
    checkChoices(AgendaKind::Break);
    checkChoices(OpinionKind::Proposal);
    checkChoices(ConclusionKind::Task);
}

TEST_CASE("Each enumeration of plans and tasks has a choice for every value")
{
    checkChoices(ProgrammeKind::Regulation);
    checkChoices(PartyRole::Member);
    checkChoices(PlanEventKind::Ended);
    checkChoices(DueKind::Standing);
    checkChoices(Priority::Urgent);
    checkChoices(TaskState::Cancelled);
    checkChoices(TaskEntryKind::Evaluation);
    checkChoices(TimeState::Cancelled);
    checkChoices(IndicatorSource::Counted);
}

TEST_CASE("Codes are those of the file and an unknown one reads as the first choice")
{
    CHECK(codeOf(Bloc::ArmedForces) == u"armed"_s);
    CHECK(codeOf(Response::NeedsAction) == u"needs_action"_s);
    CHECK(codeOf(DueKind::Quarter) == u"quarter"_s);
    CHECK(fromCode<AttendanceState>(u"left_early") == AttendanceState::LeftEarly);
    CHECK(fromCode<AttendanceState>(u"no such code") == AttendanceState::Present);
    CHECK(fromCode<AttendanceState>(u"") == AttendanceState::Present);
    CHECK(fromCode<AttendanceState>(u"Late") == AttendanceState::Present);
}
