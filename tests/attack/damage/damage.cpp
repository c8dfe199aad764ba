// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/damage/damaging.h"
#include "attack/damage/handling.h"

#include "attack/attack.h"
#include "attack/parts.h"
#include "attack/process.h"
#include "attack/state.h"

#include "store/file/opening.h"

#include <QDir>
#include <QFile>

#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

#include <csignal>
#include <new>

using namespace Qt::StringLiterals;

namespace {

constexpr int workers = 2;
constexpr int atOnce = 50; ///< files that one process takes one after the other

/// Memory that two processes see; what one has counted stays when it crashes.
DamageTally &sharedTally()
{
    void *memory = ::mmap(nullptr, sizeof(DamageTally), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        qFatal("no shared memory");
    return *new (memory) DamageTally;
}

/// The process ends by a signal when one file takes longer: 5 s of computing, or a minute of waiting.
void startClock()
{
    const itimerval computing{{}, {5, 0}};
    ::setitimer(ITIMER_PROF, &computing, nullptr);
    ::alarm(60);
}

struct Stretch
{
    int from;
    int until;
};

class Damaging
{
public:
    explicit Damaging(Attack &attack) : m_attack(attack)
    {
        const QString scratch = attack.path(u"made.danvan"_s);
        makeFilledFile(scratch);
        m_good = contentOf(scratch);
        QFile::remove(scratch);
        createFile(scratch, attackIdentity());
        m_foreign = contentOf(scratch);
        for (int worker = 0; worker < workers; ++worker)
            m_tallies.append(&sharedTally());
    }

    void run(int files)
    {
        for (int from = 0; from < files; from += workers * atOnce) {
            QList<Stretch> stretches;
            for (int worker = 0; worker < workers; ++worker)
                stretches.append({from + worker * atOnce, std::min(files, from + (worker + 1) * atOnce)});
            runSideBySide(stretches);
        }
        say(files);
    }

private:
    void runSideBySide(const QList<Stretch> &stretches)
    {
        std::vector<std::unique_ptr<Child>> children;
        children.reserve(workers);
        for (int worker = 0; worker < workers; ++worker)
            children.push_back(started(worker, stretches.at(worker)));
        for (int worker = 0; worker < workers; ++worker) {
            const Stretch &stretch = stretches.at(worker);
            // What a crash has left over is done by the next process.
            for (Ending ending = children[size_t(worker)]->wait(); !ending.isGood();) {
                blame(*m_tallies.at(worker), ending);
                ending = started(worker, {m_tallies.at(worker)->file + 1, stretch.until})->wait();
            }
        }
    }

    std::unique_ptr<Child> started(int worker, const Stretch &stretch)
    {
        return std::make_unique<Child>([this, worker, stretch](Wire &) {
            const QString folder = m_attack.emptyFolder(u"worker %1"_s.arg(worker));
            qputenv("TMPDIR", folder.toLocal8Bit());
            for (int file = stretch.from; file < stretch.until; ++file) {
                m_tallies.at(worker)->file = file;
                startClock();
                takeOne(folder + u"/damaged"_s, file, *m_tallies.at(worker));
            }
        });
    }

    void takeOne(const QString &folder, int file, DamageTally &tally) const
    {
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        const QString path = folder + u"/sổ.danvan"_s;
        const SpoiledFile damaged = fileOf(file);
        putFile(path, damaged.content);
        if (!damaged.journal.isEmpty())
            putFile(path + u"-journal"_s, damaged.journal);
        const DamageTally before = tally;
        handleFile(path, file, m_attack.isLong(), tally);
        // A rescue takes a hundred times as long as the rest, as it makes a whole new file.
        if (file % m_attack.pick(50, 20) == 0) {
            putFile(path, damaged.content);
            QFile::remove(path + u"-journal"_s);
            startClock();
            rescueFile(path, tally);
        }
        const QString name = u"file %1 (%2)"_s.arg(file).arg(QLatin1StringView(damaged.kind));
        if (tally.touched > before.touched)
            m_attack.say(name + u" was written to"_s);
        if (tally.litter > before.litter)
            m_attack.say(name + u" has something left beside it"_s);
    }
    [[nodiscard]] SpoiledFile fileOf(int file) const
    {
        return spoiledFile(m_good, m_foreign, quint32(file) + m_attack.seed() * 1'000'003U);
    }

    void blame(const DamageTally &tally, const Ending &ending)
    {
        const bool hangs = ending.signal == SIGPROF || ending.signal == SIGALRM;
        const bool isReport = ending.signal == 0 && ending.status != 3;
        (hangs ? m_hangs : isReport ? m_reports : m_crashes) += 1;
        m_attack.fail(u"file %1 (%2): %3"_s.arg(tally.file)
                          .arg(QLatin1StringView(fileOf(tally.file).kind))
                          .arg(hangs      ? u"hangs"_s
                               : isReport ? u"sanitizer report"_s
                                          : u"crash"_s));
    }

    void say(int files)
    {
        DamageTally sum;
        for (const DamageTally *tally : std::as_const(m_tallies)) {
            sum.handled += tally->handled;
            sum.unread += tally->unread;
            sum.unwritten += tally->unwritten;
            sum.papers += tally->papers;
            sum.rescued += tally->rescued;
            sum.unsound += tally->unsound;
            sum.touched += tally->touched;
            sum.litter += tally->litter;
        }
        m_attack.say(u"%1 damaged files of %2 kB: %3 crashes, %4 sanitizer reports, %5 hangs, %6 writes to a refused "
                     "file, %7 left something beside it"_s.arg(files)
                         .arg(m_good.size() / 1024)
                         .arg(m_crashes)
                         .arg(m_reports)
                         .arg(m_hangs)
                         .arg(sum.touched)
                         .arg(sum.litter));
        m_attack.say(
            u"%1 were refused for reading, %2 for writing; %3 papers could still be printed; %4 were rescued into "
            "another file, %5 of which did not pass the check"_s.arg(sum.unread)
                .arg(sum.unwritten)
                .arg(sum.papers)
                .arg(sum.rescued)
                .arg(sum.unsound));
        m_attack.expect(sum.rescued > 0 && sum.unsound == 0, u"%1 rescued files are unsound"_s.arg(sum.unsound));
        m_attack.expect(sum.touched == 0, u"%1 writes to a refused file"_s.arg(sum.touched));
        m_attack.expect(sum.litter == 0, u"%1 refused files have something left beside them"_s.arg(sum.litter));
        m_attack.expect(sum.handled + m_crashes + m_reports + m_hangs == files, u"not all files were handled"_s);
    }

    Attack &m_attack;
    QByteArray m_good;
    QByteArray m_foreign;
    QList<DamageTally *> m_tallies;
    int m_crashes = 0;
    int m_reports = 0;
    int m_hangs = 0;
};

} // namespace

void attackDamage(Attack &attack)
{
    Damaging(attack).run(attack.pick(500, 10'000));
}
