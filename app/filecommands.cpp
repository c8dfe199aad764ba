// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/cli.h"
#include "app/generate.h"
#include "app/sample.h"
#include "store/file/opening.h"
#include "store/storeerror.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// Makes a file and fills it; a file that could not be filled is not left behind.
template<class Fill>
void makeFile(const QString &path, const Identity &identity, Fill fill)
{
    auto database = createFile(path, identity);
    try {
        fill(*database);
    } catch (...) {
        database.reset();
        QFile::remove(path);
        throw;
    }
}

} // namespace

void sampleCommand(const QStringList &words, const Surroundings &surroundings)
{
    const Arguments arguments(words, {});
    arguments.allowWords(1);
    const QString path = arguments.word(0, Cli::tr("a file"));
    makeFile(path, surroundings.identity, [](Database &database) { fillSample(database); });
    surroundings.out << Cli::tr("The sample is in “%1”.").arg(path) << '\n';
}

void generateCommand(const QStringList &words, const Surroundings &surroundings)
{
    const Arguments arguments(words, {u"years"_s});
    arguments.allowWords(1);
    const QString path = arguments.word(0, Cli::tr("a file"));
    const int years = int(std::min<qint64>(arguments.number(u"years"_s), 100));
    const int lastYear = surroundings.today.year();
    makeFile(path, surroundings.identity, [&](Database &database) {
        generateOffice(database, years, lastYear, [&](int done, int all) {
            surroundings.err << Cli::tr("Year %1 of %2 …").arg(done).arg(all) << '\n';
            surroundings.err.flush();
        });
    });
    surroundings.out << Cli::tr("The generated office is in “%1”.").arg(path) << '\n';
}
