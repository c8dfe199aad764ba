// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QVariantList>

/// A step as the history shows it.
struct LogEntry
{
    qint64 id = 0;
    QDateTime at; ///< UTC
    QString author;
    QString computer;
    QString label;
    bool isBarrier = false; ///< only a counter-act answers it
};

/// The columns that make an entry, where log_step is called s.
inline constexpr auto logEntryColumns = "s.id, s.at, s.author, s.computer, s.label, s.barrier";
inline constexpr qsizetype logEntryWidth = 6;

/// From a row that begins with these columns.
LogEntry logEntry(const QVariantList &row);
