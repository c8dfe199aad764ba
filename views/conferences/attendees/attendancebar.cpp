// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/attendees/attendancebar.h"

#include "conferences/attendees/attendeemodel.h"
#include "conferences/attendees/attendeetable.h"
#include "conferences/sessionchooser.h"
#include "domain/text/numbers.h"
#include "kit/base/flowlayout.h"
#include "kit/look/toolbutton.h"

#include <QKeySequence>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString iconOf(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
        return u"check"_s;
    case AttendanceState::Late:
        return u"late"_s;
    case AttendanceState::LeftEarly:
        return u"right"_s;
    case AttendanceState::Excused:
        return u"excused"_s;
    case AttendanceState::Absent:
        return u"absent"_s;
    }
    return {};
}

} // namespace

AttendanceBar::AttendanceBar(bool isWritable, QWidget *parent)
    : QWidget(parent), m_sessions(new SessionChooser(u"attendance_session"_s, this)), m_counts(new QLabel(this))
{
    m_counts->setObjectName(u"attendance_counts"_s);
    auto *row = new FlowLayout(this);
    row->addWidget(m_sessions);
    row->addWidget(m_counts);
    if (isWritable) {
        for (const MarkKey &mark : markKeys())
            addMark(u"mark_"_s + codeOf(mark.state), iconOf(mark.state), labelOf(mark.state),
                    QKeySequence(mark.key).toString(), mark.state);
        addMark(u"mark_clear"_s, u"close"_s, tr("Clear"), tr("Backspace"), std::nullopt);
    }
}

void AttendanceBar::addMark(const QString &name, const QString &iconName, const QString &label, const QString &key,
                            std::optional<AttendanceState> state)
{
    QToolButton *button = toolButton(name, iconName, state ? u"%1 (%2)"_s.arg(label, key) : label, this);
    button->setAccessibleName(tr("Attendance: %1").arg(label));
    button->setToolTip(tr("Marks the selected attendees; in the list the key %1 does it.").arg(key));
    connect(button, &QToolButton::clicked, this, [this, state] { emit marked(state); });
    layout()->addWidget(button);
}

void AttendanceBar::showCounts(const AttendanceCounts &counts)
{
    const int percent = counts.summoned > 0 ? (100 * counts.present + counts.summoned / 2) / counts.summoned : 0;
    m_counts->setText(tr("Called %1 · present %2 · absent %3 · %4 %")
                          .arg(grouped(counts.summoned), grouped(counts.present), grouped(counts.absent))
                          .arg(percent));
}
