// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/guests/attendeepaper.h"

#include "reports/conferencecase.h"
#include "reports/documentlines.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

Attendee inGroup(Attendee attendee, int group, int rank)
{
    attendee.group = {group};
    attendee.rank = rank;
    return attendee;
}

Attendee withRole(Attendee attendee, AttendeeRole role)
{
    attendee.role = role;
    return attendee;
}

ConferenceFile listCase()
{
    ConferenceFile file = launchConference();
    file.groups = {{.id = {2}, .position = 2, .title = u"Cơ quan báo chí"_s},
                   {.id = {1}, .position = 1, .title = u"Các cơ quan phối hợp"_s},
                   {.id = {3}, .position = 3, .title = u"Nhóm không có ai"_s}};
    file.attendees[1] = inGroup(file.attendees[1], 2, 1);
    file.attendees +=
        {inGroup(attendeeCase(3, u"Đại diện Công an tỉnh"_s, u"Phó Giám đốc"_s, u"Công an tỉnh"_s), 1, 2),
         inGroup(attendeeCase(4, u"Đại diện Ban Dân tộc tỉnh"_s, u"Trưởng ban"_s, u"Ban Dân tộc tỉnh"_s), 1, 1),
         withRole(attendeeCase(5, u"Thư ký hội nghị"_s, u"Chuyên viên"_s), AttendeeRole::Secretary),
         withRole(attendeeCase(6, u"Phóng viên Báo Thái Nguyên"_s), AttendeeRole::Press)};
    return file;
}

Attendance attendanceCase(int attendee, AttendanceState state, const QString &reason = {}, int session = 31)
{
    return {.session = {session}, .attendee = {attendee}, .state = state, .reason = reason};
}

QStringList listLines(const ConferenceFile &file)
{
    return linesOf(attendeePaper(file, builtInWording())).mid(6);
}

} // namespace

TEST_CASE("The attendee list stands in groups with the chair and secretary on top")
{
    CHECK(listLines(listCase()) ==
          QStringList{u"Thời gian: 08h00, thứ Tư, ngày 28 tháng 02 năm 2024"_s,
                      u"Địa điểm: Hội trường Ban Dân vận Tỉnh ủy"_s,
                      u"|| STT | Họ và tên | Chức vụ, đơn vị | Ký tên | Ghi chú"_s, u"|* I- Chủ trì, thư ký"_s,
                      u"| 1 | Phạm Thái Hanh | Trưởng Ban Dân vận Tỉnh ủy | ⏎ | "_s,
                      u"| 2 | Thư ký hội nghị | Chuyên viên | ⏎ | "_s, u"|* II- Các cơ quan phối hợp"_s,
                      u"| 3 | Đại diện Ban Dân tộc tỉnh | Trưởng Ban Dân tộc tỉnh | ⏎ | "_s,
                      u"| 4 | Đại diện Công an tỉnh | Phó Giám đốc Công an tỉnh | ⏎ | "_s, u"|* III- Cơ quan báo chí"_s,
                      u"| 5 | Tạ Văn Lộc | Giám đốc Trung tâm Thông tin tỉnh | ⏎ | "_s, u"|* IV- Phóng viên báo chí"_s,
                      u"| 6 | Phóng viên Báo Thái Nguyên |  | ⏎ | "_s});
}

TEST_CASE("The chair is not listed again in another group")
{
    ConferenceFile file = listCase();
    Attendee again = inGroup(attendeeCase(9, u"Phạm Thái Hanh"_s, u"Tỉnh ủy viên"_s), 1, 1);
    again.person = {21};
    file.attendees.append(again);
    CHECK(linesWith(attendeePaper(file, builtInWording()), u"Phạm Thái Hanh"_s).size() == 1);
}

TEST_CASE("A chair by role alone stands on top and is named in the heading")
{
    ConferenceFile file = launchConference();
    file.conference.chair = {};
    file.attendees[0].person = {};
    file.attendees[1].role = AttendeeRole::Chair;
    CHECK(listLines(file).filter(u"|"_s) ==
          QStringList{u"|| STT | Họ và tên | Chức vụ, đơn vị | Ký tên | Ghi chú"_s, u"|* I- Chủ trì"_s,
                      u"| 1 | Tạ Văn Lộc | Giám đốc Trung tâm Thông tin tỉnh | ⏎ | "_s, u"|* II- Đại biểu"_s,
                      u"| 2 | Phạm Thái Hanh | Trưởng Ban Dân vận Tỉnh ủy | ⏎ | "_s});
}

TEST_CASE("A chair who is no attendee is named above the list")
{
    ConferenceFile file = launchConference();
    file.attendees.removeFirst();
    CHECK(listLines(file).contains(u"Chủ trì: Phạm Thái Hanh, Trưởng Ban"_s));
}

