// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/faults/act.h"

#include "attack/attack.h"
#include "attack/oldfile.h"
#include "attack/state.h"

#include "domain/directory/organisation.h"
#include "store/copies/copying.h"
#include "store/copies/restoring.h"
#include "store/drafts/drafts.h"
#include "store/file/opening.h"
#include "store/files/attachments.h"
#include "store/files/contents.h"
#include "store/log/undo.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray stateOfRecords(const QString &, Database &database)
{
    return stateOf(database.connection());
}

/// Of each file that counts as a copy as well.
QByteArray stateWithCopies(const QString &path, Database &database)
{
    QByteArray state = stateOf(database.connection());
    for (const FileCopy &copy : copiesIn(copyFolderOf(path), path))
        state += '\n' + stateOfFile(copy.path);
    return state;
}

QByteArray stateOfDrafts(const QString &, Database &database)
{
    return database.connection().value(u"SELECT count(*) FROM draft"_s).toByteArray();
}

/// What a broken-off one has stored ahead belongs to nothing.
QByteArray stateOfAttachments(const QString &, Database &database)
{
    const QByteArray count = database.connection().value(u"SELECT count(*) FROM attachment"_s).toByteArray();
    return checkContents(database).isEmpty() ? count : count + " damaged";
}

} // namespace

QList<FaultyAct> faultyActs(Attack &attack)
{
    const QString scratch = attack.path(u"made.danvan"_s);
    attack.makeFile(scratch);
    saveBody(*openForWriting(scratch, attackIdentity()), 1);
    const QByteArray filled = contentOf(scratch);
    const QString copy = attack.path(u"bản sao.danvan"_s);
    putFile(copy, filled);
    saveBody(*openForWriting(copy, attackIdentity()), 9);
    const QString letter = attack.path(u"Công văn “1”.txt"_s);
    putFile(letter, QByteArray("Kính gửi 🙂\n").repeated(30'000));
    const QByteArray old = upgradeCase(scratch, 2).content;
    return {
        {"save", filled, false, InShort::All, [](const QString &, Database *file) { saveBody(*file, 2); },
         stateOfRecords},
        // The window shows the file before it is looked through and before anything is written to it.
        {"first save", filled, false, InShort::All, [](const QString &, Database *file) { saveBody(*file, 2); },
         stateOfRecords, Checking::Later},
        {"bulk write", filled, false, InShort::LastCalls,
         [](const QString &, Database *file) {
             file->connection().execute(u"PRAGMA cache_size = 5"_s);
             // So many that FTS5, broken off near the end, remembered what was taken back.
             loadBodies(*file, 2, 61);
         },
         stateOfRecords},
        {"undo", filled, false, InShort::Nothing, [](const QString &, Database *file) { undo(*file); }, stateOfRecords},
        {"migration", old, true, InShort::All,
         [](const QString &path, Database *) { openForWriting(path, attackIdentity()); }, stateOfRecords},
        {"copy", filled, false, InShort::All,
         [](const QString &path, Database *file) { makeCopy(*file, path, copyFolderOf(path), attackMoment()); },
         stateWithCopies},
        {"draft", filled, false, InShort::Nothing,
         [](const QString &, Database *file) {
             const RecordType &type = schema<Organisation>().type;
             keepDrafts(*file, u"form"_s, {{{&type, 0}, {{u"title"_s, u"Đang gõ “dở”"_s, u"Đang gõ “dở”"_s}}}});
         },
         stateOfDrafts},
        {"attached file", filled, false, InShort::Nothing,
         [letter](const QString &, Database *file) {
             const auto body = file->connection().value(u"SELECT min(id) FROM organisation"_s).toLongLong();
             attachFile(*file, {&schema<Organisation>().type, body}, letter, attackMoment().date());
         },
         stateOfAttachments},
        {"restored copy", filled, true, InShort::All,
         [copy](const QString &path, Database *) { restoreCopy(path, copy, attackIdentity()); }, stateOfRecords},
    };
}
