// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/papers/frozen.h"
#include "store/storeerror.h"
#include "support.h"
#include "tests/store/diskfile.h"
#include "tests/store/queries/papers/papercase.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int eachIssues = 6;

/// A file with a register for plans.
struct PlansOnDisk : DiskFile
{
    Register plans;

    PlansOnDisk()
    {
        const auto database = open();
        const PaperBodies bodies = addedBodies(*database);
        plans = plansOf(*database, bodies.board, QDate(2024, 2, 5));
    }
};

QList<int> numbersIn(Database &database, const Register &inRegister)
{
    QList<int> numbers;
    for (const RegisterEntry &entry : registerFile(database, inRegister.id).entries)
        numbers.append(entry.number);
    return numbers;
}

/// Every entry has its paper, and every paper what it kept.
void checkWhole(Database &database, const Register &inRegister)
{
    const RegisterFile file = registerFile(database, inRegister.id);
    CHECK(file.papers.size() == file.entries.size());
    for (const Paper &paper : file.papers)
        CHECK(frozenPaper(database, paper) == frozenTexts(paper));
    CHECK(countOf(database.connection(), u"paper"_s) == file.papers.size());
    CHECK(countOf(database.connection(), u"frozen_paper"_s) == file.papers.size());
}

#ifndef Q_OS_WIN
/// Opens the file anew for every paper, and again where another process has got in between.
void issueMany(const PlansOnDisk &file, const QString &name)
{
    for (int issued = 0; issued < eachIssues;) {
        try {
            const auto database = file.open();
            issuedIn(*database, file.plans, u"%1 %2"_s.arg(name).arg(issued));
            ++issued;
        } catch (const StoreError &) {
        }
    }
}
#endif

} // namespace

TEST_CASE("Of two connections that issue at once the second waits or is refused and no number is given twice")
{
    const PlansOnDisk file;
    const auto first = file.open();
    const auto second = file.open();
    second->connection().execute(u"PRAGMA busy_timeout = 10"_s);
    CHECK_FALSE(sentenceOf([&] { issuedIn(*first, file.plans, u"Bị lấy mất quyền"_s); }).isEmpty());
    Connection other(file.path, Access::ReadWrite);
    other.execute(u"BEGIN IMMEDIATE"_s);
    CHECK(sentenceOf([&] {
              issuedIn(*second, file.plans, u"Phải chờ"_s);
          }).contains(u"is being written by another program"_s));
    other.execute(u"ROLLBACK"_s);
    CHECK(issuedIn(*second, file.plans, u"Một"_s).entry.number == 1);
    const auto third = file.open();
    CHECK(issuedIn(*third, file.plans, u"Hai"_s).entry.number == 2);
    CHECK(numbersIn(*third, file.plans) == QList<int>{1, 2});
    checkWhole(*third, file.plans);
}

TEST_CASE("While a paper is being issued nobody else gets a number")
{
    const PlansOnDisk file;
    const auto database = file.open();
    QString refused;
    const auto freeze = [&](const Paper &paper) {
        refused = sentenceOf([&] {
            Connection other(file.path, Access::ReadWrite);
            other.execute(u"PRAGMA busy_timeout = 10"_s);
            other.execute(u"BEGIN IMMEDIATE"_s);
        });
        return frozenTexts(paper);
    };
    issuePaper(*database, paperCase(u"Một"_s), file.plans.id, {}, freeze);
    CHECK(refused.contains(u"is being written by another program"_s));
    checkWhole(*database, file.plans);
}

#ifndef Q_OS_WIN
TEST_CASE("Processes that issue at the same time never get the same number")
{
    const PlansOnDisk file;
    QList<int> processes;
    for (const QString &name : {u"Đông"_s, u"Tây"_s, u"Nam"_s})
        processes.append(startedProcess([&] { issueMany(file, name); }));
    const qsizetype all = processes.size() * eachIssues;
    for (const int process : std::as_const(processes))
        CHECK(endedWell(process));
    const auto database = file.open();
    const QList<int> numbers = numbersIn(*database, file.plans);
    CHECK(numbers.size() == all);
    CHECK(QSet<int>(numbers.begin(), numbers.end()).size() == all);
    CHECK(numbers.last() == all);
    checkWhole(*database, file.plans);
}

TEST_CASE("A program killed while it issues leaves no half issued paper and no lost number")
{
    const PlansOnDisk file;
    issuedIn(*file.open(), file.plans, u"Một"_s);
    const bool late = GENERATE(false, true);
    killedDuring([&] {
        const auto database = file.open();
        database->connection().execute(u"PRAGMA cache_size = 5"_s);
        Step step(*database, u"Ban hành"_s);
        issuePaper(*database, paperCase(u"Hai"_s), file.plans.id, {}, [&](const Paper &paper) {
            if (!late)
                killMyself();
            return FrozenPaper{paper.title, u"{}"_s, QByteArray(2'000'000, 'x')};
        });
        killMyself();
    });
    if (late)
        CHECK(file.journalSize() > 0);
    const auto database = file.open();
    CHECK(numbersIn(*database, file.plans) == QList<int>{1});
    checkWhole(*database, file.plans);
    CHECK(issuedIn(*database, file.plans, u"Hai"_s).entry.number == 2);
    CHECK(brokenIndexes(*database).isEmpty());
}
#endif