TEST_CASE("Attendance taken shows absences with their reason and the totals")
{
    ConferenceFile file = listCase();
    file.attendances = {attendanceCase(1, AttendanceState::Present), attendanceCase(2, AttendanceState::Late),
                        attendanceCase(3, AttendanceState::Excused, u"đi công tác\nTrung ương"_s),
                        attendanceCase(4, AttendanceState::Absent), attendanceCase(6, AttendanceState::Present)};
    const QStringList lines = listLines(file);
    CHECK(lines.contains(
        u"| 4 | Đại diện Công an tỉnh | Phó Giám đốc Công an tỉnh | ⏎ | Vắng có lý do: đi công tác Trung ương"_s));
    CHECK(lines.contains(u"| 3 | Đại diện Ban Dân tộc tỉnh | Trưởng Ban Dân tộc tỉnh | ⏎ | Vắng không lý do"_s));
    CHECK(lines.last() ==
          u"Tổng số đại biểu triệu tập: 5; có mặt: 2; vắng có lý do: 1; vắng không lý do: 1; chưa điểm danh: 1; "
          "không tính 1 phóng viên báo chí, cán bộ phục vụ."_s);
}

TEST_CASE("Without attendance there are no totals")
{
    CHECK(linesWith(attendeePaper(listCase(), builtInWording()), u"triệu tập"_s).isEmpty());
}

TEST_CASE("Who came to one session of two was present")
{
    ConferenceFile file = launchConference();
    file.attendances = {attendanceCase(1, AttendanceState::Excused, u"họp"_s),
                        attendanceCase(1, AttendanceState::Present, {}, 32), attendanceCase(2, AttendanceState::Absent),
                        attendanceCase(2, AttendanceState::Excused, u"ốm"_s, 32)};
    CHECK(listLines(file).last() == u"Tổng số đại biểu triệu tập: 2; có mặt: 1; vắng có lý do: 1."_s);
}

TEST_CASE("A substitute stands in the list for the one who does not come")
{
    ConferenceFile file = launchConference();
    Attendee substitute = attendeeCase(8, u"Lê Thị Bình"_s, u"Phó Giám đốc"_s, u"Trung tâm Thông tin tỉnh"_s);
    substitute.substituteFor = {2};
    substitute.note = u"ngồi hàng đầu"_s;
    file.attendees.append(substitute);
    CHECK(
        linesWith(attendeePaper(file, builtInWording()), u"Lộc"_s) ==
        QStringList{
            u"| 2 | Lê Thị Bình | Phó Giám đốc Trung tâm Thông tin tỉnh | ⏎ | Dự thay đ/c Tạ Văn Lộc; ngồi hàng đầu"_s});
    file.attendances = {attendanceCase(2, AttendanceState::Present)};
    CHECK(linesWith(attendeePaper(file, builtInWording()), u"Lộc"_s).size() == 2);
}

TEST_CASE("Delegates alone need no heading")
{
    ConferenceFile file = launchConference();
    file.conference.chair = {};
    CHECK(listLines(file).filter(u"|*"_s).isEmpty());
    CHECK(listLines(file).filter(u"| 2 |"_s).size() == 1);
}

TEST_CASE("A conference without attendees gets a sentence and no table")
{
    ConferenceFile file = launchConference();
    file.attendees.clear();
    const Document paper = attendeePaper(file, builtInWording());
    CHECK(gridsOf(paper).isEmpty());
    CHECK(linesOf(paper).last() == u"Chưa có đại biểu trong danh sách."_s);
}

TEST_CASE("Three hundred delegates are numbered through and each row knows its record")
{
    ConferenceFile file = launchConference();
    for (int i = 0; i < 298; ++i)
        file.attendees.append(withRole(attendeeCase(100 + i, u"Nguyễn Văn An"_s), AttendeeRole::Invited));
    const Document paper = attendeePaper(file, builtInWording());
    const GridRow last = gridsOf(paper).first().rows.last();
    CHECK(last.cells[0].text == u"300"_s);
    CHECK(last.origin == Origin{u"attendee"_s, 397});
    CHECK(linesWith(paper, u"III- Đại biểu mời"_s).size() == 1);
}

TEST_CASE("Text from records comes through the attendee list unharmed")
{
    const QString ugly = GENERATE(u"<i>Nguyễn</i>"_s, u"=HYPERLINK(\"x\")"_s, u"Trần Thị Hoà 🎉"_s, u"{person}"_s,
                                  u"Nguyễn Thị "_s.repeated(900));
    ConferenceFile file = launchConference();
    file.attendees[1].fullName = ugly;
    file.attendees[1].post = ugly;
    file.attendees[1].organisationName.clear();
    const QList<Cell> cells = gridsOf(attendeePaper(file, builtInWording())).first().rows.last().cells;
    CHECK(cells[1].text == ugly);
    CHECK(cells[2].text == ugly);
}
