// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/faults/act.h"
#include "attack/faults/faultydisk.h"

#include "attack/attack.h"
#include "attack/parts.h"
#include "attack/state.h"

#include "store/file/opening.h"
#include "store/storeerror.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct FaultKind
{
    const char *name;
    Fault fault;
    bool lasts;
};

const FaultKind faultKinds[] = {{"short write", Fault::ShortWrite, false},
                                {"write error", Fault::WriteError, false},
                                {"full disk", Fault::DiskFull, true},
                                {"failing sync", Fault::SyncError, false},
                                {"failing truncation", Fault::TruncateError, false},
                                {"failing removal", Fault::DeleteError, false},
                                {"failing sync of the folder", Fault::FolderSyncError, false},
                                {"failing opening", Fault::OpenError, false},
                                {"read error", Fault::ReadError, false},
                                {"failing lock", Fault::LockError, false},
                                {"stick pulled", Fault::Gone, true}};

/// What a user who has never heard of SQLite can act on. The sentence for what has none of its own quotes SQLite.
bool isSentence(const QString &text)
{
    return text.size() > 20 && text.endsWith(u'.') && text.contains(u';') && !text.contains(u"SQL"_s) &&
           !text.contains(u"could not be used ("_s);
}

struct Outcome
{
    bool threw = false;
    int faults = 0;
};

/// One act under one kind of fault, at every call in turn.
class Faulting
{
public:
    Faulting(Attack &attack, FaultyDisk &disk, const FaultyAct &act) : m_attack(attack), m_disk(disk), m_act(act)
    {
        m_path = attack.emptyFolder(u"faults"_s) + u"/sổ.danvan"_s;
        restore();
        m_old = stateAfter([] {});
        m_new = stateAfter([&] { m_act.run(m_path, act.opens ? nullptr : open().get()); });
    }

    /// Goes on until the act gets through without meeting the fault; gives how many faults it met.
    int tryAll(const FaultKind &kind)
    {
        int met = 0;
        for (int at = 1;; at = next(at)) {
            if (!tryOne(kind, at))
                return met;
            ++met;
        }
    }

    /// At its last calls alone, when all is written and made durable.
    int tryLast(const FaultKind &kind)
    {
        constexpr int last = 30;
        restore();
        const auto database = open();
        m_disk.arm(kind.fault, std::numeric_limits<int>::max(), kind.lasts);
        m_act.run(m_path, database.get());
        m_disk.disarm();
        const int calls = m_disk.calls();
        int met = 0;
        for (int at = std::max(1, calls - last); at <= calls; ++at)
            met += int(tryOne(kind, at));
        return met;
    }

private:
    [[nodiscard]] int next(int at) const { return m_attack.isLong() ? at + 1 + at / 24 : 3 * at + 1; }

    std::unique_ptr<Database> open() const { return openForWriting(m_path, attackIdentity(), m_act.checking); }
    void restore() const
    {
        m_attack.emptyFolder(u"faults"_s);
        putFile(m_path, m_act.content);
    }
    QByteArray stateAfter(const std::function<void()> &act) const
    {
        restore();
        act();
        return m_act.state(m_path, *open());
    }

    /// False where the act was through before the fault.
    bool tryOne(const FaultKind &kind, int at)
    {
        m_place = u"%1, %2 at call %3"_s.arg(QLatin1StringView(m_act.name), QLatin1StringView(kind.name)).arg(at);
        restore();
        std::unique_ptr<Database> database = m_act.opens ? nullptr : open();
        m_disk.arm(kind.fault, at, kind.lasts);
        const bool threw = throwsSentence([&] { m_act.run(m_path, database.get()); });
        const int faults = m_disk.disarm();
        if (database && at % 2 == 1)
            goOn(*database, threw);
        else
            reopen(database, threw);
        return faults > 0;
    }

    bool throwsSentence(const std::function<void()> &act)
    {
        try {
            act();
        } catch (const StoreError &error) {
            m_attack.expect(isSentence(error.text()), u"%1: “%2” is no sentence"_s.arg(m_place, error.text()));
            return true;
        }
        return false;
    }

    /// As a user who has put the stick back and saves again, without closing the file.
    void goOn(Database &database, bool threw)
    {
        try {
            if (expectState(database, threw) == m_old && threw)
                m_act.run(m_path, &database);
            m_attack.expect(m_act.state(m_path, database) == m_new, m_place + u": it does not go on afterwards"_s);
            m_attack.expectNone(quickFindings(database), m_place);
        } catch (const StoreError &error) {
            m_attack.fail(u"%1: it does not go on afterwards: %2"_s.arg(m_place, error.text()));
        }
    }

    void reopen(std::unique_ptr<Database> &database, bool threw)
    {
        database.reset();
        try {
            const auto again = open();
            expectState(*again, threw);
            m_attack.expectNone(quickFindings(*again), m_place);
        } catch (const StoreError &error) {
            m_attack.fail(u"%1: it cannot be opened afterwards: %2"_s.arg(m_place, error.text()));
        }
    }

    QByteArray expectState(Database &database, bool threw)
    {
        const QByteArray state = m_act.state(m_path, database);
        if (threw)
            m_attack.expect(state == m_old || state == m_new, m_place + u": neither the old nor the new state"_s);
        else
            m_attack.expect(state == m_new, m_place + u": it was said to be done and is not"_s);
        return state;
    }

    Attack &m_attack;
    FaultyDisk &m_disk;
    const FaultyAct &m_act;
    QString m_path;
    QString m_place;
    QByteArray m_old;
    QByteArray m_new;
};

} // namespace

void attackFaults(Attack &attack)
{
    const QList<FaultyAct> acts = faultyActs(attack);
    FaultyDisk disk;
    for (const FaultyAct &act : acts) {
        if (act.inShort == InShort::Nothing && !attack.isLong())
            continue;
        Faulting faulting(attack, disk, act);
        const bool onlyLast = act.inShort == InShort::LastCalls && !attack.isLong();
        QStringList counts;
        for (const FaultKind &kind : faultKinds) {
            // The one that lets nothing be taken back.
            if (onlyLast && kind.fault != Fault::Gone)
                continue;
            const int met = onlyLast ? faulting.tryLast(kind) : faulting.tryAll(kind);
            counts.append(u"%1 %2"_s.arg(met).arg(QLatin1StringView(kind.name)));
        }
        attack.say(u"%1: %2"_s.arg(QLatin1StringView(act.name), counts.join(u", "_s)));
    }
}
