// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/paperstab.h"

#include "conferences/papers.h"
#include "domain/conferences/timetable.h"
#include "kit/base/scrolled.h"
#include "kit/look/icons.h"
#include "store/queries/conferences/attendancequeries.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString agendaLine(const QList<SessionFile> &agenda)
{
    int shown = 0;
    int internal = 0;
    QStringList findings;
    for (const SessionFile &each : agenda) {
        const auto hidden = std::ranges::count_if(each.items, &AgendaItem::internal);
        internal += int(hidden);
        shown += int(each.items.size() - hidden);
        const Problems found = checkTimetable(each.items, each.session.startsAt, each.session.endsAt);
        if (!found.isEmpty())
            findings.append(joinedText(found));
    }
    QStringList parts{PapersTab::tr("%n item(s).", nullptr, shown)};
    if (internal > 0)
        parts.append(PapersTab::tr("%n internal item(s) are left out.", nullptr, internal));
    return (parts + findings).join(u' ');
}

} // namespace

PapersTab::PapersTab(Desk &desk, QWidget *parent)
    : WorkspaceTab(desk, {u"agenda_item"_s, u"attendee"_s, u"session"_s}, parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    m_agenda = addPaper(*column, u"paper_agenda"_s, tr("Agenda"), tr("Show the agenda"), openAgendaPaper);
    m_attendees = addPaper(*column, u"paper_attendees"_s, tr("List of attendees"), tr("Show the list of attendees"),
                           openAttendeePaper);
    auto *hint = new QLabel(tr("In the preview a paper can be printed, or saved as PDF or as a Word file."), content);
    hint->setProperty("kind", u"muted"_s);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addStretch(1);
    addScrolled(*this, content);
}

QLabel *PapersTab::addPaper(QVBoxLayout &column, const QString &name, const QString &title, const QString &label,
                            OpenPaper openPaper)
{
    auto *heading = new QLabel(title);
    heading->setProperty("kind", u"section"_s);
    auto *line = new QLabel;
    line->setObjectName(name + u"_line"_s);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *button = new QPushButton(icon(u"paper"_s), label);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, openPaper] { openPaper(desk(), conference()); });
    if (m_first == nullptr)
        m_first = button;
    column.addWidget(heading);
    column.addWidget(line);
    column.addWidget(button, 0, Qt::AlignLeft);
    column.addSpacing(fontMetrics().height());
    return line;
}

void PapersTab::load()
{
    m_agenda->setText(agendaLine(agendaOf(database(), conference())));
    const auto sheet = attendeeSheet(database(), conference());
    m_attendees->setText(tr("%n attendee(s).", nullptr, sheet ? int(sheet->attendees.size()) : 0));
}

QWidget *PapersTab::first()
{
    return m_first;
}
