// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/papers.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "reports/agendapaper.h"
#include "reports/attendeepaper.h"
#include "reports/wording.h"
#include "store/queries/conferences/conferencequeries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct ConferencePapers
{
    Q_DECLARE_TR_FUNCTIONS(ConferencePapers)
};

using BuildPaper = Document (*)(const ConferenceFile &file, const Wording &wording);

void openPaper(Desk &desk, Id<Conference> conference, BuildPaper build, const QString &name)
{
    attempt(desk.notices, [&] {
        const ConferenceFile file = conferenceFile(desk.database, conference);
        const QDate day = file.conference.startsOn;
        desk.navigator.openPaper(build(file, builtInWording()),
                                 day.isValid() ? u"%1 %2"_s.arg(name, day.toString(Qt::ISODate)) : name);
    });
}

} // namespace

void openAgendaPaper(Desk &desk, Id<Conference> conference)
{
    openPaper(desk, conference, agendaPaper, ConferencePapers::tr("Agenda"));
}

void openAttendeePaper(Desk &desk, Id<Conference> conference)
{
    openPaper(desk, conference, attendeePaper, ConferencePapers::tr("List of attendees"));
}
