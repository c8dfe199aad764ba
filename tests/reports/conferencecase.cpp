// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferencecase.h"

using namespace Qt::StringLiterals;

namespace {

AgendaItem ritual(const QString &title, int minutes)
{
    AgendaItem item = itemCase(title, minutes, AgendaKind::Ritual);
    item.numbered = false;
    return item;
}

AgendaItem presentedBy(AgendaItem item, int attendee)
{
    item.presenter = {attendee};
    return item;
}

QList<AgendaItem> adoptionItems()
{
    QList<AgendaItem> items{itemCase(u"Thông qua các kế hoạch năm 2024"_s, 0, AgendaKind::Adoption)};
    for (const QString &plan :
         {u"Nội dung phối hợp tuyên truyền với các cơ quan báo chí"_s,
          u"Kế hoạch của Ban Chỉ đạo công tác tôn giáo tỉnh"_s,
          u"Kế hoạch của Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở tỉnh"_s,
          u"Kế hoạch phối hợp với Ban Dân tộc tỉnh"_s, u"Kế hoạch phối hợp với Ban Cán sự đảng UBND tỉnh"_s,
          u"Kế hoạch phối hợp với Công an tỉnh"_s, u"Kế hoạch phối hợp với Bộ Chỉ huy Quân sự tỉnh"_s})
        items.append(itemCase(plan, 5, AgendaKind::Adoption, 2));
    return items;
}

QList<AgendaItem> launchItems()
{
    QList<AgendaItem> items{ritual(u"Đón tiếp đại biểu, phát tài liệu"_s, 15), ritual(u"Chào cờ"_s, 5),
                            presentedBy(itemCase(u"Trình bày tám nhiệm vụ trọng tâm năm 2024"_s, 20), 1)};
    items += adoptionItems();
    AgendaItem pause = itemCase(u"Giải lao"_s, 15, AgendaKind::Break);
    pause.numbered = false;
    AgendaItem discussion = itemCase(u"Thảo luận"_s, 45, AgendaKind::Discussion);
    discussion.performer = u"Đại biểu dự hội nghị"_s;
    discussion.remark = u"Khó khăn, giải pháp"_s;
    AgendaItem signing = itemCase(u"Ký kết Kế hoạch phối hợp với Ban Dân tộc tỉnh"_s, 10, AgendaKind::Signing);
    signing.unit = {7};
    items += {pause, discussion, presentedBy(itemCase(u"Phát biểu của Trung tâm Thông tin tỉnh"_s, 10), 2),
              presentedBy(itemCase(u"Kết luận hội nghị"_s, 15, AgendaKind::Conclusion), 1), signing};
    return items;
}

} // namespace

OfficeDay officeCase()
{
    OfficeDay office;
    office.day = QDate(2024, 2, 28);
    office.name = {.id = {11},
                   .fullName = u"Ban Dân vận Tỉnh ủy Thái Nguyên"_s,
                   .shortName = u"Ban Dân vận"_s,
                   .symbol = u"BDVTU"_s};
    office.superior = {.id = {12}, .fullName = u"Tỉnh ủy Thái Nguyên"_s};
    office.place = u"Thái Nguyên"_s;
    office.headName = u"Phạm Thái Hanh"_s;
    office.headPost = u"Trưởng Ban"_s;
    office.isSample = true;
    return office;
}

Attendee attendeeCase(int id, const QString &name, const QString &post, const QString &organisation)
{
    return {.id = {id}, .fullName = name, .post = post, .organisationName = organisation};
}

AgendaItem itemCase(const QString &title, int minutes, AgendaKind kind, int level)
{
    return {.level = level, .kind = kind, .title = title, .minutes = minutes};
}

QDateTime momentCase(int month, int day, int hour, int minute)
{
    return {QDate(2024, month, day), QTime(hour, minute)};
}

ConferenceFile launchConference()
{
    ConferenceFile file;
    file.office = officeCase();
    file.conference = {.id = {5},
                       .title = u"Hội nghị triển khai công tác dân vận năm 2024"_s,
                       .state = ConferenceState::Closed,
                       .startsOn = {2024, 2, 28},
                       .endsOn = {2024, 2, 28},
                       .location = u"Hội trường Ban Dân vận Tỉnh ủy"_s,
                       .chair = {21}};
    file.chairName = u"Phạm Thái Hanh"_s;
    file.chairPost = u"Trưởng Ban"_s;
    Attendee chair = attendeeCase(1, u"Phạm Thái Hanh"_s, u"Trưởng Ban"_s, u"Ban Dân vận Tỉnh ủy"_s);
    chair.person = {21};
    file.attendees = {chair, attendeeCase(2, u"Tạ Văn Lộc"_s, u"Giám đốc"_s, u"Trung tâm Thông tin tỉnh"_s)};
    file.sessions = {{{.id = {31}, .startsAt = momentCase(2, 28, 8), .endsAt = momentCase(2, 28, 11)}, launchItems()}};
    file.organisationNames = {{7, u"Ban Dân tộc tỉnh"_s}};
    return file;
}

ConferenceFile twoDayConference()
{
    ConferenceFile file = launchConference();
    file.conference.endsOn = QDate(2024, 2, 29);
    AgendaItem internal = itemCase(u"Họp trù bị"_s, 30);
    internal.internal = true;
    AgendaItem underInternal = itemCase(u"Kiểm tra hội trường"_s, 10, AgendaKind::Report, 2);
    file.sessions = {{{.startsAt = momentCase(2, 28, 13, 30)},
                      {itemCase(u"Báo cáo trung tâm"_s, 30), internal, underInternal, itemCase(u"Thảo luận tổ"_s, 60)}},
                     {{.title = u"Phiên bế mạc"_s, .startsAt = momentCase(2, 29, 8), .location = u"Nhà Văn hóa tỉnh"_s},
                      {itemCase(u"Tổng hợp thảo luận"_s, 20), itemCase(u"Bế mạc"_s, 0)}}};
    file.sessions[1].items[1].pinnedStart = QTime(11, 0);
    return file;
}
