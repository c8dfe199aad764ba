// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/attendeeorder.h"

#include "support.h"

using namespace Qt::StringLiterals;

namespace {

Attendee ranked(const QString &name, int rank, int position = 0)
{
    return {.fullName = name, .rank = rank, .position = position};
}

QStringList orderedNames(const QList<Attendee> &attendees)
{
    QStringList names;
    for (const Attendee &a : inAttendeeOrder(attendees))
        names.append(a.fullName);
    return names;
}

} // namespace

TEST_CASE("Attendees stand by rank and those without rank come last")
{
    CHECK(orderedNames({ranked(u"Vũ Văn Bảy"_s, 0), ranked(u"Lê Thị Ba"_s, 3), ranked(u"Trần Văn Nhất"_s, 1)}) ==
          QStringList{u"Trần Văn Nhất"_s, u"Lê Thị Ba"_s, u"Vũ Văn Bảy"_s});
}

TEST_CASE("Who was moved by hand stands before every rank")
{
    CHECK(orderedNames({ranked(u"Trần Văn Nhất"_s, 1), ranked(u"Vũ Văn Bảy"_s, 0, 2), ranked(u"Lê Thị Ba"_s, 3, 1)}) ==
          QStringList{u"Lê Thị Ba"_s, u"Vũ Văn Bảy"_s, u"Trần Văn Nhất"_s});
}

TEST_CASE("Equal ranks stand by given name in Vietnamese order")
{
    CHECK(orderedNames({ranked(u"Nguyễn Văn Đức"_s, 2), ranked(u"Trần Thị Yến"_s, 2), ranked(u"Lò Văn Ân"_s, 2),
                        ranked(u"Hà Thị An"_s, 2), ranked(u"Phạm Văn Dũng"_s, 2)}) ==
          QStringList{u"Hà Thị An"_s, u"Lò Văn Ân"_s, u"Phạm Văn Dũng"_s, u"Nguyễn Văn Đức"_s, u"Trần Thị Yến"_s});
}

TEST_CASE("Attendees of the same name and rank keep the order in which they were entered")
{
    QList<Attendee> twins{ranked(u"Nguyễn Văn An"_s, 1), ranked(u"Nguyễn Văn An"_s, 1)};
    twins[0].note = u"thứ nhất"_s;
    twins[1].note = u"thứ hai"_s;
    CHECK(inAttendeeOrder(twins) == twins);
    CHECK(inAttendeeOrder({}).isEmpty());
}
