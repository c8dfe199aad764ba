// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/attendees/attendeemodel.h"

#include "kit/look/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Role colorOf(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
        return Role::DoneOnTime;
    case AttendanceState::Late:
    case AttendanceState::LeftEarly:
        return Role::DueSoon;
    case AttendanceState::Excused:
        return Role::DoneLate;
    case AttendanceState::Absent:
        return Role::Overdue;
    }
    return Role::Text;
}

bool inSameOrder(const QList<AttendeeRow> &one, const QList<AttendeeRow> &other)
{
    return std::ranges::equal(
        one, other, {}, [](const AttendeeRow &row) { return row.attendee.id; },
        [](const AttendeeRow &row) { return row.attendee.id; });
}

} // namespace

void AttendeeModel::setSheet(const AttendeeSheet &sheet)
{
    const QList<AttendeeRow> rows = attendeeRows(sheet);
    const bool same = inSameOrder(rows, m_rows);
    if (!same)
        beginResetModel();
    m_rows = rows;
    m_places.clear();
    m_names.clear();
    m_replaced.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        const Attendee &attendee = m_rows.at(row).attendee;
        m_places.insert(attendee.id.value, row);
        m_names.insert(attendee.id.value, attendee.fullName);
        if (attendee.substituteFor.isValid())
            m_replaced.insert(attendee.substituteFor.value);
    }
    if (!same)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AttendeeModel::setMarks(const QList<Attendance> &marks)
{
    m_marks.clear();
    m_attendeeOf.clear();
    for (const Attendance &mark : marks) {
        m_marks.insert(mark.attendee.value, mark);
        m_attendeeOf.insert(mark.id.value, mark.attendee.value);
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Mark), index(rowCount() - 1, Mark));
}

void AttendeeModel::updateMarks(const QList<qint64> &ids, const QList<Attendance> &now)
{
    QSet<qint64> touched;
    for (const qint64 id : ids) {
        if (const qint64 attendee = m_attendeeOf.take(id)) {
            m_marks.remove(attendee);
            touched.insert(attendee);
        }
    }
    for (const Attendance &mark : now) {
        m_marks.insert(mark.attendee.value, mark);
        m_attendeeOf.insert(mark.id.value, mark.attendee.value);
        touched.insert(mark.attendee.value);
    }
    for (const qint64 attendee : std::as_const(touched))
        showRow(attendee);
}

void AttendeeModel::showRow(qint64 attendee)
{
    if (const int row = rowOf(attendee); row >= 0)
        emit dataChanged(index(row, Mark), index(row, Mark));
}

int AttendeeModel::rowOfPerson(Id<Person> person) const
{
    const auto at = std::ranges::find_if(m_rows, [&](const AttendeeRow &row) { return row.attendee.person == person; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

AttendanceCounts AttendeeModel::counts() const
{
    AttendanceCounts counts;
    for (const AttendeeRow &row : m_rows) {
        const auto mark = m_marks.constFind(row.attendee.id.value);
        const bool came = mark != m_marks.cend() && countsAsPresent(mark->state);
        const bool isReplaced = m_replaced.contains(row.attendee.id.value) && !came;
        if (!countsAsDelegate(row.attendee.role) || isReplaced)
            continue;
        ++counts.summoned;
        counts.present += came ? 1 : 0;
        counts.absent += mark != m_marks.cend() && !came ? 1 : 0;
    }
    return counts;
}

int AttendeeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttendeeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AttendeeModel::markText(qint64 attendee, bool withReason) const
{
    const auto mark = m_marks.constFind(attendee);
    if (mark == m_marks.cend())
        return {};
    const QString state = labelOf(mark->state);
    return withReason && !mark->reason.isEmpty() ? u"%1: %2"_s.arg(state, mark->reason) : state;
}

QString AttendeeModel::text(int row, Column column) const
{
    const Attendee &attendee = m_rows.at(row).attendee;
    switch (column) {
    case Number:
        return QString::number(row + 1);
    case Mark:
        return markText(attendee.id.value, true);
    case Name:
        return attendee.fullName;
    case PostTitle:
        return attendee.post;
    case Body:
        return attendee.organisationName;
    case InRole:
        return labelOf(attendee.role);
    case Section:
        return m_rows.at(row).section;
    case Substitute:
        return m_names.value(attendee.substituteFor.value);
    case Note:
        return attendee.note.simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AttendeeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qint64 id = m_rows.at(index.row()).attendee.id.value;
    switch (role) {
    case IdRole:
        return id;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), Column(index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == Mark && m_marks.contains(id))
            return currentLook().color(colorOf(m_marks.value(id).state));
        return {};
    default:
        return {};
    }
}

QVariant AttendeeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Number:
        return tr("No.");
    case Mark:
        return tr("Attendance");
    case Name:
        return tr("Full name");
    case PostTitle:
        return tr("Post");
    case Body:
        return tr("Organisation");
    case InRole:
        return tr("Role");
    case Section:
        return tr("Stands under");
    case Substitute:
        return tr("Substitute for");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}
