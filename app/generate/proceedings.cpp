// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generate/proceedings.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/proceedings.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int conclusionsEach = 3;
constexpr int addresseesEach = 5;
constexpr int opinionsEach = 5;
constexpr int voteIndex = 4;
constexpr int discussionIndex = 6;

void addOpinions(Mill &mill, const Planned &conference, const QList<Id<Attendee>> &attendees)
{
    for (int i = 0; i < opinionsEach; ++i) {
        const auto kind = static_cast<OpinionKind>(mill.dice.below(int(choices<OpinionKind>().size())));
        mill.add(Opinion{.item = conference.items.at(discussionIndex),
                         .position = i + 1,
                         .speaker = mill.dice.oneOf(attendees),
                         .kind = kind,
                         .text = mill.phrase(u"opinion."_s + codeOf(kind))});
    }
}

void addVote(Mill &mill, const Planned &conference, int voters)
{
    const int against = mill.dice.below(3);
    mill.add(Vote{
        .item = conference.items.at(voteIndex), .inFavour = voters - against, .against = against, .present = voters});
}

Assignment addConclusion(Mill &mill, const Directory &directory, const Planned &conference, int position)
{
    const Slots given{{u"year"_s, QString::number(conference.day.year())}};
    Assignment assignment;
    assignment.conclusion = mill.add(Conclusion{.conference = conference.id,
                                                .position = position,
                                                .kind = ConclusionKind::Task,
                                                .text = mill.phrase(u"conclusion"_s, given)});
    const qsizetype start = mill.dice.below(int(directory.bodies.size()));
    for (int i = 0; i < addresseesEach; ++i) {
        assignment.leads.append(directory.bodies.at((start + i) % directory.bodies.size()).id);
        mill.add(ConclusionAddressee{.conclusion = assignment.conclusion, .organisation = assignment.leads.last()});
    }
    return assignment;
}

} // namespace

QList<Assignment> generateProceedings(Mill &mill, const Directory &directory, const Planned &conference,
                                      const QList<Id<Attendee>> &attendees)
{
    addOpinions(mill, conference, attendees);
    addVote(mill, conference, int(attendees.size()));
    QList<Assignment> assignments;
    for (int i = 0; i < conclusionsEach; ++i)
        assignments.append(addConclusion(mill, directory, conference, i + 1));
    return assignments;
}
