// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "app/cli.h"
#include "domain/core/period.h"
#include "domain/text/dates.h"

using namespace Qt::StringLiterals;

Arguments::Arguments(const QStringList &words, const QStringList &allowed)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at).startsWith("--"_L1))
            takeOption(words.at(at).mid(2), words, at, allowed);
        else
            m_words.append(words.at(at));
    }
}

void Arguments::takeOption(const QString &name, const QStringList &words, qsizetype &at, const QStringList &allowed)
{
    if (!allowed.contains(name))
        throw UsageError(Cli::tr("There is no option “--%1” here; see “danvan --help”.").arg(name));
    if (m_options.contains(name))
        throw UsageError(Cli::tr("The option “--%1” stands twice; leave one out.").arg(name));
    if (at + 1 == words.size())
        throw UsageError(Cli::tr("The option “--%1” needs a value after it.").arg(name));
    m_options.insert(name, words.at(++at));
}

QString Arguments::word(qsizetype index, const QString &meaning) const
{
    if (index >= m_words.size())
        throw UsageError(Cli::tr("Please name %1; see “danvan --help”.").arg(meaning));
    return m_words.at(index);
}

void Arguments::allowWords(qsizetype count) const
{
    if (m_words.size() > count)
        throw UsageError(Cli::tr("“%1” is one word too many; see “danvan --help”.").arg(m_words.at(count)));
}

QString Arguments::required(const QString &name) const
{
    if (!m_options.contains(name))
        throw UsageError(Cli::tr("Please add the option “--%1”; see “danvan --help”.").arg(name));
    return m_options.value(name);
}

qint64 Arguments::number(const QString &name) const
{
    bool isNumber = false;
    const qint64 number = required(name).toLongLong(&isNumber);
    if (!isNumber || number < 1)
        throw UsageError(Cli::tr("“%1” after “--%2” is not a whole number from 1 on.").arg(required(name), name));
    return number;
}

int Arguments::year(const QString &name) const
{
    const qint64 year = number(name);
    if (year > 9999 || !checkYear(int(year)).isEmpty())
        throw UsageError(Cli::tr("“%1” after “--%2” is not a year of four digits.").arg(required(name), name));
    return int(year);
}

QDate Arguments::date(const QString &name, int year) const
{
    if (!m_options.contains(name))
        return {};
    const auto date = parseDate(m_options.value(name), year);
    if (!date)
        throw UsageError(
            Cli::tr("“%1” after “--%2” is not a date such as 28/2/2024.").arg(m_options.value(name), name));
    return *date;
}
