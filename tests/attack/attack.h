// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>

/// What a part of the attack is told, and where it says what it has found.
class Attack
{
public:
    /// `folder` is the part's own, for scratch files.
    Attack(QString part, bool isLong, quint32 seed, QString folder);

    [[nodiscard]] bool isLong() const { return m_isLong; }
    [[nodiscard]] int pick(int inShort, int inLong) const { return m_isLong ? inLong : inShort; }
    [[nodiscard]] quint32 seed() const { return m_seed; }
    /// A file that the part may use up: with the sample case in the long form, with next to nothing in the short one.
    void makeFile(const QString &path) const;
    /// From 0 to below the end.
    [[nodiscard]] int dice(int end) { return int(std::uniform_int_distribution<>(0, end - 1)(m_dice)); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    /// A folder with nothing in it, whatever it held before.
    QString emptyFolder(const QString &name) const;

    /// A line of figures.
    void say(const QString &line) const;
    void fail(const QString &what);
    /// Fails where it does not hold; gives whether it does.
    bool expect(bool holds, const QString &what);
    /// As many failures as there are lines.
    void expectNone(const QStringList &lines, const QString &what);
    [[nodiscard]] int failures() const { return m_failures; }

private:
    QString m_part;
    bool m_isLong;
    quint32 m_seed;
    QString m_folder;
    std::mt19937 m_dice;
    int m_failures = 0;
};
