// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordtypes.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/conferences/proceedings.h"
#include "domain/cooperation/commitment.h"
#include "domain/cooperation/plan.h"
#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "domain/directory/term.h"
#include "domain/files/attachment.h"
#include "domain/papers/paper.h"
#include "domain/settings/holiday.h"
#include "domain/settings/layoutprofile.h"
#include "domain/settings/officepicture.h"
#include "domain/settings/officetext.h"
#include "domain/summary/indicator.h"
#include "domain/tasks/task.h"

#include <algorithm>

namespace {

template<class... R>
std::vector<const RecordType *> typesOf()
{
    return {&schema<R>().type...};
}

const RecordType *find(QStringView name, const char *RecordType::*member)
{
    const auto &types = recordTypes();
    const auto at =
        std::ranges::find_if(types, [&](const RecordType *type) { return name == QLatin1StringView(type->*member); });
    return at == types.end() ? nullptr : *at;
}

} // namespace

const std::vector<const RecordType *> &recordTypes()
{
    static const auto types =
        typesOf<Organisation, OrganisationName, Succession, Person, Post, Term, Office, Conference, CoOrganizer,
                Session, AttendeeGroup, Attendee, Attendance, AgendaItem, Opinion, Vote, Conclusion,
                ConclusionAddressee, KeyTask, Programme, ProgrammeParty, Plan, PlanParty, PlanEvent, Commitment,
                CommitmentBody, Task, TaskBody, TaskEntry, Indicator, IndicatorValue, SummaryText, Holiday, Register,
                RegisterEntry, Paper, Attachment, OfficeText, OfficePicture, OwnProfile, ProfileStart>();
    return types;
}

const RecordType *recordTypeOf(QStringView table)
{
    return find(table, &RecordType::table);
}

const RecordType *recordTypeOf(const char *table)
{
    return recordTypeOf(QString::fromLatin1(table));
}

const RecordType *recordTypeNamed(QStringView plural)
{
    return find(plural, &RecordType::plural);
}
