// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <QElapsedTimer>
#include <QList>
#include <QTextStream>

#include <algorithm>

double milliseconds(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

double milliseconds(int runs, const std::function<void()> &act)
{
    return milliseconds(runs, [] {}, act);
}

double milliseconds(int runs, const std::function<void()> &prepare, const std::function<void()> &act)
{
    QList<double> times;
    for (int i = 0; i <= runs; ++i) {
        prepare();
        const double time = milliseconds(act);
        if (i > 0)
            times.append(time);
    }
    return median(times);
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

void report(const QString &what, double ours, double plain, const QString &goal, const QString &unit)
{
    QTextStream out(stdout);
    out << QStringLiteral("| %1 | %2 %6 | %3 %6 | %4 | %5 |\n")
               .arg(what, QString::number(ours, 'f', ours < 10 ? 2 : 0),
                    QString::number(plain, 'f', plain < 10 ? 2 : 0), QString::number(ours / plain, 'f', 2), goal, unit);
    out.flush();
}
