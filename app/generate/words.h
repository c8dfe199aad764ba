// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

class Dice;

/// What stands for a name in braces before the lists are asked.
using Slots = QHash<QString, QString>;

/// Word lists of the generator. A phrase of one list names others in braces: "Báo cáo {topic} của {place}".
class Words
{
public:
    /// Throws StoreError when the lists cannot be read.
    Words();

    /// Throws StoreError for a list that does not exist.
    [[nodiscard]] QString phrase(const QString &list, Dice &dice, const Slots &given = {}) const;
    [[nodiscard]] const QStringList &list(const QString &name) const;

private:
    [[nodiscard]] QString filled(const QString &pattern, Dice &dice, const Slots &given) const;

    QHash<QString, QStringList> m_lists;
};
