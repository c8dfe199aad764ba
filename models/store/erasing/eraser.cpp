// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasing/eraser.h"

#include "domain/conferences/attendee.h"
#include "domain/papers/paper.h"
#include "domain/recordtypes.h"
#include "domain/settings/standins.h"
#include "store/erasing/keptpapers.h"
#include "store/erasing/personnames.h"
#include "store/searchindex.h"
#include "store/table.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// For "… IN (SELECT value FROM json_each(?))".
QString asList(const QList<qint64> &ids)
{
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

constexpr auto inList = "IN (SELECT value FROM json_each(?))"_L1;

/// What a step says between “ and ” is what it was done to is called.
QString withoutTitle(const QString &label)
{
    const qsizetype from = label.indexOf(u'“') + 1;
    const qsizetype until = label.lastIndexOf(u'”');
    return from > 0 && until >= from ? label.first(from) + erasedName() + label.sliced(until) : label;
}

} // namespace

Eraser::Eraser(Database &database, const Person &person)
    : m_database(database)
    , m_connection(database.connection())
    , m_person(person)
    , m_scrub(m_connection, NameText(ownNames(m_connection, person), erasedName()))
{
}

void Eraser::run()
{
    const QList<qint64> own{m_person.id.value};
    const QList<qint64> attendees = everOf(u"attendee"_s, u"person_id"_s, own);
    const QList<qint64> attendances = everOf(u"attendance"_s, u"attendee_id"_s, attendees);
    const QList<qint64> posts = everOf(u"post"_s, u"person_id"_s, own);
    setMode(u"replay"_s);
    eraseLabels({{u"person"_s, own}, {u"post"_s, posts}, {u"attendee"_s, attendees}, {u"attendance"_s, attendances}});
    eraseAttendances(attendees, attendances);
    erasePosts(posts);
    eraseDrafts(u"person"_s, own);
    forgetFunctions();
    scrubTexts();
    m_scrub.inTablesBeside();
    m_scrub.inLog();
    erasePerson();
    rebuildIndexes(m_connection);
    setMode(u"log"_s);
}

void Eraser::setMode(const QString &mode)
{
    m_connection.execute(u"UPDATE step_now SET mode = ?"_s, {mode});
}

QList<qint64> Eraser::everOf(const QString &table, const QString &column, const QList<qint64> &owners) const
{
    const QString sql =
        u"SELECT id FROM %1 WHERE %2 %3 UNION SELECT row_id FROM log_change WHERE table_name = '%1' AND "
        "(json_extract(old_row, '$.%2') %3 OR json_extract(new_row, '$.%2') %3)"_s.arg(table, column, QString(inList));
    QList<qint64> ids;
    for (const QVariantList &row : m_connection.select(sql, QVariantList(3, asList(owners))))
        ids.append(row.first().toLongLong());
    return ids;
}

void Eraser::forgetLogOf(const QString &table, const QList<qint64> &rows)
{
    const QString ofRows = u"table_name = ? AND row_id "_s + inList;
    const QVariantList binds{table, asList(rows)};
    m_connection.execute(u"DELETE FROM log_change WHERE %1 AND row_id IN (SELECT id FROM %2)"_s.arg(ofRows, table),
                         binds);
    // Not as the bin is emptied, of which an older copy may be asked.
    m_connection.execute(u"UPDATE log_change SET old_row = NULL, new_row = '{}' WHERE "_s + ofRows, binds);
}

void Eraser::eraseLabels(const QHash<QString, QList<qint64>> &rows)
{
    QStringList tests;
    QVariantList binds;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        tests.append(u"c.table_name = ? AND c.row_id "_s + inList);
        binds << it.key() << asList(*it);
    }
    const QString steps = u"SELECT id, label FROM log_step s WHERE id IN (SELECT c.step_id FROM log_change c WHERE "
                          "%1) AND NOT EXISTS (SELECT 1 FROM log_change c WHERE c.step_id = s.id AND NOT "
                          "(%1))"_s.arg(tests.join(" OR "_L1));
    for (const QVariantList &step : m_connection.select(steps, binds + binds))
        m_connection.execute(u"UPDATE log_step SET label = ? WHERE id = ?"_s,
                             {withoutTitle(step.at(1).toString()), step.at(0)});
}

