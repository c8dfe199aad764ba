// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"

#include <QWidget>

#include <optional>

class QLabel;
class SessionChooser;
struct AttendanceCounts;

/// The session whose attendance is taken, a button for each mark, and the counts.
class AttendanceBar : public QWidget
{
    Q_OBJECT

public:
    AttendanceBar(bool isWritable, QWidget *parent);

    [[nodiscard]] SessionChooser &sessions() { return *m_sessions; }
    void showCounts(const AttendanceCounts &counts);

signals:
    void marked(std::optional<AttendanceState> state);

private:
    void addMark(const QString &name, const QString &iconName, const QString &label, const QString &key,
                 std::optional<AttendanceState> state);

    SessionChooser *m_sessions;
    QLabel *m_counts;
};
