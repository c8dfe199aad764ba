// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/person.h"
#include "store/database.h"
#include "store/erasing/keptfiles.h"

#include <QStringList>

/// What erasing a person's data takes away and what it must leave.
struct Erasure
{
    QString name;
    int posts = 0;
    int attendances = 0;
    bool onlyLinked = false; ///< the name is another's as well, or one word: texts that merely mention it stay
    QStringList keptPapers;  ///< issued papers that keep the name, by their numbers
    FoundContents contents;  ///< of attached files, which stay as they are
    QStringList keptFiles;   ///< those that hold the name, by theirs
    QStringList unsureFiles; ///< those that could not be looked into
};

/// Looks and changes nothing. Throws StoreError where the person is gone.
Erasure erasureOf(Database &database, Id<Person> person, const Tick &tick = {});

/// What finds the person in a file again.
struct ErasedPerson
{
    QString uid;
    QStringList names; ///< those that are nobody else's
};

/// Takes the person out of the file for good: record and posts go, a neutral word stands where the name stood, also in
/// the change log, in what is being typed and on what walks of undo and search; then the file is written anew, so that
/// no free page holds them. Issued papers and what is in attached files keep their names. Undo stops at it. Throws
/// StoreError.
ErasedPerson erasePerson(Database &database, Id<Person> person, const Tick &tick = {});

/// The copies of the file, beside it, in its folder of copies and in that of a second place, if one is named, that
/// still hold the person, and what lies beside them of attached files.
QStringList copiesHolding(const QString &path, const ErasedPerson &person, const QString &secondFolder = {},
                          const Tick &tick = {});
