// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/papers/papersubject.h"

#include "domain/conferences/conference.h"
#include "domain/cooperation/plan.h"
#include "domain/papers/papernumber.h"
#include "domain/tasks/task.h"
#include "support.h"

using namespace Qt::StringLiterals;

TEST_CASE("A paper knows its subject by the kind of record")
{
    Paper paper;
    CHECK_FALSE(subjectOf(paper, u"conference").isValid());
    const RecordRef conference{&schema<Conference>().type, 7};
    CHECK(setSubject(paper, conference));
    CHECK(paper.conference.value == 7);
    CHECK(subjectOf(paper, u"conference") == conference);
    CHECK_FALSE(subjectOf(paper, u"plan").isValid());
}

TEST_CASE("A plan that was signed at a conference keeps the two apart")
{
    Paper paper;
    CHECK(setSubject(paper, {&schema<Conference>().type, 7}));
    CHECK(setSubject(paper, {&schema<Plan>().type, 3}));
    CHECK(subjectOf(paper, u"conference").id == 7);
    CHECK(subjectOf(paper, u"plan") == RecordRef{&schema<Plan>().type, 3});
    CHECK(subjectOf(paper, u"programme").id == 0);
}

TEST_CASE("What papers are not kept about is not noted")
{
    Paper paper;
    CHECK_FALSE(setSubject(paper, {&schema<Task>().type, 3}));
    CHECK_FALSE(setSubject(paper, {&schema<RegisterEntry>().type, 3}));
    CHECK_FALSE(setSubject(paper, {&schema<Paper>().type, 3}));
    CHECK_FALSE(setSubject(paper, {}));
    CHECK(paper == Paper());
}

TEST_CASE("Kinds of papers that bear a number say under which type")
{
    CHECK(paperTypeOf(u"agenda"_s)->code == u"CTr"_s);
    CHECK(paperTypeOf(u"minutes"_s)->title == u"Biên bản"_s);
    CHECK(paperTypeOf(u"invitations"_s)->code == u"GM"_s);
    CHECK_FALSE(paperTypeOf(u"attendees"_s));
    CHECK_FALSE(paperTypeOf(u""_s));
    CHECK_FALSE(paperTypeOf(u"Chương trình “lạ”"_s));
}
