// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/eraseperson.h"

#include "domain/settings/standins.h"
#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/notices.h"
#include "kit/base/preferences.h"
#include "kit/pages/busywindow.h"
#include "store/copies/secondplace.h"
#include "store/database.h"
#include "store/erasing/erasure.h"
#include "store/files/besidefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

struct ErasePerson
{
    Q_DECLARE_TR_FUNCTIONS(ErasePerson)
};

constexpr qsizetype namesShown = 4;

QString listed(const QStringList &names)
{
    const QString list = names.mid(0, namesShown).join(u"; "_s);
    return names.size() > namesShown ? list + u"; …"_s : list;
}

QString textsFor(const Erasure &erasure)
{
    if (erasure.onlyLinked)
        return ErasePerson::tr("Texts and attached files that mention the name stay as they are, because somebody else "
                               "bears it or it is a single word; go through them yourself.");
    return ErasePerson::tr("Where texts mention the name, “%1” will stand.").arg(erasedName());
}

QString papersFor(const QStringList &papers)
{
    if (papers.isEmpty())
        return ErasePerson::tr("What stays: the numbers in the registers.");
    return ErasePerson::tr("What stays: the name on %n issued paper(s) (%1), and the numbers in the registers.",
                           nullptr, int(papers.size()))
        .arg(listed(papers));
}

QStringList filesFor(const Erasure &erasure)
{
    QStringList parts;
    if (!erasure.keptFiles.isEmpty())
        parts.append(ErasePerson::tr("%n attached file(s) hold the name and stay as they are: %1.", nullptr,
                                     int(erasure.keptFiles.size()))
                         .arg(listed(erasure.keptFiles)));
    if (!erasure.unsureFiles.isEmpty())
        parts.append(ErasePerson::tr("%n attached file(s) could not be looked into, as pictures and PDFs cannot: %1.",
                                     nullptr, int(erasure.unsureFiles.size()))
                         .arg(listed(erasure.unsureFiles)));
    return parts;
}

QString questionFor(const Erasure &erasure)
{
    const QStringList parts{
        ErasePerson::tr("Erase all data of “%1” for good? This cannot be undone.").arg(erasure.name.simplified()),
        ErasePerson::tr(
            "What goes: the entry in the directory, %1 posts, and name, post and notes at %2 conferences, also "
            "in the history and in the bin.")
            .arg(erasure.posts)
            .arg(erasure.attendances),
        textsFor(erasure), papersFor(erasure.keptPapers)};
    return (parts + filesFor(erasure)).join(u"\n\n"_s);
}

bool isUnder(const QString &folder, const QString &path)
{
    return !folder.isEmpty() && path.startsWith(folder + u'/');
}

/// Where copies lie as well just now; empty where there is none.
QString secondFolder(const Desk &desk)
{
    const QString path = desk.database.path();
    const SecondPlace place = desk.preferences.secondPlace(path);
    return isConnected(path, place) ? QFileInfo(secondFolderOf(path, place)).absoluteFilePath() : QString();
}

/// What attached files held is called by its hash there, which says nothing to anybody.
QStringList namesOf(const QStringList &copies, const QString &path, const QString &second)
{
    QStringList names;
    for (const QString &copy : copies) {
        const QFileInfo file(copy);
        const QDir folder = file.absoluteDir();
        const bool isContent = folder == QDir(contentsFolderIn(copyFolderOf(path))) ||
                               (!second.isEmpty() && folder == QDir(contentsFolderIn(second)));
        const QString name = isContent
                                 ? ErasePerson::tr("what attached files held, in the folder “%1”").arg(folder.dirName())
                                 : file.fileName();
        names.append(isUnder(second, copy) ? ErasePerson::tr("%1 (second place)").arg(name) : name);
    }
    names.removeDuplicates();
    return names;
}

/// What the user must still do by hand.
QString restFor(const QStringList &copies, const QStringList &files)
{
    QStringList parts;
    if (copies.isEmpty())
        parts.append(ErasePerson::tr("The data were erased. No copy beside this file holds them; think of copies that "
                                     "you keep elsewhere."));
    else
        parts.append(ErasePerson::tr("The data were erased here, but %n older file(s) still hold them: %1. Delete "
                                     "these copies, and those that you keep elsewhere.",
                                     nullptr, int(copies.size()))
                         .arg(listed(copies)));
    if (!files.isEmpty())
        parts.append(ErasePerson::tr("These attached files still hold the name: %1. Delete them and empty the bin; add "
                                     "them anew without the name.")
                         .arg(listed(files)));
    return parts.join(u' ');
}

void sayErased(Desk &desk, const QStringList &copies, const QStringList &files)
{
    const QString rest = restFor(namesOf(copies, desk.database.path(), secondFolder(desk)), files);
    if (copies.isEmpty())
        return files.isEmpty() ? desk.notices.say(rest) : desk.notices.warn(rest);
    const QString folder = QFileInfo(copies.first()).absolutePath();
    desk.notices.warn(rest, {{ErasePerson::tr("Open folder"),
                              [&desk, folder] { desk.ask.openOutside(QUrl::fromLocalFile(folder)); }}});
}

Erasure lookedFor(Desk &desk, QWidget *page, Id<Person> person)
{
    constexpr std::chrono::milliseconds worthSaying(500);
    BusyWindow busy(page, ErasePerson::tr("Looking where the name stands …"), worthSaying);
    return erasureOf(desk.database, person, [&] { busy.tick(); });
}

/// Gives the copies that still hold the person.
QStringList erased(Desk &desk, QWidget *page, Id<Person> person)
{
    BusyWindow busy(page, ErasePerson::tr("The data are being erased and the file is written anew …"));
    const auto tick = [&] { busy.tick(); };
    const ErasedPerson gone = erasePerson(desk.database, person, tick);
    return copiesHolding(desk.database.path(), gone, secondFolder(desk), tick);
}

} // namespace

bool erasePersonAsked(Desk &desk, QWidget *page, Id<Person> person)
{
    if (!person.isValid()) {
        desk.notices.say(ErasePerson::tr("Choose the person whose data are to be erased."));
        return false;
    }
    bool done = false;
    attempt(desk.notices, [&] {
        const Erasure erasure = lookedFor(desk, page, person);
        if (!desk.ask.confirm(page, questionFor(erasure), ErasePerson::tr("Erase for good")))
            return;
        const QStringList copies = erased(desk, page, person);
        done = true;
        // As they are called now: the name may have stood in that.
        sayErased(desk, copies, filesOf(desk.database.connection(), erasure.contents.holding));
    });
    return done;
}
