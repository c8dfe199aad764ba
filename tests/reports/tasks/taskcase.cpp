// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskcase.h"

#include "reports/conferencecase.h"

using namespace Qt::StringLiterals;

namespace {

QHash<qint64, QString> bodyNames()
{
    return {{board, u"Ban Dân vận Tỉnh ủy"_s}, {police, u"Công an tỉnh"_s}};
}

Task dueOn(int id, int lead, QDate day)
{
    return {.id = {id},
            .title = u"Nhiệm vụ %1"_s.arg(id),
            .lead = {lead},
            .issuedOn = QDate(2024, 1, 5),
            .dueKind = day.isValid() ? DueKind::Date : DueKind::None,
            .dueOn = day,
            .state = TaskState::InProgress};
}

} // namespace

TaskFile taskCase()
{
    TaskFile file;
    file.office = officeCase();
    file.office.posts = {{{21}, u"Phạm Thái Hanh"_s, u"Trưởng Ban"_s, {41}},
                         {{22}, u"Lê Thị Bình"_s, u"Phó Trưởng Ban"_s, {42}}};
    file.task = dueOn(6, police, QDate(2024, 6, 30));
    file.task.title = u"Xây dựng kế hoạch “Ngày hội”\nnăm 2024"_s;
    file.task.dueKind = DueKind::Quarter;
    file.task.product = u"Kế hoạch"_s;
    file.task.priority = Priority::Urgent;
    file.task.percent = 50;
    file.conclusion = {.id = {71}, .conference = {5}, .text = u"Giao Công an tỉnh xây dựng kế hoạch."_s};
    file.conference = {.id = {5}, .title = u"Hội nghị triển khai"_s, .startsOn = QDate(2024, 2, 28)};
    file.bodies = {{.id = {1}, .task = {6}, .organisation = {board}}};
    file.log = {{.id = {81}, .task = {6}, .date = QDate(2024, 3, 4), .text = u"Đã dự thảo"_s},
                {.id = {82},
                 .task = {6},
                 .date = QDate(2024, 4, 1),
                 .kind = TaskEntryKind::Extension,
                 .text = u"chờ góp ý"_s,
                 .oldDueOn = QDate(2024, 3, 31),
                 .newDueOn = QDate(2024, 6, 30)}};
    file.organisationNames = bodyNames();
    return file;
}

TaskListFile taskListCase()
{
    TaskListFile file;
    file.office = officeCase();
    file.body = {board};
    file.isOffice = true;
    file.rule = {file.office.day, 3, {}};
    Task done = dueOn(3, board, QDate(2024, 2, 20));
    done.state = TaskState::Completed;
    done.percent = 100;
    done.completedOn = QDate(2024, 2, 19);
    Task late = dueOn(1, police, QDate(2024, 2, 1));
    late.percent = 40;
    file.tasks = {late, done, dueOn(2, police, QDate(2024, 12, 31)), dueOn(4, 99, {}), dueOn(5, board, {})};
    file.bodies = {{.id = {1}, .task = {1}, .organisation = {board}}};
    file.organisationNames = bodyNames();
    return file;
}
