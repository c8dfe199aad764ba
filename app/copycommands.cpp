// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/cli.h"
#include "domain/recordtypes.h"
#include "domain/text/dates.h"
#include "domain/text/numbers.h"
#include "store/copies/copycomparison.h"
#include "store/copies/copycounts.h"
#include "store/copies/copying.h"
#include "store/copies/restoring.h"
#include "store/copies/sealing.h"
#include "store/copies/unlocking.h"
#include "store/file/opening.h"
#include "store/files/contents.h"
#include "store/storeerror.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// By which a copy is known again; what cannot be read says why when it is named.
QString countsIn(const FileCopy &copy)
{
    try {
        return copy.isSealed ? Cli::tr("locked") : countsText(openForReading(copy.path, Checking::Later)->connection());
    } catch (const StoreError &) {
        return Cli::tr("cannot be read");
    }
}

void listCopies(const QString &path, QTextStream &out)
{
    const QString folder = copyFolderOf(path);
    const QList<FileCopy> copies = copiesIn(folder, path);
    if (copies.isEmpty())
        out << Cli::tr("There are no copies in “%1” yet; “danvan backup” makes one.").arg(folder) << '\n';
    for (const FileCopy &copy : copies)
        out << shortMoment(copy.at) << '\t' << sizeText(copy.size) << '\t' << countsIn(copy) << '\t' << copy.path
            << '\n';
}

void showDifferences(const QString &path, const QString &copy, QTextStream &out)
{
    const QList<Difference> found = CopyComparison(path, copy).kinds();
    for (const Difference &each : found)
        out << Cli::tr("%1: %2 will be gone, %3 will be back, %4 will be as they were")
                   .arg(QCoreApplication::translate("Record", each.type->label))
                   .arg(each.onlyInFile)
                   .arg(each.onlyInCopy)
                   .arg(each.changed)
            << '\n';
    if (found.isEmpty())
        out << Cli::tr("The file holds what the copy holds.") << '\n';
    else
        out << Cli::tr("Nothing has been changed; add “--carry-out yes” to put the copy in the place of the file.")
            << '\n';
}

void tellMissing(const QString &path, const Surroundings &surroundings)
{
    const QString remark = remarkOnMissing(openForReading(path)->connection());
    if (!remark.isEmpty())
        surroundings.err << remark << '\n';
}

/// The first line of the file, so that no password stands among the words that other programs see.
QString passwordIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw UsageError(
            Cli::tr("The password is to stand in the first line of “%1”, which cannot be read.").arg(path));
    return QString::fromUtf8(file.readLine()).remove(u'\n').remove(u'\r');
}

} // namespace

void backupCommand(const QStringList &words, const Surroundings &surroundings)
{
    const Arguments arguments(words, {u"to"_s});
    arguments.allowWords(1);
    const QString path = arguments.word(0, Cli::tr("a file"));
    const QString folder = arguments.option(u"to"_s);
    const auto database = openForReading(path);
    const QDateTime now = surroundings.identity.clock().toLocalTime();
    // A folder that somebody names is his: what he keeps there, copies too, stays.
    const FileCopy copy =
        folder.isEmpty() ? makeCopy(*database, path, copyFolderOf(path), now) : copyInto(*database, path, folder, now);
    surroundings.out << Cli::tr("The copy is in “%1”.").arg(copy.path) << '\n';
}

void restoreCommand(const QStringList &words, const Surroundings &surroundings)
{
    const Arguments arguments(words, {u"carry-out"_s});
    arguments.allowWords(2);
    const QString path = arguments.word(0, Cli::tr("a file"));
    if (words.size() == 1)
        return listCopies(path, surroundings.out);
    const QString copy = arguments.word(1, Cli::tr("a copy"));
    if (isSealedName(copy))
        throw UsageError(Cli::tr("“%1” is locked with a password; open it with “danvan unlock” first.").arg(copy));
    if (arguments.option(u"carry-out"_s) != u"yes"_s)
        return showDifferences(path, copy, surroundings.out);
    const QString kept = restoreCopy(path, copy, surroundings.identity);
    surroundings.out << Cli::tr("“%1” holds what the copy held.").arg(path) << '\n';
    tellMissing(path, surroundings);
    if (!kept.isEmpty())
        surroundings.out << Cli::tr("The file as it was is kept in “%1”.").arg(kept) << '\n';
}

void unlockCommand(const QStringList &words, const Surroundings &surroundings)
{
    const Arguments arguments(words, {u"to"_s, u"password-file"_s});
    arguments.allowWords(1);
    const QString copy = arguments.word(0, Cli::tr("a locked copy"));
    const QString target = arguments.required(u"to"_s);
    const QString password = passwordIn(arguments.required(u"password-file"_s));
    unlockCopy(password, copy, target);
    surroundings.out << Cli::tr("The unlocked copy is in “%1”.").arg(target) << '\n';
    tellMissing(target, surroundings);
}
