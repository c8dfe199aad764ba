// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conferences/attendees/attendeerows.h"

#include <QAbstractTableModel>
#include <QSet>

/// How many delegates were called to a session and how they came; press and support staff are not counted, nor is who
/// sent a substitute in his place.
struct AttendanceCounts
{
    int summoned = 0;
    int present = 0;
    int absent = 0;
    bool operator==(const AttendanceCounts &) const = default;
};

/// Attendees in the order of the paper, with their attendance at one session.
class AttendeeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Mark, Name, PostTitle, Body, InRole, Section, Substitute, Note, ColumnCount };
    static constexpr int IdRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Where the same attendees stand in the same order, only their cells change.
    void setSheet(const AttendeeSheet &sheet);
    /// All marks of the session that is looked at.
    void setMarks(const QList<Attendance> &marks);
    /// `now` is what is left of the marks with these ids; only their rows change.
    void updateMarks(const QList<qint64> &ids, const QList<Attendance> &now);

    [[nodiscard]] const QList<AttendeeRow> &attendees() const { return m_rows; }
    [[nodiscard]] int rowOf(qint64 attendee) const { return m_places.value(attendee, -1); }
    [[nodiscard]] int rowOfPerson(Id<Person> person) const;
    [[nodiscard]] AttendanceCounts counts() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString markText(qint64 attendee, bool withReason) const;
    void showRow(qint64 attendee);

    QList<AttendeeRow> m_rows;
    QHash<qint64, int> m_places;
    QHash<qint64, QString> m_names;
    QSet<qint64> m_replaced;            ///< those for whom somebody else comes
    QHash<qint64, Attendance> m_marks;  ///< by attendee
    QHash<qint64, qint64> m_attendeeOf; ///< of a mark
};
