// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/cli.h"
#include "app/rescuetext.h"
#include "store/rescue/rescue.h"

using namespace Qt::StringLiterals;

void rescueCommand(const QStringList &words, const Surroundings &surroundings)
{
    const Arguments arguments(words, {u"to"_s});
    arguments.allowWords(1);
    const QString path = arguments.word(0, Cli::tr("a file"));
    const auto report = rescue(path, arguments.required(u"to"_s), surroundings.identity);
    surroundings.out << wholeText(*report) << '\n'
                     << Cli::tr("This report is in “%1”.").arg(writeRescueText(*report)) << '\n';
}
