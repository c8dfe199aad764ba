// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/check/recordcheck.h"
#include "support.h"

#include <QSet>

#include <functional>

/// What is wrong with the records, the paper that suffers from it, and the rule that notices.
template<class File>
struct Mistake
{
    QString rule;
    QString paper;
    std::function<void(File &)> make;
    QDate today{2024, 2, 1};
};

inline QSet<QString> rulesIn(const Findings &findings)
{
    QSet<QString> ids;
    for (const Finding &finding : findings)
        ids.insert(finding.rule);
    return ids;
}

/// Each mistake in the sound records is noticed by its rule and by no other, with a sentence and a way to the record.
template<class File>
void checkMistakes(const QList<Mistake<File>> &mistakes, const std::function<File(const QString &paper)> &sound)
{
    for (const Mistake<File> &mistake : mistakes) {
        File file = sound(mistake.paper);
        CAPTURE(mistake.rule, mistake.paper);

        mistake.make(file);
        const Findings found = checkRecords(mistake.paper, file, {mistake.today, {}});
        CHECK(rulesIn(found) == QSet<QString>{mistake.rule});
        for (const Finding &finding : found) {
            CHECK_FALSE(finding.sentence.isEmpty());
            CHECK_FALSE(finding.origin == Origin{});
        }
    }
}

template<class File>
QSet<QString> rulesOf(const QList<Mistake<File>> &mistakes)
{
    QSet<QString> ids;
    for (const Mistake<File> &mistake : mistakes)
        ids.insert(mistake.rule);
    return ids;
}

// The rules for which there is a mistake.
QSet<QString> brokenInCooperation();
QSet<QString> brokenInTasks();
