// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/parts.h"

#include "attack/attack.h"
#include "attack/faults/faultydisk.h"
#include "attack/oldfile.h"
#include "attack/process.h"
#include "attack/state.h"
#include "tests/store/storesupport.h"

#include "domain/recordtypes.h"
#include "store/file/migrations.h"
#include "store/file/opening.h"
#include "store/storeerror.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/// Statements that may still begin in this process.
int statementsLeft = 0;

int countStatement(unsigned, void *, void *, void *text)
{
    // What triggers run is told as a remark.
    const bool isOwn = qstrncmp(static_cast<const char *>(text), "--", 2) != 0;
    if (isOwn && --statementsLeft == 0)
        killThisProcess();
    return 0;
}

int watchConnection(sqlite3 *connection, char **, const void *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, countStatement, nullptr);
}

/// Kills this process before the n-th statement on any connection.
void killAtStatement(int number)
{
    statementsLeft = number;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watchConnection));
}

/// Kills this process before the n-th time that something would get onto the disk.
void killAtWrite(int number)
{
    static FaultyDisk disk;
    disk.arm(Fault::Kill, number, false);
}

QStringList schemaOf(const Connection &connection)
{
    QStringList lines;
    for (const QVariantList &row :
         connection.select(u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s))
        lines.append(lineOf(row));
    return lines;
}

/// The rows of all tables, in the columns that they had in the older file.
class KeptRows
{
public:
    explicit KeptRows(const Connection &old)
    {
        for (const RecordType *type : recordTypes()) {
            const QString table = QString::fromLatin1(type->table);
            QStringList columns;
            for (const QVariantList &row : old.select(u"PRAGMA table_info(%1)"_s.arg(table)))
                columns.append(row.at(1).toString());
            if (!columns.isEmpty())
                m_queries.append(u"SELECT %1 FROM %2 ORDER BY id"_s.arg(columns.join(u','), table));
        }
        m_queries.append(u"SELECT * FROM log_step"_s);
        m_queries.append(u"SELECT * FROM log_change"_s);
        m_lines = linesOf(old);
    }
    [[nodiscard]] qsizetype count() const { return m_lines.size(); }
    [[nodiscard]] bool areIn(const Connection &connection) const { return linesOf(connection) == m_lines; }

private:
    [[nodiscard]] QStringList linesOf(const Connection &connection) const
    {
        QStringList lines;
        for (const QString &query : m_queries) {
            for (const QVariantList &row : connection.select(query))
                lines.append(lineOf(row));
        }
        return lines;
    }

    QStringList m_queries;
    QStringList m_lines;
};

void compareWithFresh(Attack &attack, const QString &path, const UpgradeCase &old)
{
    putFile(path, old.content);
    const KeptRows kept(Connection(path, Access::ReadOnly));
    const auto upgraded = openForWriting(path, attackIdentity());
    const QString place = u"from version %1"_s.arg(old.version);
    attack.expect(schemaOf(upgraded->connection()) == schemaOf(memoryDatabase(attackIdentity())->connection()),
                  place + u": the schema is not that of a new file"_s);
    attack.expect(kept.areIn(upgraded->connection()), place + u": rows are gone or changed"_s);
    attack.expectNone(quickFindings(*upgraded), place);
    attack.say(u"%1: %2 rows kept, schema of a new file"_s.arg(place).arg(kept.count()));
}

using Interrupt = void (*)(int number);

/// Interrupts the opening at one place after the other, until it gets through; gives at how many.
int interruptAll(Attack &attack, const UpgradeCase &old, Interrupt interrupt, const QString &what)
{
    int kills = 0;
    for (int number = 1;; number += attack.pick(1 + number, 1)) {
        const QString path = attack.emptyFolder(u"migrations"_s) + u"/sổ.danvan"_s;
        putFile(path, old.content);
        Child child([&](Wire &) {
            interrupt(number);
            openForWriting(path, attackIdentity());
        });
        if (!child.wait().isKilled())
            return kills;
        ++kills;
        const QString place = u"from version %1, killed at %2 %3"_s.arg(old.version).arg(what).arg(number);
        try {
            const auto database = openForWriting(path, attackIdentity());
            attack.expect(stateOf(database->connection()) == old.state, place + u": not what it should become"_s);
            attack.expectNone(quickFindings(*database), place);
        } catch (const StoreError &error) {
            attack.fail(u"%1: %2"_s.arg(place, error.text()));
        }
    }
}

/// A file that is being made holds nothing yet: it is whole afterwards, or it is said that it is none.
int interruptCreation(Attack &attack, const QByteArray &fresh)
{
    int kills = 0;
    for (int number = 1;; number += attack.pick(1 + number, 1)) {
        const QString path = attack.emptyFolder(u"migrations"_s) + u"/sổ.danvan"_s;
        Child child([&](Wire &) {
            killAtWrite(number);
            createFile(path, attackIdentity());
        });
        if (!child.wait().isKilled())
            return kills;
        ++kills;
        const QString sentence = sentenceOf([&] {
            const auto database = openForWriting(path, attackIdentity());
            attack.expect(stateOf(database->connection()) == fresh,
                          u"made, killed at write %1: half a file"_s.arg(number));
        });
        attack.expect(sentence.isEmpty() || sentence.contains(path), u"no sentence: "_s + sentence);
    }
}

} // namespace

void attackMigrations(Attack &attack)
{
    const QString scratch = attack.path(u"old.danvan"_s);
    for (int version = 1; version <= currentVersion(); ++version) {
        const UpgradeCase old = upgradeCase(scratch, version);
        compareWithFresh(attack, scratch, old);
        // In the short form the way from the oldest one to the newest is interrupted.
        if (version == currentVersion() || (version > 1 && !attack.isLong()))
            continue;
        const int statements = interruptAll(attack, old, killAtStatement, u"statement"_s);
        const int writes = interruptAll(attack, old, killAtWrite, u"write"_s);
        attack.say(
            u"from version %1: killed at %2 statements and %3 writes"_s.arg(version).arg(statements).arg(writes));
    }
    const QByteArray fresh = stateOf(memoryDatabase(attackIdentity())->connection());
    attack.say(u"a new file: killed at %1 writes"_s.arg(interruptCreation(attack, fresh)));
}
