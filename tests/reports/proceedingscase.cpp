// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/proceedingscase.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int centre = 9;

AgendaItem numberedItem(int id, const QString &title, int minutes, AgendaKind kind)
{
    AgendaItem item = itemCase(title, minutes, kind);
    item.id = {id};
    return item;
}

QList<AgendaItem> heldItems()
{
    AgendaItem flag = numberedItem(100, u"Chào cờ"_s, 5, AgendaKind::Ritual);
    flag.numbered = false;
    AgendaItem report = numberedItem(101, u"Báo cáo nhiệm vụ năm 2024"_s, 20, AgendaKind::Report);
    report.presenter = {1};
    report.unit = {7};
    AgendaItem adoption =
        numberedItem(102, u"Thông qua Kế hoạch phối hợp với Công an tỉnh"_s, 10, AgendaKind::Adoption);
    adoption.unit = {police};
    adoption.outcome = u"Hội nghị thống nhất thông qua"_s;
    AgendaItem table = numberedItem(103, u"Chuẩn bị bàn ký"_s, 0, AgendaKind::Ritual);
    table.numbered = false;
    table.internal = true;
    table.performer = u"Văn phòng Ban"_s;
    table.remark = u"Bìa ký, bút ký"_s;
    AgendaItem discussion = numberedItem(104, u"Thảo luận"_s, 45, AgendaKind::Discussion);
    discussion.performer = u"Các đại biểu"_s;
    AgendaItem speech = numberedItem(105, u"Phát biểu của Trung tâm Thông tin tỉnh"_s, 10, AgendaKind::Speech);
    speech.presenter = {2};
    AgendaItem conclusion = numberedItem(106, u"Kết luận hội nghị"_s, 15, AgendaKind::Conclusion);
    conclusion.presenter = {1};
    return {flag, report, adoption, table, discussion, speech, conclusion};
}

Attendee guest(int id, const QString &name, const QString &post, int organisation, const QString &organisationName)
{
    Attendee attendee = attendeeCase(id, name, post, organisationName);
    attendee.organisation = {organisation};
    return attendee;
}

QList<Attendee> heldAttendees()
{
    Attendee chair = guest(1, u"Phạm Thái Hanh"_s, u"Trưởng Ban"_s, 7, u"Ban Dân vận Tỉnh ủy"_s);
    chair.person = {21};
    chair.rank = 1;
    Attendee director = guest(2, u"Tạ Văn Lộc"_s, u"Giám đốc"_s, centre, u"Trung tâm Thông tin tỉnh"_s);
    director.group = {2};
    director.rank = 1;
    Attendee officer = guest(3, u"Đại diện Công an tỉnh"_s, u"Phó Giám đốc"_s, police, u"Công an tỉnh"_s);
    officer.group = {1};
    Attendee secretary = guest(4, u"Nguyễn Văn An"_s, u"Chánh Văn phòng"_s, 7, u"Ban Dân vận Tỉnh ủy"_s);
    secretary.role = AttendeeRole::Secretary;
    Attendee invited = guest(5, u"Trần Thị Hoa"_s, u"Tổ trưởng tổ dân vận"_s, 0, {});
    invited.role = AttendeeRole::Invited;
    invited.honorific = Honorific::Madam;
    Attendee reporter = guest(6, u"Phóng viên Báo Thái Nguyên"_s, u"Phóng viên"_s, 0, u"Báo Thái Nguyên"_s);
    reporter.role = AttendeeRole::Press;
    return {chair, director, officer, secretary, invited, reporter};
}

