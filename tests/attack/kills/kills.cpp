// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/kills/act.h"

#include "attack/attack.h"
#include "attack/parts.h"
#include "attack/state.h"

#include "store/file/header.h"
#include "store/file/opening.h"
#include "store/storeerror.h"

#include <QElapsedTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct KillTally
{
    int kills = 0;
    int halfWritten = 0; ///< left a journal
    qint64 saidDone = 0;
};

class Killing
{
public:
    Killing(Attack &attack, std::unique_ptr<KilledAct> act) : m_attack(attack), m_act(std::move(act))
    {
        m_span = microsecondsOfSome();
    }
    [[nodiscard]] QString name() const { return m_act->name(); }
    [[nodiscard]] const KillTally &tally() const { return m_tally; }

    /// One kill at a random moment, and a look at what it left.
    void round(int number)
    {
        const QString path = newFile();
        const QList<qint64> done = doneBeforeKill(path, m_attack.dice(m_span));
        const bool half = hasJournal(path);
        ++m_tally.kills;
        m_tally.halfWritten += half ? 1 : 0;
        m_tally.saidDone += std::max<qsizetype>(0, done.size() - 1);
        try {
            // What is left is read first: neither way of opening may need the other.
            if (number % 2 == 0)
                lookAt(path);
            m_attack.expectNone(m_act->judge(path, done), u"kill %1, %2"_s.arg(number).arg(name()));
        } catch (const StoreError &error) {
            m_attack.fail(u"kill %1, %2: %3"_s.arg(number).arg(name(), error.text()));
        }
    }

private:
    QString newFile()
    {
        const QString path = m_attack.emptyFolder(u"kills"_s) + u"/sổ.danvan"_s;
        m_act->prepare(path);
        return path;
    }
    /// Reading writes nothing, whatever was left.
    void lookAt(const QString &path)
    {
        const QByteArray before = hashOfFile(path);
        openForReading(path);
        m_attack.expect(hashOfFile(path) == before, name() + u": reading has written"_s);
    }
    QList<qint64> doneBeforeKill(const QString &path, int wait)
    {
        Child child([&](Wire &wire) { m_act->run(path, wire); });
        const auto begun = child.wire().hear();
        ::usleep(useconds_t(wait));
        child.kill();
        const Ending ending = child.wait();
        m_attack.expect(begun && ending.isKilled(),
                        u"%1: the child ended by itself (%2)"_s.arg(name()).arg(ending.status));
        return QList<qint64>{0} + child.wire().hearRest();
    }
    /// How long the first three acts take.
    int microsecondsOfSome()
    {
        const QString path = newFile();
        Child child([&](Wire &wire) { m_act->run(path, wire); });
        child.wire().hear();
        QElapsedTimer timer;
        timer.start();
        for (int act = 0; act < 3; ++act)
            child.wire().hear();
        return std::max(1000, int(timer.nsecsElapsed() / 1000));
    }

    Attack &m_attack;
    std::unique_ptr<KilledAct> m_act;
    KillTally m_tally;
    int m_span = 0;
};

} // namespace

void attackKills(Attack &attack)
{
    attack.makeFile(attack.path(u"filled.danvan"_s));
    const QByteArray filled = contentOf(attack.path(u"filled.danvan"_s));
    std::vector<std::unique_ptr<Killing>> acts;
    for (auto &act : {killedSaves, killedLoads, killedCopies})
        acts.push_back(std::make_unique<Killing>(attack, act(filled)));
    acts.push_back(std::make_unique<Killing>(attack, killedUpgrades(attack.path(u"old.danvan"_s))));
    const int kills = attack.pick(200, 1000);
    for (int number = 0; number < kills; ++number)
        acts[size_t(number) % acts.size()]->round(number / int(acts.size()));
    for (const auto &act : acts)
        attack.say(
            u"%1 kills during %2: %3 left half a write, %4 acts had been said to be done"_s.arg(act->tally().kills)
                .arg(act->name())
                .arg(act->tally().halfWritten)
                .arg(act->tally().saidDone));
}
