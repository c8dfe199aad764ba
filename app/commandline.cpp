// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/cli.h"
#include "app/commands.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

enum Status { Done = 0, CouldNot = 1, WrongWords = 2 };

struct Command
{
    const char *name;
    void (*run)(const QStringList &words, const Surroundings &surroundings);
    const char *usage;
};

constexpr Command commands[] = {
    {"print", printCommand, "print PAPER FILE --id N --to FILE.pdf|.docx [--date DAY] [--with NAME=N,NAME=N]"},
    {"summary", summaryCommand, "summary FILE --year YEAR --to FILE.pdf|.docx [--from DAY --until DAY]"},
    {"list", listCommand, "list RECORDS FILE [--filter WORDS] [--to LIST.xlsx|.csv]"},
    {"check", checkCommand, "check FILE [--paper PAPER --id N]"},
    {"backup", backupCommand, "backup FILE [--to FOLDER]"},
    {"restore", restoreCommand, "restore FILE [COPY [--carry-out yes]]"},
    {"unlock", unlockCommand, "unlock COPY.khoa --to FILE --password-file TEXT"},
    {"rescue", rescueCommand, "rescue FILE --to NEW"},
    {"sample", sampleCommand, "sample FILE"},
    {"generate", generateCommand, "generate FILE --years N"},
};

void help(QTextStream &out)
{
    out << Cli::tr("Sổ Dân vận: the register of a mass-mobilization board. Commands:") << '\n';
    for (const Command &command : commands)
        out << "  danvan " << command.usage << '\n';
    out << Cli::tr("PAPER is one of:") << ' ' << paperWords().join(", "_L1) << '\n';
    out << Cli::tr("RECORDS is one of:") << ' ' << recordWords().join(", "_L1) << '\n';
}

const Command &commandNamed(const QString &name)
{
    const auto at = std::ranges::find_if(commands, [&](const Command &c) { return name == QLatin1StringView(c.name); });
    if (at == std::end(commands))
        throw UsageError(Cli::tr("There is no command “%1”; see “danvan --help”.").arg(name));
    return *at;
}

int sayWhy(QTextStream &err, const std::exception &error, Status status)
{
    err << QString::fromUtf8(error.what()) << '\n';
    err.flush();
    return status;
}

void run(const QStringList &words, const Surroundings &surroundings)
{
    if (words.isEmpty())
        throw UsageError(Cli::tr("Please say what to do; see “danvan --help”."));
    if (words.first() == "--help"_L1)
        help(surroundings.out);
    else if (words.first() == "--version"_L1)
        surroundings.out << "danvan " << QCoreApplication::applicationVersion() << '\n';
    else
        commandNamed(words.first()).run(words.mid(1), surroundings);
    surroundings.out.flush();
}

} // namespace

bool isCommand(const QString &word)
{
    return word.startsWith(u'-') ||
           std::ranges::any_of(commands, [&](const Command &c) { return word == QLatin1StringView(c.name); });
}

int runCommand(const QStringList &words, const Surroundings &surroundings)
{
    try {
        run(words, surroundings);
        return Done;
    } catch (const UsageError &error) {
        return sayWhy(surroundings.err, error, WrongWords);
    } catch (const std::runtime_error &error) {
        return sayWhy(surroundings.err, error, CouldNot);
    }
}
