// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescue/rescuereport.h"

#include "domain/core/recordtype.h"
#include "domain/text/dates.h"
#include "store/storeerror.h"

using namespace Qt::StringLiterals;

namespace {

/// "3, 7–12, 20": as many numbers as a report may hold.
QString ranges(const QList<qint64> &ids)
{
    constexpr qsizetype most = 40;
    QStringList parts;
    for (qsizetype i = 0; i < ids.size() && parts.size() < most; ++i) {
        qsizetype last = i;
        while (last + 1 < ids.size() && ids.at(last + 1) == ids.at(last) + 1)
            ++last;
        parts.append(last == i ? QString::number(ids.at(i)) : u"%1–%2"_s.arg(ids.at(i)).arg(ids.at(last)));
        i = last;
    }
    return parts.join(", "_L1) + (parts.size() == most ? u", …"_s : QString());
}

QString kindLine(const RescuedKind &kind)
{
    const QString line = Store::tr("%1: %2 read").arg(translatedLabel(*kind.type)).arg(kind.read);
    return kind.missing.isEmpty()
               ? line
               : line + Store::tr("; %1 missing (%2)").arg(kind.missing.size()).arg(ranges(kind.missing));
}

QString section(const QString &title, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : u"\n%1\n  %2\n"_s.arg(title, lines.join("\n  "_L1));
}

} // namespace

qint64 RescueReport::read() const
{
    qint64 all = 0;
    for (const RescuedKind &kind : kinds)
        all += kind.read;
    return all;
}

qint64 RescueReport::missing() const
{
    qint64 all = 0;
    for (const RescuedKind &kind : kinds)
        all += kind.missing.size();
    return all;
}

QString shortText(const RescueReport &report)
{
    QString text = Store::tr("%n record(s) were read from the damaged file", nullptr, int(report.read()));
    if (report.missing() > 0)
        text += Store::tr(", %n are known to be missing", nullptr, int(report.missing()));
    return text + u'.';
}

QString wholeText(const RescueReport &report)
{
    const QDateTime at = report.at.toLocalTime();
    QString text = Store::tr("What was rescued from “%1” at %2 on %3")
                       .arg(report.source, clockTime(at.time()), shortDate(at.date())) +
                   u'\n' + Store::tr("New file: “%1”").arg(report.target) + u"\n\n"_s + shortText(report) + u'\n';
    if (report.broken > 0)
        text += Store::tr("%n place(s) of the file could not be read.", nullptr, report.broken) + u'\n';
    QStringList lines;
    for (const RescuedKind &kind : report.kinds) {
        if (kind.read > 0 || !kind.missing.isEmpty())
            lines.append(kindLine(kind));
    }
    lines.append(Store::tr("Change log: %n step(s)", nullptr, int(report.steps)));
    return text + section(Store::tr("By kind of record, with the numbers of those missing"), lines) +
           section(Store::tr("Changed or left out on the way"), report.remarks) +
           section(Store::tr("What the check of the new file says"), report.findings);
}
