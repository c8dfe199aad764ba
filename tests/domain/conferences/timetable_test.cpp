// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/timetable.h"

#include "domain/text/dates.h"
#include "support.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QDateTime eight(QDate(2024, 3, 5), QTime(8, 0));

/// "2 *15 @09:30 Báo cáo": level, minutes with * where the item has no number, a pinned start where there is one,
/// title.
AgendaItem item(const QString &line)
{
    static const QRegularExpression form(u"^(\\d+) (\\*?)(\\d+)(?: @(\\d\\d:\\d\\d))? (.+)$"_s);
    const QRegularExpressionMatch match = form.match(line);
    REQUIRE(match.hasMatch());
    return {.level = match.captured(1).toInt(),
            .numbered = match.captured(2).isEmpty(),
            .title = match.captured(5),
            .minutes = match.captured(3).toInt(),
            .pinnedStart = QTime::fromString(match.captured(4), u"HH:mm"_s)};
}

QList<AgendaItem> items(const QStringList &lines)
{
    QList<AgendaItem> items;
    for (const QString &line : lines)
        items.append(item(line));
    return items;
}

QStringList timesOf(const QStringList &lines, const QDateTime &start = eight, int firstNumber = 1)
{
    const QList<AgendaItem> agenda = items(lines);
    const QList<AgendaTime> times = timetable(agenda, start, firstNumber);
    REQUIRE(times.size() == agenda.size());
    QStringList found;
    for (qsizetype i = 0; i < times.size(); ++i)
        found.append(u"%1–%2 %3 %4"_s.arg(clockTime(times.at(i).start.time()), clockTime(times.at(i).end.time()),
                                          times.at(i).number.isEmpty() ? u"-"_s : times.at(i).number,
                                          agenda.at(i).title));
    return found;
}

QStringList warnings(const QStringList &lines, const QDateTime &end = {})
{
    QStringList found;
    for (const Problem &p : checkTimetable(items(lines), eight, end)) {
        CHECK(p.severity == Severity::Warning);
        found.append(p.column + u": "_s + p.text);
    }
    return found;
}

} // namespace

TEST_CASE("Items follow each other and rituals have no number")
{
    CHECK(timesOf({u"1 *5 Chào cờ"_s, u"1 *10 Giới thiệu đại biểu"_s, u"1 30 Báo cáo"_s, u"1 *15 Nghỉ"_s,
                   u"1 45 Thảo luận"_s}) ==
          QStringList{u"08h00–08h05 - Chào cờ"_s, u"08h05–08h15 - Giới thiệu đại biểu"_s, u"08h15–08h45 1 Báo cáo"_s,
                      u"08h45–09h00 - Nghỉ"_s, u"09h00–09h45 2 Thảo luận"_s});
}

TEST_CASE("An agenda without items has no times and no findings")
{
    CHECK(timesOf({}).isEmpty());
    CHECK(warnings({}, eight).isEmpty());
}

TEST_CASE("An item of no length begins and ends at once")
{
    CHECK(timesOf({u"1 0 Ký kết"_s, u"1 10 Phát biểu"_s, u"1 0 Bế mạc"_s}) ==
          QStringList{u"08h00–08h00 1 Ký kết"_s, u"08h00–08h10 2 Phát biểu"_s, u"08h10–08h10 3 Bế mạc"_s});
}

TEST_CASE("Numbers go on from session to session")
{
    CHECK(timesOf({u"1 10 A"_s, u"2 5 A1"_s, u"1 10 B"_s}, eight, 5) ==
          QStringList{u"08h00–08h10 5 A"_s, u"08h00–08h05 5.1 A1"_s, u"08h10–08h20 6 B"_s});
}

TEST_CASE("Items below a heading run inside it and it lasts until the last of them ends")
{
    CHECK(timesOf({u"1 0 Thông qua kế hoạch"_s, u"2 20 Mặt trận"_s, u"2 25 Công an"_s, u"1 10 Kết luận"_s}) ==
          QStringList{u"08h00–08h45 1 Thông qua kế hoạch"_s, u"08h00–08h20 1.1 Mặt trận"_s,
                      u"08h20–08h45 1.2 Công an"_s, u"08h45–08h55 2 Kết luận"_s});
}

TEST_CASE("A heading longer than the items below it keeps its length")
{
    CHECK(timesOf({u"1 60 Thảo luận"_s, u"2 10 Ý kiến"_s, u"1 5 Kết luận"_s}) ==
          QStringList{u"08h00–09h00 1 Thảo luận"_s, u"08h00–08h10 1.1 Ý kiến"_s, u"09h00–09h05 2 Kết luận"_s});
}

