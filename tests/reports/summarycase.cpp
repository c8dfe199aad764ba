// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarycase.h"

#include "conferencecase.h"

using namespace Qt::StringLiterals;

namespace {

ConferenceLine conferenceOf(int id, const QString &title, ConferenceKind kind, ConferenceState state, QDate day,
                            std::pair<int, int> heads)
{
    ConferenceLine line;
    line.conference = {.id = {id}, .title = title, .kind = kind, .state = state, .startsOn = day, .endsOn = day};
    line.summoned = heads.first;
    line.present = heads.second;
    return line;
}

PlanLine planOf(int id, const QString &title, const QStringList &partners, bool signedToo)
{
    PlanLine line;
    line.plan = {.id = {id}, .year = 2024, .title = title};
    line.partners = partners;
    line.events = {{.kind = PlanEventKind::Adopted, .date = {2024, 2, 28}}};
    if (signedToo)
        line.events.append({.kind = PlanEventKind::Signed, .date = {2024, 2, 28}});
    return line;
}

TaskLine taskOf(int id, const QString &title, const QString &lead, TimeState state, DueKind due = DueKind::None,
                QDate dueOn = {})
{
    TaskLine line;
    line.task = {.id = {id}, .title = title, .dueKind = due, .dueOn = dueOn};
    line.lead = lead;
    line.state = state;
    return line;
}

IndicatorLine indicatorOf(int id, const QString &title, qint64 scaled)
{
    IndicatorLine line;
    line.indicator = {.id = {id}, .title = title, .unit = u"mô hình"_s, .groupTitle = u"Dân vận khéo"_s};
    line.value = {.id = {id + 100}, .indicator = {id}, .figure = {scaled}};
    return line;
}

PeriodFigures figures2024()
{
    PeriodFigures figures;
    figures.period = yearOf(2024);
    figures.conferences = {conferenceOf(1, u"Hội nghị triển khai"_s, ConferenceKind::Launch, ConferenceState::Closed,
                                        {2024, 2, 28}, {40, 38}),
                           conferenceOf(2, u"Giao ban quý II"_s, ConferenceKind::Briefing, ConferenceState::Closed,
                                        {2024, 6, 20}, {20, 19}),
                           conferenceOf(3, u"Giao ban quý III"_s, ConferenceKind::Briefing, ConferenceState::Postponed,
                                        {2024, 9, 20}, {20, 0})};
    figures.persons = 45;
    Programme programme{.id = {1},
                        .title = u"Chương trình phối hợp với Ban Dân tộc tỉnh"_s,
                        .effectiveFrom = {2021, 1, 1},
                        .effectiveUntil = {2025, 12, 31}};
    figures.programmes = {{programme, {u"Ban Dân tộc tỉnh"_s}}};
    figures.plans = {planOf(1, u"Kế hoạch phối hợp với Ban Dân tộc tỉnh"_s, {u"Ban Dân tộc tỉnh"_s}, true),
                     planOf(2, u"Kế hoạch phối hợp với Công an tỉnh"_s, {u"Công an tỉnh"_s}, false),
                     planOf(3, u"Kế hoạch của Ban Chỉ đạo công tác tôn giáo"_s, {}, false)};
    figures.tasks = {
        taskOf(1, u"Xây dựng kế hoạch năm"_s, u"Công an tỉnh"_s, TimeState::DoneOnTime, DueKind::Month, {2024, 3, 31}),
        taskOf(2, u"Nắm tình hình cơ sở"_s, u"Ban Dân tộc tỉnh"_s, TimeState::OpenEnded),
        taskOf(3, u"Báo cáo quý III"_s, u"Công an tỉnh"_s, TimeState::Overdue, DueKind::Quarter, {2024, 9, 30}),
        taskOf(4, u"Thông tin định kỳ"_s, u"Công an tỉnh"_s, TimeState::OpenEnded, DueKind::Standing)};
    figures.keyTasks = {{{.id = {1}, .title = u"Tham mưu cho cấp ủy"_s}, u"Ban Dân vận"_s, 4, 1},
                        {{.id = {2}, .title = u"Phong trào Dân vận khéo"_s}, u"Ban Dân vận"_s, 0, 0}};
    figures.indicators = {indicatorOf(1, u"Mô hình đăng ký mới"_s, 279000),
                          indicatorOf(2, u"Mô hình được công nhận"_s, 202500)};
    figures.indicators[1].indicator.definition = u"theo quyết định của cấp ủy"_s;
    return figures;
}

} // namespace

Summary yearCase()
{
    Summary summary;
    summary.office = officeCase();
    summary.office.day = QDate(2024, 12, 31);
    summary.year = 2024;
    summary.now = figures2024();
    summary.before.period = yearOf(2023);
    summary.texts = {{u"situation.people"_s, u"Nhân dân phấn khởi.\n\nĐời sống ổn định."_s},
                     {u"directions.tasks"_s, u"Tiếp tục đổi mới công tác dân vận."_s}};
    return summary;
}

Summary comparedCase()
{
    Summary summary = yearCase();
    summary.before.conferences = {conferenceOf(9, u"Tổng kết năm 2022"_s, ConferenceKind::FinalReview,
                                               ConferenceState::Closed, {2023, 1, 9}, {30, 27})};
    summary.before.persons = 27;
    summary.before.plans = {planOf(8, u"Kế hoạch năm 2023"_s, {u"Công an tỉnh"_s}, false)};
    summary.before.plans[0].events = {{.kind = PlanEventKind::Adopted, .date = {2023, 3, 1}}};
    summary.before.tasks = {taskOf(9, u"Nhiệm vụ cũ"_s, u"Công an tỉnh"_s, TimeState::DoneLate)};
    summary.before.indicators = {indicatorOf(1, u"Mô hình đăng ký mới"_s, 300000)};
    return summary;
}
