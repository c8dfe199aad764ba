// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/damage/handling.h"

#include "attack/state.h"

#include "document/formaterror.h"
#include "document/paper.h"
#include "domain/recordtypes.h"
#include "kit/papers/officeprofile.h"
#include "kit/papers/officewording.h"
#include "reports/paperkinds.h"
#include "store/copies/copying.h"
#include "store/file/integrity.h"
#include "store/file/opening.h"
#include "store/lists/listsource.h"
#include "store/log/undo.h"
#include "store/queries/papersources.h"
#include "store/rescue/rescue.h"
#include "store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// False where the program has said why it cannot.
bool isDone(const std::function<void()> &act)
{
    try {
        act();
    } catch (const StoreError &) {
        return false;
    } catch (const FormatError &) {
        return false;
    }
    return true;
}

QStringList namesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
}

void readLists(Database &database)
{
    constexpr qsizetype page = 128;
    for (const RecordType *type : recordTypes()) {
        for (const QString &words : {QString(), u"ban"_s}) {
            isDone([&] {
                ListSource list(database, *type, words);
                list.fetch(page);
                (void)list.page(0, page);
            });
        }
    }
}

void printPaper(Database &database, const QString &target, int number)
{
    const PaperKind &kind = paperKinds().at(size_t(number) % paperKinds().size());
    const QString table = QString::fromLatin1(kind.subject);
    const qint64 id = database.connection().value(u"SELECT min(id) FROM "_s + table).toLongLong();
    const PaperSource source = paperSource(database, {recordTypeOf(table), id}, QDate(2024, 3, 5));
    const Document paper = kind.build(source, PaperChoices(kind.options), officeWording(database));
    writePaper(paper, officeProfile(database, paper), target);
}

void readDamaged(const QString &path, int number, bool isThorough, DamageTally &tally)
{
    const auto database = openForReading(path, number % 3 == 0 ? Checking::Later : Checking::AtOnce);
    isDone([&] { database->checkContent(); });
    const auto isTurnOf = [&](int act) { return isThorough || number % 4 == act; };
    if (isTurnOf(0))
        readLists(*database);
    if (isTurnOf(1))
        isDone([&] { checkIntegrity(*database); });
    if (isTurnOf(2))
        tally.papers += isDone([&] { printPaper(*database, QDir::tempPath() + u"/in.pdf"_s, number); }) ? 1 : 0;
    if (isTurnOf(3))
        isDone([&] { makeCopy(*database, path, QDir::tempPath() + u"/copies"_s, attackMoment()); });
}

/// What the check lets pass may be written to; what is found then must be a sentence.
void writeDamaged(const QString &path, int number)
{
    const auto database = openForWriting(path, attackIdentity(), number % 2 == 0 ? Checking::Later : Checking::AtOnce);
    // Before the check, as a window is filled.
    if (number % 4 == 0)
        readLists(*database);
    database->checkContent();
    isDone([&] { saveBody(*database, number); });
    isDone([&] { undo(*database); });
}

} // namespace

void handleFile(const QString &path, int number, bool isThorough, DamageTally &tally)
{
    const QByteArray before = hashOfFile(path);
    const QStringList names = namesBeside(path);
    if (!isDone([&] { readDamaged(path, number, isThorough, tally); }))
        ++tally.unread;
    tally.touched += hashOfFile(path) != before ? 1 : 0;
    if (!isDone([&] { writeDamaged(path, number); })) {
        ++tally.unwritten;
        tally.touched += hashOfFile(path) != before ? 1 : 0;
        tally.litter += namesBeside(path) != names ? 1 : 0;
    }
    ++tally.handled;
}

void rescueFile(const QString &path, DamageTally &tally)
{
    const QByteArray before = hashOfFile(path);
    const QString target = QDir::tempPath() + u"/rescued.danvan"_s;
    QFile::remove(target);
    const bool isRescued = isDone([&] { rescue(path, target, attackIdentity()); });
    tally.rescued += isRescued ? 1 : 0;
    // What the report calls damage would be found again; a new file has none.
    tally.unsound += isRescued && !quickFindings(*openForWriting(target, attackIdentity())).isEmpty() ? 1 : 0;
    tally.litter += !isRescued && QFileInfo::exists(target) ? 1 : 0;
    tally.touched += hashOfFile(path) != before ? 1 : 0;
}