void Eraser::eraseAttendances(const QList<qint64> &attendees, const QList<qint64> &attendances)
{
    m_connection.execute(u"UPDATE attendance SET reason = ? WHERE reason <> '' AND attendee_id IN (SELECT id FROM "
                         "attendee WHERE person_id = ?)"_s,
                         {erasedName(), m_person.id.value});
    for (const QVariantList &row :
         m_connection.select(u"SELECT id FROM attendee WHERE person_id = ?"_s, {m_person.id.value})) {
        m_connection.execute(u"UPDATE attendee SET person_id = NULL, full_name = ?, post = '', "
                             "organisation_name = '', note = '' WHERE id = ?"_s,
                             {erasedName(), row.first()});
        refreshDerived(m_connection, schema<Attendee>().type, row.first().toLongLong());
    }
    forgetLogOf(u"attendance"_s, attendances);
    forgetLogOf(u"attendee"_s, attendees);
    eraseDrafts(u"attendance"_s, attendances);
    eraseDraftsAbout(u"attendance"_s, u"attendee_id"_s, attendees);
    eraseDrafts(u"attendee"_s, attendees);
    eraseDraftsAbout(u"attendee"_s, u"person_id"_s, {m_person.id.value});
}

void Eraser::erasePosts(const QList<qint64> &posts)
{
    // Logged, so that nobody takes them for lost.
    setMode(u"log"_s);
    m_connection.execute(u"DELETE FROM post WHERE person_id = ?"_s, {m_person.id.value});
    setMode(u"replay"_s);
    forgetLogOf(u"post"_s, posts);
    eraseDrafts(u"post"_s, posts);
    eraseDraftsAbout(u"post"_s, u"person_id"_s, {m_person.id.value});
}

void Eraser::eraseDrafts(const QString &table, const QList<qint64> &rows)
{
    m_connection.execute(u"DELETE FROM draft WHERE record = ? AND row_id "_s + inList, {table, asList(rows)});
}

void Eraser::eraseDraftsAbout(const QString &table, const QString &column, const QList<qint64> &targets)
{
    m_connection.execute(u"DELETE FROM draft WHERE entry IN (SELECT entry FROM draft WHERE record = ? AND field = ? "
                         "AND CAST(value AS INTEGER) %1)"_s.arg(QString(inList)),
                         {table, column, asList(targets)});
}

void Eraser::forgetFunctions()
{
    for (const QString &function : {u"chair_id"_s, u"secretary_id"_s}) {
        m_connection.execute(u"UPDATE conference SET %1 = NULL WHERE %1 = ?"_s.arg(function), {m_person.id.value});
        m_connection.execute(u"DELETE FROM draft WHERE record = 'conference' AND field = ? AND CAST(value AS INTEGER) "
                             "= ?"_s,
                             {function, m_person.id.value});
    }
}

void Eraser::scrubTexts()
{
    for (const RecordType *type : recordTypes()) {
        if (type == &schema<RegisterEntry>().type)
            continue;
        const QString kept = type == &schema<Paper>().type ? QString::fromLatin1(issuedPapers) : QString();
        const QStringList columns = textColumns(*type);
        if (columns.isEmpty())
            continue;
        for (const qint64 id : m_scrub.inTable(QString::fromLatin1(type->table), columns, kept))
            refreshDerived(m_connection, *type, id);
    }
}

void Eraser::erasePerson()
{
    // Nothing of it is to reach the log, not even for a moment.
    m_connection.execute(u"UPDATE person SET uid = hex(randomblob(16)), full_name = ?, sort_name = '', "
                         "telephone = '', email = '', note = '' WHERE id = ?"_s,
                         {erasedName(), m_person.id.value});
    refreshDerived(m_connection, schema<Person>().type, m_person.id.value);
    setMode(u"log"_s);
    // The journal says that somebody was erased, and not who; nobody brings him back out of the bin.
    Table<Person>(m_database).remove(m_person.id);
    setMode(u"replay"_s);
    forgetLogOf(u"person"_s, {m_person.id.value});
}
