// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "store/erasing/erasure.h"
#include "store/file/opening.h"
#include "store/records.h"
#include "support.h"
#include "tests/store/diskfile.h"
#include "tests/store/storesupport.h"

/// A file on disk in which a person has left traces wherever a person can.
struct ErasingCase : DiskFile
{
    static QString usual() { return QStringLiteral("Nguyễn Thị Ngọc Ưởng"); }

    std::unique_ptr<Database> opened = createFile(path, testIdentity());
    Database &database = *opened;
    Id<Organisation> body = addedBody(database, QStringLiteral("Sở Nội vụ"));
    Id<Conference> conference = addedConference(database, QStringLiteral("Hội nghị quý I"));
    Id<Person> person;
    Id<Attendee> attendee;

    explicit ErasingCase(const QString &name = usual());

    [[nodiscard]] RecordRef owner() const { return {&schema<Conference>().type, conference.value}; }
    /// Those of the texts that the file still holds as it lies on the disk, letters and marks together or apart.
    [[nodiscard]] QStringList left(const QStringList &texts) const;
};

/// What can be found of the person of an ErasingCase.
QStringList tracesOf(const QString &name);
