// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasing/erasure.h"

#include "domain/conferences/attendee.h"
#include "domain/papers/paper.h"
#include "domain/recordtypes.h"
#include "store/erasing/namescrub.h"
#include "store/searchindex.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto issuedPapers = "state <> 'draft'"_L1;

Person personOf(Database &database, Id<Person> id)
{
    const auto person = Table<Person>(database).find(id);
    if (!person)
        throw StoreError(Store::tr("This person is no longer there; nothing was erased."));
    return *person;
}

QStringList textColumns(const RecordType &type)
{
    QStringList columns;
    for (const FieldInfo &field : type.fields) {
        if (field.kind == FieldKind::Text)
            columns.append(QString::fromLatin1(field.column));
    }
    return columns;
}

/// Names of the person now and before, as they may stand in texts; the longest first, or a part would be replaced in
/// it.
QStringList namesOf(Database &database, const Person &person)
{
    QStringList names{person.fullName, person.sortName};
    const auto rows = database.connection().select(
        u"SELECT old_row, new_row FROM log_change WHERE table_name = 'person' AND row_id = ?"_s, {person.id.value});
    for (const QVariantList &row : rows) {
        for (const QVariant &json : row) {
            const QJsonObject values = QJsonDocument::fromJson(json.toString().toUtf8()).object();
            names.append(values.value("full_name"_L1).toString());
        }
    }
    for (const QString &name : QStringList(names))
        names.append({name.simplified(), name.toUpper()});
    // One word may mean anything.
    names.removeIf([](const QString &name) { return !name.trimmed().contains(u' '); });
    names.removeDuplicates();
    std::ranges::sort(names, std::greater(), &QString::size);
    return names;
}

bool hasNamesake(Database &database, const Person &person)
{
    return database.connection()
               .value(u"SELECT count(*) FROM person WHERE full_name = ? AND id <> ?"_s,
                      {person.fullName, person.id.value})
               .toInt() > 0;
}

/// The names that may be sought in every text.
QStringList ownNames(Database &database, const Person &person)
{
    return hasNamesake(database, person) ? QStringList() : namesOf(database, person);
}

QStringList papersWith(Database &database, const QStringList &names)
{
    const QStringList columns = textColumns(schema<Paper>().type) + QStringList{u"document"_s};
    QStringList tests;
    QVariantList binds;
    for (const QString &name : names) {
        for (const QString &column : columns) {
            tests.append(u"instr(coalesce(%1, ''), ?)"_s.arg(column));
            binds.append(name);
        }
    }
    if (tests.isEmpty())
        return {};
    QStringList found;
    const auto rows = database.connection().select(
        u"SELECT CASE number_text WHEN '' THEN title ELSE number_text END FROM paper LEFT JOIN frozen_paper "
        "ON frozen_paper.sha256 = paper.content WHERE %1 AND (%2) ORDER BY date, id"_s.arg(QString(issuedPapers),
                                                                                           tests.join(" OR "_L1)),
        binds);
    for (const QVariantList &row : rows)
        found.append(row.first().toString());
    return found;
}

/// One erasing, in the step that is open. What it writes is not logged, or the log would hold what is erased.
class Eraser
{
public:
    Eraser(Database &database, const Person &person)
        : m_database(database)
        , m_connection(database.connection())
        , m_person(person)
        , m_scrub(m_connection, ownNames(database, person), neutral())
    {
    }

    void run()
    {
        setMode(u"replay"_s);
        forgetLogOf(u"person"_s, {m_person.id.value});
        eraseAttendances();
        erasePosts();
        m_connection.execute(u"UPDATE conference SET chair_id = NULL WHERE chair_id = ?"_s, {m_person.id.value});
        m_connection.execute(u"UPDATE conference SET secretary_id = NULL WHERE secretary_id = ?"_s,
                             {m_person.id.value});
        scrubTexts();
        m_scrub.inTablesBeside();
        m_scrub.inLog();
        blankPerson();
        rebuildIndexes();
        setMode(u"log"_s);
        // The journal says that somebody was erased, and not who.
        Table<Person>(m_database).remove(m_person.id);
    }

private:
    static QString neutral() { return Store::tr("(name erased)"); }

    void setMode(const QString &mode) { m_connection.execute(u"UPDATE step_now SET mode = ?"_s, {mode}); }

