// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/eraseperson.h"

#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/notices.h"
#include "store/copies/copyfolder.h"
#include "store/database.h"
#include "store/erasing/erasure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

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

QString questionFor(const Erasure &erasure)
{
    QStringList parts{
        ErasePerson::tr("Erase all data of “%1” for good? This cannot be undone.").arg(erasure.name.simplified()),
        ErasePerson::tr(
            "What goes: the entry in the directory, %1 posts, and name, post and notes at %2 conferences, also "
            "in the history and in the bin.")
            .arg(erasure.posts)
            .arg(erasure.attendances)};
    parts.append(
        erasure.onlyLinked
            ? ErasePerson::tr("Texts that mention the name stay as they are, because somebody else bears it or "
                              "it is a single word; go through them yourself.")
            : ErasePerson::tr("Where texts mention the name, “(name erased)” will stand."));
    const QString papers =
        erasure.keptPapers.isEmpty()
            ? ErasePerson::tr("What stays: the numbers in the registers and attached files.")
            : ErasePerson::tr("What stays: the name on %n issued paper(s) (%1), the numbers in the registers, and "
                              "attached files.",
                              nullptr, int(erasure.keptPapers.size()))
                  .arg(listed(erasure.keptPapers));
    parts.append(papers);
    return parts.join(u"\n\n"_s);
}

void sayErased(Desk &desk, const QStringList &copies)
{
    if (copies.isEmpty())
        return desk.notices.say(ErasePerson::tr("The data were erased. No copy beside this file holds them; think of "
                                                "copies that you keep elsewhere."));
    QStringList names;
    for (const QString &copy : copies)
        names.append(QFileInfo(copy).fileName());
    const QString folder = QFileInfo(copies.first()).absolutePath();
    desk.notices.warn(
        ErasePerson::tr("The data were erased here, but %n older file(s) still hold them: %1. Delete "
                        "these copies, and those that you keep elsewhere.",
                        nullptr, int(copies.size()))
            .arg(listed(names)),
        {{ErasePerson::tr("Open folder"), [&desk, folder] { desk.ask.openOutside(QUrl::fromLocalFile(folder)); }}});
}

} // namespace

bool erasePersonAsked(Desk &desk, QWidget *page, Id<Person> person)
{
    if (!person.isValid()) {
        desk.notices.say(ErasePerson::tr("Choose the person whose data are to be erased."));
        return false;
    }
    bool erased = false;
    attempt(desk.notices, [&] {
        const QString question = questionFor(erasureOf(desk.database, person));
        if (!desk.ask.confirm(page, question, ErasePerson::tr("Erase for good")))
            return;
        const ErasedPerson gone = erasePerson(desk.database, person);
        erased = true;
        sayErased(desk, copiesHolding(desk.database.path(), gone));
    });
    return erased;
}
