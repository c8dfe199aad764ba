// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/papertexts.h"
#include "document/check/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// "thứ Tư, ngày 28 tháng 02 năm 2024"; the weekday may be missing.
const QRegularExpression &longDates()
{
    static const QRegularExpression dates(
        u"(?:(thứ\\s+\\w+|Chủ\\s+nhật)(?:,|\\s)\\s*)?ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return dates;
}

struct WrittenDate
{
    QString whole;
    QString weekday;
    QString day;
    QString month;
    QDate date;
    Origin origin;
};

template<class Visit>
void eachDate(const Document &paper, Visit visit)
{
    for (const PaperText &each : textsOf(paper)) {
        for (auto it = longDates().globalMatch(each.text); it.hasNext();) {
            const auto match = it.next();
            visit(WrittenDate{match.captured(), match.captured(1), match.captured(2), match.captured(3),
                              QDate(match.captured(4).toInt(), match.captured(3).toInt(), match.captured(2).toInt()),
                              each.origin});
        }
    }
}

QString weekdayOf(QDate date)
{
    static const QStringList names{u"thứ hai"_s, u"thứ ba"_s,  u"thứ tư"_s,  u"thứ năm"_s,
                                   u"thứ sáu"_s, u"thứ bảy"_s, u"chủ nhật"_s};
    return names.at(date.dayOfWeek() - 1);
}

/// Days below 10 and the months 1 and 2 have a zero, months 3 to 9 have none.
void findDayZero(const Document &paper, Findings &found)
{
    eachDate(paper, [&](const WrittenDate &written) {
        if (written.day.size() < 2)
            found.append({.sentence = Check::tr("“%1”: a day below 10 is written with a zero.").arg(written.whole),
                          .origin = written.origin});
    });
}

void findMonthZero(const Document &paper, Findings &found)
{
    eachDate(paper, [&](const WrittenDate &written) {
        const int month = written.month.toInt();
        const bool wantsZero = month == 1 || month == 2;
        if (month < 10 && (written.month.size() == 2) != wantsZero)
            found.append({.sentence = Check::tr("“%1”: the months 1 and 2 are written with a zero, the months 3 to 9 "
                                                "without one.")
                                          .arg(written.whole),
                          .origin = written.origin});
    });
}

void findImpossible(const Document &paper, Findings &found)
{
    eachDate(paper, [&](const WrittenDate &written) {
        if (!written.date.isValid())
            found.append({.sentence = Check::tr("“%1” is no day of the calendar.").arg(written.whole),
                          .origin = written.origin});
    });
}

void findWrongWeekday(const Document &paper, Findings &found)
{
    eachDate(paper, [&](const WrittenDate &written) {
        if (written.weekday.isEmpty() || !written.date.isValid())
            return;
        const QString right = weekdayOf(written.date);
        if (written.weekday.simplified().toLower() != right)
            found.append(
                {.sentence = Check::tr("“%1”: that day is a %2.").arg(written.whole, right), .origin = written.origin});
    });
}

} // namespace

std::span<const LayoutRule> dateRules()
{
    static const LayoutRule rules[] = {
        {{"day-zero", "HD 36-HD/VPTW, NĐ 30/2020/NĐ-CP", FindingWeight::Warning}, findDayZero},
        {{"month-zero", "HD 36-HD/VPTW, NĐ 30/2020/NĐ-CP", FindingWeight::Warning}, findMonthZero},
        {{"date-impossible", "calendar", FindingWeight::Blocking}, findImpossible},
        {{"weekday-wrong", "calendar", FindingWeight::Blocking}, findWrongWeekday},
    };
    return rules;
}
