// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

/// Milliseconds of this call.
double milliseconds(const std::function<void()> &act);

/// Milliseconds of one call: the median of several, after one that does not count.
double milliseconds(int runs, const std::function<void()> &act);

/// The same after `prepare`, which is not timed.
double milliseconds(int runs, const std::function<void()> &prepare, const std::function<void()> &act);

double median(QList<double> values);

/// One line of the table: ours beside the plain limit measured in the same run, their ratio, and the goal as stated.
void report(const QString &what, double ours, double plain, const QString &goal,
            const QString &unit = QStringLiteral("ms"));
