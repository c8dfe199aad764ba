// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/stored.h"

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
#include "domain/recordtypes.h"
#include "domain/settings/holiday.h"
#include "domain/settings/layoutprofile.h"
#include "domain/settings/officepicture.h"
#include "domain/settings/officetext.h"
#include "domain/summary/indicator.h"
#include "domain/tasks/task.h"
#include "support.h"
#include "tests/domain/samplevalues.h"

using namespace Qt::StringLiterals;

namespace {

template<class T>
bool comesBack(const T &value)
{
    return StoredAs<T>::from(StoredAs<T>::to(value)) == value;
}

/// Every field is filled with what is not its default, so that a field written to the wrong member shows.
template<class R>
int roundTrips()
{
    const RecordType &type = schema<R>().type;
    INFO(type.table);
    for (const int seed : {1, 2, 3}) {
        const QVariantList values = sampleRow(type, seed);
        const R record = fromStored<R>(values, 77);
        CHECK(record.id.value == 77);
        CHECK(toStored(record) == values);
        CHECK(fromStored<R>(toStored(record), 77) == record);
        CHECK_FALSE(record == fromStored<R>(sampleRow(type, seed + 10), 77));
    }
    CHECK(fromStored<R>(toStored(R())) == R());
    return 1;
}

template<class... R>
int roundTripsOfAll()
{
    return (roundTrips<R>() + ...);
}

} // namespace

TEST_CASE("Every record comes back from its stored form as it was")
{
    const int kinds =
        roundTripsOfAll<Organisation, OrganisationName, Succession, Person, Post, Term, Office, Conference, CoOrganizer,
                        Session, AttendeeGroup, Attendee, Attendance, AgendaItem, Opinion, Vote, Conclusion,
                        ConclusionAddressee, KeyTask, Programme, ProgrammeParty, Plan, PlanParty, PlanEvent, Commitment,
                        CommitmentBody, Task, TaskBody, TaskEntry, Indicator, IndicatorValue, SummaryText, Holiday,
                        Register, RegisterEntry, Paper, Attachment, OfficeText, OfficePicture, OwnProfile,
                        ProfileStart>();
    CHECK(kinds == int(recordTypes().size()));
}

TEST_CASE("Text is stored composed and never as nothing")
{
    CHECK(StoredAs<QString>::to(u"Uy\u0309 ban"_s).toString() == u"Uỷ ban"_s);
    CHECK(comesBack(u"'; DROP TABLE task; --"_s));
    for (const QString &empty : {QString(), u""_s, u"\u0001"_s, u"\u0000\u001f"_s}) {
        const QVariant stored = StoredAs<QString>::to(empty);
        CHECK_FALSE(stored.isNull());
        CHECK_FALSE(stored.toString().isNull());
        CHECK(stored.toString().isEmpty());
    }
}

TEST_CASE("Dates and times are stored in ISO form and empty ones as nothing")
{
    CHECK(StoredAs<QDate>::to(QDate(2024, 2, 29)).toString() == u"2024-02-29"_s);
    CHECK(StoredAs<QTime>::to(QTime(8, 5)).toString() == u"08:05"_s);
    CHECK(StoredAs<QDateTime>::to(QDateTime(QDate(2024, 3, 5), QTime(13, 30))).toString() == u"2024-03-05T13:30"_s);
    CHECK(comesBack(QDate(1976, 12, 31)));
    CHECK(comesBack(QTime(0, 0)));
    CHECK(comesBack(QDateTime(QDate(2024, 3, 5), QTime(0, 0))));
    CHECK(StoredAs<QDate>::to(QDate()).isNull());
    CHECK(StoredAs<QTime>::to(QTime()).isNull());
    CHECK(StoredAs<QDateTime>::to(QDateTime()).isNull());
    CHECK_FALSE(StoredAs<QDate>::from(u"2024-02-30"_s).isValid());
    CHECK_FALSE(StoredAs<QTime>::from(QVariant()).isValid());
}

TEST_CASE("Numbers flags and ids are stored as integers")
{
    CHECK(StoredAs<bool>::to(true).typeId() == QMetaType::LongLong);
    CHECK(StoredAs<int>::to(-3) == QVariant(qint64(-3)));
    CHECK(comesBack(Decimal{Q_INT64_C(9'007'199'254'740'993)}));
    CHECK(comesBack(true));
    CHECK(comesBack(false));
    CHECK(comesBack(Id<Task>{12}));
    CHECK(StoredAs<Id<Task>>::to({}).isNull());
    CHECK_FALSE(StoredAs<Id<Task>>::from(QVariant()).isValid());
    CHECK_FALSE(Id<Task>{-1}.isValid());
}
