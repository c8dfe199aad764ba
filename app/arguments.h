// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QStringList>

#include <stdexcept>

/// Words that do not make a command; exit status 2. The text is a sentence for the user.
class UsageError : public std::runtime_error
{
public:
    explicit UsageError(const QString &text) : std::runtime_error(text.toStdString()) {}
};

/// The words after a command: those without a name in order, and "--name value" pairs.
class Arguments
{
public:
    /// Throws UsageError for an option that is not in `allowed`, stands twice or lacks its value.
    Arguments(const QStringList &words, const QStringList &allowed);

    /// Throws UsageError that asks for `meaning` when there are fewer words.
    [[nodiscard]] QString word(qsizetype index, const QString &meaning) const;
    void allowWords(qsizetype count) const;

    [[nodiscard]] QString option(const QString &name) const { return m_options.value(name); }
    [[nodiscard]] QString required(const QString &name) const;
    /// A whole number from 1 on. Throws UsageError.
    [[nodiscard]] qint64 number(const QString &name) const;
    /// A year of four digits. Throws UsageError.
    [[nodiscard]] int year(const QString &name) const;
    /// A date as it is typed in forms; invalid where the option is absent. Throws UsageError.
    [[nodiscard]] QDate date(const QString &name, int year) const;

private:
    void takeOption(const QString &name, const QStringList &words, qsizetype &at, const QStringList &allowed);

    QStringList m_words;
    QHash<QString, QString> m_options;
};
