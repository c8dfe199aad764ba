// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasing/erasure.h"

#include "domain/recordtypes.h"
#include "store/erasing/eraser.h"
#include "store/erasing/keptpapers.h"
#include "store/erasing/personnames.h"
#include "store/files/contents.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

namespace {

Person personOf(Database &database, Id<Person> id)
{
    const auto person = Table<Person>(database).find(id);
    if (!person)
        throw StoreError(Store::tr("This person is no longer there; nothing was erased."));
    return *person;
}

/// Everything may read otherwise now.
void tellEverything(Database &database)
{
    Changes everything;
    for (const RecordType *type : recordTypes())
        everything.insert(QString::fromLatin1(type->table), {});
    emit database.changed(everything);
}

/// Without free pages, in which what was written long ago may still stand.
void writeAnew(Connection &connection)
{
    try {
        connection.execute(u"VACUUM"_s);
    } catch (const StoreError &error) {
        throw StoreError(Store::tr("The data are erased, but traces may be left in the file, because it could not be "
                                   "written anew: %1 Make room and erase somebody’s data once more, or ask for help.")
                             .arg(error.text()));
    }
}

} // namespace

Erasure erasureOf(Database &database, Id<Person> id, const Tick &tick)
{
    const Person person = personOf(database, id);
    Connection &connection = database.connection();
    const QStringList names = namesOf(connection, person);
    Erasure erasure{person.fullName,
                    connection.value(u"SELECT count(*) FROM post WHERE person_id = ?"_s, {id.value}).toInt(),
                    connection.value(u"SELECT count(*) FROM attendee WHERE person_id = ?"_s, {id.value}).toInt(),
                    ownNames(connection, person).isEmpty()};
    const Ticking ticking(connection, tick);
    erasure.keptPapers = papersWith(connection, names);
    erasure.contents = contentsHolding(connection, names, tick);
    erasure.keptFiles = filesOf(connection, erasure.contents.holding);
    erasure.unsureFiles = filesOf(connection, erasure.contents.unsure);
    return erasure;
}

ErasedPerson erasePerson(Database &database, Id<Person> id, const Tick &tick)
{
    const Person person = personOf(database, id);
    Connection &connection = database.connection();
    const ErasedPerson erased{person.uid, ownNames(connection, person)};
    Step step(database, Store::tr("Erase the data of a person"));
    step.makeBarrier();
    connection.execute(u"PRAGMA secure_delete = ON"_s);
    {
        // Not while others read what has changed.
        const Ticking ticking(connection, tick);
        Eraser(database, person).run();
        sweepContents(database);
    }
    step.commit();
    {
        const Ticking ticking(connection, tick);
        writeAnew(connection);
    }
    tellEverything(database);
    return erased;
}