void addProceedings(ConferenceFile &file)
{
    file.attendances = {
        {.session = {31}, .attendee = {1}},
        {.session = {31}, .attendee = {2}, .state = AttendanceState::Late},
        {.session = {31}, .attendee = {3}, .state = AttendanceState::Excused, .reason = u"đi công tác"_s},
        {.session = {31}, .attendee = {4}},
        {.session = {31}, .attendee = {5}},
        {.session = {31}, .attendee = {6}}};
    file.opinions = {{.id = {51},
                      .item = {104},
                      .position = 1,
                      .speaker = {2},
                      .kind = OpinionKind::Difficulty,
                      .text = u"Thông tin giữa các bên còn chậm"_s,
                      .saidAt = QTime(9, 5)},
                     {.id = {52},
                      .item = {104},
                      .position = 2,
                      .speaker = {5},
                      .kind = OpinionKind::Proposal,
                      .addressee = {police},
                      .text = u"Hướng dẫn tổ dân vận nắm tình hình.\nCấp tài liệu hằng quý."_s}};
    file.votes = {{.id = {61},
                   .item = {102},
                   .subject = u"Kế hoạch phối hợp với Công an tỉnh"_s,
                   .inFavour = 3,
                   .against = 0,
                   .other = 1,
                   .present = 4}};
    file.conclusions = {
        {.id = {71}, .position = 1, .kind = ConclusionKind::Task, .text = u"Xây dựng kế hoạch năm 2024"_s},
        {.id = {72}, .position = 2, .text = u"Nắm chắc tâm tư của nhân dân."_s}};
    file.addressees = {{.conclusion = {71}, .organisation = {police}}, {.conclusion = {71}, .organisation = {centre}}};
    const Task task{.id = {81},
                    .title = u"Xây dựng kế hoạch năm 2024"_s,
                    .conclusion = {71},
                    .lead = {police},
                    .dueKind = DueKind::Date,
                    .dueOn = {2024, 3, 15},
                    .product = u"Kế hoạch"_s};
    Task same = task;
    same.id = {82};
    same.lead = {centre};
    file.tasks = {task, same};
}

} // namespace

ConferenceFile heldConference()
{
    ConferenceFile file = launchConference();
    file.office.posts = {{{21}, u"Phạm Thái Hanh"_s, u"Trưởng Ban"_s, {41}},
                         {{22}, u"Lê Thị Bình"_s, u"Phó Trưởng Ban"_s, {42}},
                         {{23}, u"Nguyễn Văn An"_s, u"Chánh Văn phòng"_s, {43}}};
    file.organizerName = u"Ban Dân vận Tỉnh ủy"_s;
    file.conference.organizer = {7};
    file.sessions[0].items = heldItems();
    file.groups = {{.id = {1}, .position = 1, .title = u"Các cơ quan phối hợp"_s},
                   {.id = {2}, .position = 2, .title = u"Trung tâm Thông tin tỉnh"_s}};
    file.attendees = heldAttendees();
    file.organisationNames = {
        {7, u"Ban Dân vận Tỉnh ủy"_s}, {police, u"Công an tỉnh"_s}, {centre, u"Trung tâm Thông tin tỉnh"_s}};
    addProceedings(file);
    return file;
}

QStringList uglyTexts()
{
    return {u"<b>đậm</b> & \"ngoặc\""_s,
            u"=1+1"_s,
            u"'; DROP TABLE task"_s,
            u"🎉 Ngày hội 👨‍👩‍👧"_s,
            u"Dân vận"_s.normalized(QString::NormalizationForm_D),
            u"{title} {person} %1"_s,
            u"Hội nghị "_s.repeated(56).left(500).trimmed()};
}

ConferenceFile uglyConference(const QString &text)
{
    ConferenceFile file = heldConference();
    file.conference.title = file.conference.location = file.conference.note = text;
    for (AgendaItem &item : file.sessions[0].items)
        item.title = item.outcome = item.remark = text;
    for (Attendee &attendee : file.attendees)
        attendee.fullName = attendee.post = attendee.organisationName = attendee.note = text;
    for (Attendance &attendance : file.attendances)
        attendance.reason = text;
    for (AttendeeGroup &group : file.groups)
        group.title = text;
    for (Opinion &opinion : file.opinions)
        opinion.text = text;
    for (Vote &vote : file.votes)
        vote.subject = text;
    for (Conclusion &conclusion : file.conclusions)
        conclusion.text = text;
    for (Task &task : file.tasks)
        task.title = task.product = text;
    for (QString &name : file.organisationNames)
        name = text;
    return file;
}

ConferenceFile crowdedConference(int delegates)
{
    ConferenceFile file = heldConference();
    for (int i = 0; i < delegates; ++i)
        file.attendees.append(
            guest(1000 + i, u"Nguyễn Văn Thứ %1"_s.arg(i + 1), u"Cán bộ"_s, 0, u"Đơn vị %1"_s.arg(i % 7 + 1)));
    return file;
}

ConferenceFile bareConference()
{
    ConferenceFile file;
    file.conference.id = {5};
    return file;
}
