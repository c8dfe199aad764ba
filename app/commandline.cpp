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
    const char *purpose;
};

constexpr Command commands[] = {
    {"print", printCommand,
     QT_TRANSLATE_NOOP("Cli", "print PAPER FILE --id N --to FILE.pdf|.docx [--date DAY] [--with NAME=N,NAME=N]"),
     QT_TRANSLATE_NOOP("Cli", "a paper of one record")},
    {"summary", summaryCommand,
     QT_TRANSLATE_NOOP("Cli", "summary FILE --year YEAR --to FILE.pdf|.docx [--from DAY --until DAY]"),
     QT_TRANSLATE_NOOP("Cli", "the summary of a year")},
    {"list", listCommand, QT_TRANSLATE_NOOP("Cli", "list RECORDS FILE [--filter WORDS] [--to LIST.xlsx|.csv]"),
     QT_TRANSLATE_NOOP("Cli", "a list of records")},
    {"check", checkCommand, QT_TRANSLATE_NOOP("Cli", "check FILE [--paper PAPER --id N]"),
     QT_TRANSLATE_NOOP("Cli", "whether the file is whole, or what a paper still lacks")},
    {"backup", backupCommand, QT_TRANSLATE_NOOP("Cli", "backup FILE [--to FOLDER]"),
     QT_TRANSLATE_NOOP("Cli", "a checked copy of the file")},
    {"restore", restoreCommand, QT_TRANSLATE_NOOP("Cli", "restore FILE [COPY [--carry-out yes]]"),
     QT_TRANSLATE_NOOP("Cli", "the copies, what one of them would change, and that one in the place of the file")},
    {"unlock", unlockCommand, QT_TRANSLATE_NOOP("Cli", "unlock COPY.khoa --to FILE --password-file TEXT"),
     QT_TRANSLATE_NOOP("Cli", "a locked copy opened into a file")},
    {"rescue", rescueCommand, QT_TRANSLATE_NOOP("Cli", "rescue FILE --to NEW"),
     QT_TRANSLATE_NOOP("Cli", "what a damaged file still holds, in a new one")},
    {"sample", sampleCommand, QT_TRANSLATE_NOOP("Cli", "sample FILE"),
     QT_TRANSLATE_NOOP("Cli", "a file to try things in")},
    {"generate", generateCommand, QT_TRANSLATE_NOOP("Cli", "generate FILE --years N"),
     QT_TRANSLATE_NOOP("Cli", "a large file to measure with")},
};

void help(QTextStream &out)
{
    out << Cli::tr("Sổ Dân vận: the register of a mass-mobilization board. Commands:") << '\n';
    for (const Command &command : commands)
        out << "  danvan " << Cli::tr(command.usage) << "\n      " << Cli::tr(command.purpose) << '\n';
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
