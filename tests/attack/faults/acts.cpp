// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/faults/act.h"

#include "attack/attack.h"
#include "attack/oldfile.h"
#include "attack/state.h"

#include "tests/store/storesupport.h"

#include "domain/conferences/conference.h"
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

/// A file like that one, in which something more was done.
QString fileWith(Attack &attack, const QByteArray &content, const QString &name,
                 const std::function<void(Database &database)> &act)
{
    const QString path = attack.path(name);
    putFile(path, content);
    act(*openForWriting(path, attackIdentity()));
    return path;
}

} // namespace

QList<FaultyAct> faultyActs(Attack &attack)
{
    const QString scratch = attack.path(u"made.danvan"_s);
    attack.makeFile(scratch);
    saveBody(*openForWriting(scratch, attackIdentity()), 1);
    const QByteArray filled = contentOf(scratch);
    const QString copy = fileWith(attack, filled, u"bản sao.danvan"_s, [](Database &file) { saveBody(file, 9); });
    const QByteArray withConference = contentOf(fileWith(
        attack, filled, u"hội nghị.danvan"_s, [](Database &file) { addedConference(file, u"Hội nghị “1”"_s); }));
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
        {"attached file", withConference, false, InShort::LastCalls,
         [letter](const QString &, Database *file) {
             const auto conference = file->connection().value(u"SELECT min(id) FROM conference"_s).toLongLong();
             attachFile(*file, {&schema<Conference>().type, conference}, letter, attackMoment().date());
         },
         stateOfAttachments},
        {"restored copy", filled, true, InShort::All,
         [copy](const QString &path, Database *) { restoreCopy(path, copy, attackIdentity()); }, stateOfRecords},
    };
}