TEST_CASE("Three levels are numbered through")
{
    CHECK(timesOf({u"1 0 A"_s, u"2 0 B"_s, u"3 5 C"_s, u"3 5 D"_s, u"2 5 E"_s, u"1 5 F"_s}) ==
          QStringList{u"08h00–08h15 1 A"_s, u"08h00–08h10 1.1 B"_s, u"08h00–08h05 1.1.1 C"_s, u"08h05–08h10 1.1.2 D"_s,
                      u"08h10–08h15 1.2 E"_s, u"08h15–08h20 2 F"_s});
}

TEST_CASE("Unnumbered items below a heading are skipped by its numbers")
{
    CHECK(timesOf({u"1 0 A"_s, u"2 *5 Nghỉ"_s, u"2 5 B"_s}) ==
          QStringList{u"08h00–08h10 1 A"_s, u"08h00–08h05 - Nghỉ"_s, u"08h05–08h10 1.1 B"_s});
}

TEST_CASE("Levels that are left out or come first still get times and numbers")
{
    CHECK(timesOf({u"2 5 A"_s, u"1 5 B"_s, u"1 5 C"_s}) ==
          QStringList{u"08h00–08h05 1 A"_s, u"08h05–08h10 2 B"_s, u"08h10–08h15 3 C"_s});
    CHECK(timesOf({u"1 0 A"_s, u"3 5 B"_s, u"2 5 C"_s, u"1 5 D"_s}) ==
          QStringList{u"08h00–08h10 1 A"_s, u"08h00–08h05 1.1 B"_s, u"08h05–08h10 1.2 C"_s, u"08h10–08h15 2 D"_s});
}

TEST_CASE("A pinned start does not move and what follows runs on from it")
{
    CHECK(timesOf({u"1 10 A"_s, u"1 20 @09:30 B"_s, u"1 5 C"_s}) ==
          QStringList{u"08h00–08h10 1 A"_s, u"09h30–09h50 2 B"_s, u"09h50–09h55 3 C"_s});
    CHECK(timesOf({u"1 10 @07:45 A"_s, u"1 5 B"_s}) == QStringList{u"07h45–07h55 1 A"_s, u"07h55–08h00 2 B"_s});
}

TEST_CASE("A pinned start below a heading makes the heading last longer")
{
    CHECK(timesOf({u"1 0 A"_s, u"2 10 B"_s, u"2 10 @09:00 C"_s, u"1 5 D"_s}) ==
          QStringList{u"08h00–09h10 1 A"_s, u"08h00–08h10 1.1 B"_s, u"09h00–09h10 1.2 C"_s, u"09h10–09h15 2 D"_s});
}

TEST_CASE("A session that runs past midnight goes on with the next day")
{
    const QDateTime late(QDate(2024, 3, 5), QTime(23, 50));
    const QList<AgendaTime> times = timetable(items({u"1 20 A"_s, u"1 10 @00:30 B"_s}), late);
    REQUIRE(times.size() == 2);
    CHECK(times.at(0).end.date() == QDate(2024, 3, 6));
    CHECK(times.at(1).start == QDateTime(QDate(2024, 3, 6), QTime(0, 30)));
}

TEST_CASE("A pinned start before the end of the item in front is a warning")
{
    CHECK(warnings({u"1 30 A"_s, u"1 10 @08:30 B"_s}).isEmpty());
    CHECK(warnings({u"1 30 A"_s, u"1 10 @08:29 B"_s}) ==
          QStringList{u"pinned_start: “B” begins before the item in front of it ends."_s});
    CHECK(warnings({u"1 10 @07:30 A"_s}).isEmpty());
}

TEST_CASE("A heading in front counts with all that stands below it")
{
    CHECK(warnings({u"1 0 A"_s, u"2 40 B"_s, u"1 10 @08:30 C"_s}).size() == 1);
    CHECK(warnings({u"1 60 A"_s, u"2 10 B"_s, u"1 10 @08:30 C"_s}).size() == 1);
    CHECK(warnings({u"1 60 A"_s, u"2 10 @08:10 B"_s, u"1 10 C"_s}).isEmpty());
}

TEST_CASE("An agenda that runs over the end of the session is a warning with the minutes")
{
    CHECK(warnings({u"1 60 A"_s}, eight.addSecs(3600)).isEmpty());
    const QStringList found = warnings({u"1 60 A"_s, u"1 15 B"_s}, eight.addSecs(3600));
    REQUIRE(found.size() == 1);
    CHECK(found.first().startsWith(u"minutes: The agenda runs 15 "_s));
    CHECK(warnings({u"1 600 A"_s}).isEmpty());
}

TEST_CASE("An item that ends last counts wherever it stands")
{
    CHECK(warnings({u"1 120 A"_s, u"1 5 @08:30 B"_s}, eight.addSecs(3600)).size() == 2);
}
