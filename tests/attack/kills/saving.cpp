// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/kills/act.h"
#include "attack/state.h"

#include "store/file/opening.h"
#include "store/log/undo.h"

using namespace Qt::StringLiterals;

namespace {

/// Acts one after the other, each one durable when its number is sent.
class KilledWriting : public KilledAct
{
public:
    explicit KilledWriting(QByteArray filled) : m_filled(std::move(filled)) {}

    void prepare(const QString &path) override { putFile(path, m_filled); }
    void run(const QString &path, Wire &wire) override
    {
        const auto database = openForWriting(path, attackIdentity());
        setUp(*database);
        wire.send(0);
        for (int number = 1;; ++number) {
            act(*database, number);
            wire.send(number);
        }
    }
    QStringList judge(const QString &path, const QList<qint64> &done) override
    {
        const int acts = done.isEmpty() ? 0 : int(done.last());
        const auto database = openForWriting(path, attackIdentity());
        const int bodies = savedBodies(*database);
        QStringList wrong = findingsOf(*database);
        if (bodies != bodiesAfter(acts) && bodies != bodiesAfter(acts + 1))
            wrong.append(u"%1 bodies after %2 acts that were done, not %3 or %4"_s.arg(bodies)
                             .arg(acts)
                             .arg(bodiesAfter(acts))
                             .arg(bodiesAfter(acts + 1)));
        return wrong;
    }

protected:
    virtual void setUp(Database &) {}
    virtual void act(Database &database, int number) = 0;
    [[nodiscard]] virtual int bodiesAfter(int acts) const = 0;

private:
    QByteArray m_filled;
};

class KilledSaves : public KilledWriting
{
public:
    using KilledWriting::KilledWriting;
    [[nodiscard]] QString name() const override { return u"saves"_s; }

protected:
    /// Every fourth act takes the one before it back.
    void act(Database &database, int number) override
    {
        if (number % 4 == 0)
            undo(database);
        else
            saveBody(database, number);
    }
    [[nodiscard]] int bodiesAfter(int acts) const override { return acts / 4 * 2 + acts % 4; }
};

class KilledLoads : public KilledWriting
{
public:
    using KilledWriting::KilledWriting;
    [[nodiscard]] QString name() const override { return u"bulk writes"_s; }

protected:
    static constexpr int atOnce = 150;

    /// So small a cache that pages go to the disk before the commit.
    void setUp(Database &database) override { database.connection().execute(u"PRAGMA cache_size = 5"_s); }
    void act(Database &database, int number) override { loadBodies(database, 1 + number * atOnce, atOnce); }
    [[nodiscard]] int bodiesAfter(int acts) const override { return acts * atOnce; }
};

} // namespace

std::unique_ptr<KilledAct> killedSaves(const QByteArray &filled)
{
    return std::make_unique<KilledSaves>(filled);
}

std::unique_ptr<KilledAct> killedLoads(const QByteArray &filled)
{
    return std::make_unique<KilledLoads>(filled);
}