    void forgetLogOf(const QString &table, const QList<qint64> &rows)
    {
        for (const qint64 row : rows)
            m_connection.execute(u"DELETE FROM log_change WHERE table_name = ? AND row_id = ?"_s, {table, row});
    }

    QList<qint64> idsOf(const QString &sql)
    {
        QList<qint64> ids;
        for (const QVariantList &row : m_connection.select(sql, {m_person.id.value}))
            ids.append(row.first().toLongLong());
        return ids;
    }

    void eraseAttendances()
    {
        const QList<qint64> attendees = idsOf(u"SELECT id FROM attendee WHERE person_id = ?"_s);
        const QList<qint64> excused =
            idsOf(u"SELECT id FROM attendance WHERE reason <> '' AND attendee_id IN (SELECT id FROM attendee WHERE "
                  "person_id = ?)"_s);
        for (const qint64 id : excused)
            m_connection.execute(u"UPDATE attendance SET reason = ? WHERE id = ?"_s, {neutral(), id});
        for (const qint64 id : attendees) {
            m_connection.execute(u"UPDATE attendee SET person_id = NULL, full_name = ?, post = '', "
                                 "organisation_name = '', note = '' WHERE id = ?"_s,
                                 {neutral(), id});
            refreshDerived(m_connection, schema<Attendee>().type, id);
        }
        forgetLogOf(u"attendance"_s, excused);
        forgetLogOf(u"attendee"_s, attendees);
    }

    void erasePosts()
    {
        // Those that were deleted before are in the log alone.
        m_connection.execute(
            u"DELETE FROM log_change WHERE table_name = 'post' AND (row_id IN (SELECT id FROM post WHERE person_id = "
            u"?) "
            "OR json_extract(old_row, '$.person_id') = ? OR json_extract(new_row, '$.person_id') = ?)"_s,
            {m_person.id.value, m_person.id.value, m_person.id.value});
        m_connection.execute(u"DELETE FROM post WHERE person_id = ?"_s, {m_person.id.value});
    }

    void scrubTexts()
    {
        for (const RecordType *type : recordTypes()) {
            const QString table = QString::fromLatin1(type->table);
            if (type == &schema<RegisterEntry>().type)
                continue;
            const QString kept = type == &schema<Paper>().type ? QString(issuedPapers) : QString();
            const QStringList columns = textColumns(*type);
            if (columns.isEmpty())
                continue;
            for (const qint64 id : m_scrub.inTable(table, columns, kept))
                refreshDerived(m_connection, *type, id);
        }
    }

    void blankPerson()
    {
        m_connection.execute(u"UPDATE person SET uid = hex(randomblob(16)), full_name = ?, sort_name = '', "
                             "telephone = '', email = '', note = '' WHERE id = ?"_s,
                             {neutral(), m_person.id.value});
        refreshDerived(m_connection, schema<Person>().type, m_person.id.value);
    }

    void rebuildIndexes()
    {
        // An index keeps the words of what has gone until it is merged.
        for (const RecordType *type : recordTypes()) {
            if (type->isSearched())
                m_connection.execute(
                    u"INSERT INTO %1_fts (%1_fts) VALUES ('rebuild')"_s.arg(QLatin1StringView(type->table)));
        }
    }

    Database &m_database;
    Connection &m_connection;
    Person m_person;
    NameScrub m_scrub;
};

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

Erasure erasureOf(Database &database, Id<Person> id)
{
    const Person person = personOf(database, id);
    const Connection &connection = database.connection();
    const QStringList names = ownNames(database, person);
    return {person.fullName, connection.value(u"SELECT count(*) FROM post WHERE person_id = ?"_s, {id.value}).toInt(),
            connection.value(u"SELECT count(*) FROM attendee WHERE person_id = ?"_s, {id.value}).toInt(),
            names.isEmpty(), papersWith(database, namesOf(database, person))};
}

ErasedPerson erasePerson(Database &database, Id<Person> id)
{
    const Person person = personOf(database, id);
    const ErasedPerson erased{person.uid, ownNames(database, person)};
    Connection &connection = database.connection();
    Step step(database, Store::tr("Erase the data of a person"));
    step.makeBarrier();
    connection.execute(u"PRAGMA secure_delete = ON"_s);
    Eraser(database, person).run();
    step.commit();
    writeAnew(connection);
    tellEverything(database);
    return erased;
}
