// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/attack.h"
#include "attack/parts.h"

#include "app/session/languages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    const char *name;
    void (*run)(Attack &attack);
};

const Part parts[] = {{"kills", attackKills},     {"faults", attackFaults},         {"damage", attackDamage},
                      {"writers", attackWriters}, {"migrations", attackMigrations}, {"copies", attackCopies},
                      {"cost", attackCost}};

struct Wish
{
    QStringList names;
    bool isLong = true;
    quint32 seed = 1;
};

bool isPart(const QString &word)
{
    return std::ranges::any_of(parts, [&](const Part &part) { return word == QLatin1StringView(part.name); });
}

/// Nothing where a word is neither a part nor a size nor a seed.
std::optional<Wish> wishOf(const QStringList &words)
{
    Wish wish;
    for (const QString &word : words) {
        bool isNumber = false;
        const uint number = word.toUInt(&isNumber);
        if (isNumber)
            wish.seed = number;
        else if (word == "short"_L1 || word == "long"_L1)
            wish.isLong = word == "long"_L1;
        else if (isPart(word))
            wish.names.append(word);
        else
            return std::nullopt;
    }
    return wish;
}

/// The short form works in memory, because on a busy machine most of its time would go to waiting for the disk.
QString scratchFolder(const Part &part, const Wish &wish)
{
    const QString memory = u"/dev/shm"_s;
    const bool measures = part.run == attackCost;
    return wish.isLong || measures || !QFileInfo(memory).isWritable() ? QDir::tempPath() : memory;
}

int failuresOf(const Part &part, const Wish &wish)
{
    const QTemporaryDir folder(scratchFolder(part, wish) + u"/danvan_attack"_s);
    // What killed children leave behind goes with it.
    qputenv("TMPDIR", folder.path().toLocal8Bit());
    Attack attack(QString::fromLatin1(part.name), wish.isLong, wish.seed, folder.path());
    QElapsedTimer timer;
    timer.start();
    try {
        part.run(attack);
    } catch (const std::exception &error) {
        attack.fail(QString::fromUtf8(error.what()));
    }
    attack.say(u"%1 failures, %2 s, seed %3"_s.arg(attack.failures()).arg(timer.elapsed() / 1000).arg(wish.seed));
    qunsetenv("TMPDIR");
    return attack.failures();
}

} // namespace

/// danvan_attack [short] [SEED] [PART…]: all parts or some, the long form unless told otherwise. Status 1 where
/// anything was lost.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    Languages languages;
    languages.use(u"vi"_s);
    const auto wish = wishOf(QGuiApplication::arguments().mid(1));
    if (!wish) {
        QTextStream(stderr) << "danvan_attack [short] [SEED] [kills] [faults] [damage] [writers] [migrations] [copies] "
                               "[cost]\n";
        return 2;
    }
    int failures = 0;
    for (const Part &part : parts) {
        if (wish->names.isEmpty() || wish->names.contains(QLatin1StringView(part.name)))
            failures += failuresOf(part, *wish);
    }
    return failures == 0 ? 0 : 1;
}
