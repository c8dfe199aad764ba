// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

struct RecordType;

/// What of one kind of record came into the new file, and the numbers of those that are known to be missing.
struct RescuedKind
{
    const RecordType *type = nullptr;
    qint64 read = 0;
    QList<qint64> missing;
};

/// What became of a damaged file.
struct RescueReport
{
    QString source;
    QString target;
    QDateTime at; ///< UTC
    QList<RescuedKind> kinds = {};
    qint64 steps = 0;          ///< of the change log
    int broken = 0;            ///< pages and rows that could not be read
    QStringList remarks = {};  ///< a sentence each: what was read but changed or left out
    QStringList findings = {}; ///< what the check of the new file says

    [[nodiscard]] qint64 read() const;
    [[nodiscard]] qint64 missing() const;
};

/// "1.204 records were read, 3 are missing."
QString shortText(const RescueReport &report);
/// The whole, as it is kept beside the new file.
QString wholeText(const RescueReport &report);
