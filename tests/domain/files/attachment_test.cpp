// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/files/attachment.h"

#include "domain/recordtypes.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

Attachment attachedTo(Id<Conference> conference, Id<Task> task)
{
    return {.conference = conference, .task = task, .fileName = u"a.pdf"_s, .sha256 = u"00"_s};
}

} // namespace

TEST_CASE("A file belongs to one record and no more", "[files]")
{
    CHECK_FALSE(hasErrors(check(attachedTo({1}, {}))));
    CHECK_FALSE(hasErrors(check(attachedTo({}, {7}))));
    CHECK(hasErrors(check(attachedTo({}, {}))));
    CHECK(hasErrors(check(attachedTo({1}, {7}))));
}

TEST_CASE("Conferences, programmes, plans, tasks and papers take files and others do not", "[files]")
{
    QStringList takers;
    for (const RecordType *type : recordTypes()) {
        if (attachmentOwner(*type) != nullptr)
            takers.append(QString::fromLatin1(type->table));
    }
    CHECK(takers == QStringList{u"conference"_s, u"programme"_s, u"plan"_s, u"task"_s, u"paper"_s});
    CHECK(mostBytesOfAttachment() == 20 * 1024 * 1024);
}
