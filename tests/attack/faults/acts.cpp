// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/faults/act.h"

#include "attack/attack.h"
#include "attack/oldfile.h"
#include "attack/state.h"

#include "store/copies/copying.h"
#include "store/file/opening.h"
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

} // namespace

QList<FaultyAct> faultyActs(Attack &attack)
{
    const QString scratch = attack.path(u"made.danvan"_s);
    attack.makeFile(scratch);
    saveBody(*openForWriting(scratch, attackIdentity()), 1);
    const QByteArray filled = contentOf(scratch);
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
    };
}
