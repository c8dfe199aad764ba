// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/parts.h"

#include "attack/attack.h"
#include "attack/process.h"
#include "attack/state.h"
#include "tests/store/storesupport.h"

#include "store/file/opening.h"
#include "store/log/undo.h"
#include "store/storeerror.h"

#include <QFile>

#include <sys/mman.h>
#include <unistd.h>

#include <atomic>
#include <new>

using namespace Qt::StringLiterals;

namespace {

enum Order : qint64 { SaveOrder, UndoOrder, CloseOrder };

Identity identityAt(const QString &computer, int hours)
{
    return {u"Đỗ Thị Lụa"_s, computer, [hours] { return attackMoment().addSecs(3600 * hours); }};
}

/// A second program, perhaps at another PC whose clock is wrong, that does as it is told and says how it went.
class OtherWriter
{
public:
    OtherWriter(const QString &path, const Identity &identity)
        : m_child([=](Wire &wire) { obey(path, identity, wire); }), m_refused(m_child.wire().hearText())
    {
    }
    /// Empty where it has the file.
    [[nodiscard]] QString refused() const { return m_refused; }
    /// The sentence with which it could not; empty where it could.
    QString told(Order order)
    {
        m_child.wire().send(order);
        return m_child.wire().hearText();
    }
    void kill()
    {
        m_child.kill();
        m_child.wait();
    }

private:
    static void obey(const QString &path, const Identity &identity, Wire &wire)
    {
        std::unique_ptr<Database> database;
        wire.send(sentenceOf([&] { database = openForWriting(path, identity); }));
        int number = int(::getpid()) * 100;
        while (const auto order = wire.hear()) {
            wire.send(sentenceOf([&] {
                if (order == SaveOrder)
                    saveBody(*database, ++number);
                else if (order == UndoOrder)
                    undo(*database);
                else
                    database.reset();
            }));
        }
    }

    Child m_child;
    QString m_refused;
};

QString refusedHere(const QString &path, int hours)
{
    return sentenceOf([&] { openForWriting(path, identityAt(u"MÁY-02"_s, hours)); });
}

int bodiesIn(const QString &path)
{
    return savedBodies(*openForReading(path));
}

void tryBesideAWriter(Attack &attack, const QString &path, int hours)
{
    OtherWriter other(path, identityAt(u"MÁY-01"_s, hours));
    attack.expect(other.refused().isEmpty(), u"the first writer was refused: "_s + other.refused());
    attack.expect(refusedHere(path, 0).contains(u"MÁY-01"_s), u"a second writer was not told who has the file"_s);
    const auto reader = openForReading(path);
    const int before = savedBodies(*reader);
    int heard = 0;
    QObject::connect(reader.get(), &Database::changed, reader.get(), [&](const Changes &) { ++heard; });
    attack.expect(other.told(SaveOrder).isEmpty(), u"a reader keeps the writer from saving"_s);
    attack.expect(reader->pollForeignChange() && heard == 1, u"a reader does not hear of a change"_s);
    attack.expect(savedBodies(*reader) == before + 1, u"a reader does not see a change"_s);
}

void tryAfterAKill(Attack &attack, const QString &path, int hours)
{
    OtherWriter other(path, identityAt(u"MÁY-01"_s, hours));
    attack.expect(other.told(SaveOrder).isEmpty(), u"it does not save"_s);
    const int before = bodiesIn(path);
    other.kill();
    attack.expect(refusedHere(path, 0).isEmpty(), u"the lock of a dead process holds: "_s + refusedHere(path, 0));
    attack.expect(bodiesIn(path) == before, u"what the dead process had saved is gone"_s);
}

/// Somebody removes the lock by hand and opens the file.
void tryTakeover(Attack &attack, const QString &path, int hours)
{
    OtherWriter first(path, identityAt(u"MÁY-01"_s, hours));
    attack.expect(first.told(SaveOrder).isEmpty(), u"it does not save"_s);
    QFile::remove(path + u".lock"_s);
    OtherWriter second(path, identityAt(u"MÁY-02"_s, 0));
    attack.expect(second.refused().isEmpty(), u"without a lock the file cannot be taken over: "_s + second.refused());
    const int before = bodiesIn(path);
    for (const Order order : {SaveOrder, UndoOrder})
        attack.expect(first.told(order).contains(path), u"who was taken over still writes, or does not say why not"_s);
    attack.expect(bodiesIn(path) == before, u"who was taken over has written"_s);
    attack.expect(second.told(SaveOrder).isEmpty(), u"who took over cannot write"_s);
    first.told(CloseOrder);
    attack.expect(refusedHere(path, 0).contains(u"MÁY-02"_s), u"who was taken over took the other's lock away"_s);
    attack.expect(second.told(SaveOrder).isEmpty(), u"who took over cannot write any more"_s);
}

struct RaceTally
{
    std::atomic<int> writing;
    std::atomic<int> together; ///< times that a second one wrote
    std::atomic<int> saved;
    std::atomic<int> odd; ///< refused, but not because somebody has the file
};

/// Opens, saves and closes again, as often as it gets hold of the file.
void raceFor(const QString &path, int times, int name, RaceTally &tally)
{
    for (int done = 0; done < times;) {
        try {
            const auto database = openForWriting(path, identityAt(u"MÁY-%1"_s.arg(name), name % 3 - 1));
            tally.together += ++tally.writing > 1 ? 1 : 0;
            saveBody(*database, name * 100'000 + ++done);
            ++tally.saved;
            --tally.writing;
        } catch (const StoreError &error) {
            if (!error.text().contains(u"đang"_s)) {
                ++tally.odd;
                throw;
            }
        }
    }
}

void tryRace(Attack &attack, const QString &path)
{
    void *memory = ::mmap(nullptr, sizeof(RaceTally), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        qFatal("no shared memory");
    auto &tally = *new (memory) RaceTally{};
    const int times = attack.pick(15, 250);
    const int before = bodiesIn(path);
    std::vector<std::unique_ptr<Child>> children;
    for (int name = 1; name <= 4; ++name)
        children.push_back(std::make_unique<Child>([&, name](Wire &) { raceFor(path, times, name, tally); }));
    for (const auto &child : children)
        attack.expect(child->wait().isGood(), u"a process that wanted the file has failed"_s);
    attack.expect(tally.together == 0, u"%1 times there were two writers"_s.arg(tally.together.load()));
    attack.expect(bodiesIn(path) == before + tally.saved, u"a save is gone"_s);
    attack.expectNone(findingsOf(*openForReading(path)), u"after the race"_s);
    attack.say(u"4 processes had the file %1 times in turn, never two at once"_s.arg(tally.saved.load()));
}

} // namespace

void attackWriters(Attack &attack)
{
    const QString path = attack.emptyFolder(u"writers"_s) + u"/sổ.danvan"_s;
    attack.makeFile(path);
    for (const int hours : {-1, 0, 1}) {
        tryBesideAWriter(attack, path, hours);
        tryAfterAKill(attack, path, hours);
        tryTakeover(attack, path, hours);
    }
    attack.say(u"lock, dead process and take-over with clocks an hour slow, right and an hour fast"_s);
    tryRace(attack, path);
}
