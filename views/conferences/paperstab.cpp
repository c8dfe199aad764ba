// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/paperstab.h"

#include "domain/conferences/timetable.h"
#include "kit/base/scrolled.h"
#include "kit/look/icons.h"
#include "kit/papers/openpaper.h"
#include "reports/paperkinds.h"
#include "store/queries/conferences/attendancequeries.h"

#include <QGridLayout>
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
    auto *hint = new QLabel(tr("In the preview a paper can be printed, or saved as PDF or as a Word file."), content);
    hint->setProperty("kind", u"muted"_s);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (const PaperKind &kind : paperKinds()) {
        if (QLatin1StringView(kind.subject) == QLatin1StringView(Conference::table))
            addPaper(*grid, kind);
    }
    column->addLayout(grid);
    column->addStretch(1);
    addScrolled(*this, content);
}

void PapersTab::addPaper(QGridLayout &grid, const PaperKind &kind)
{
    const QString key = QString::fromLatin1(kind.key);
    auto *button = new QPushButton(icon(u"paper"_s), translatedTitle(kind));
    button->setObjectName(u"paper_"_s + key);
    connect(button, &QPushButton::clicked, this, [this, key] { openPaper(desk(), key, conferenceRef()); });
    auto *line = new QLabel;
    line->setObjectName(u"paper_%1_line"_s.arg(key));
    line->setProperty("kind", u"muted"_s);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (m_first == nullptr)
        m_first = button;
    const int row = grid.rowCount();
    grid.addWidget(button, row, 0);
    grid.addWidget(line, row, 1);
    m_lines.insert(key, line);
}

void PapersTab::say(const QString &key, const QString &text)
{
    if (QLabel *line = m_lines.value(key))
        line->setText(text);
}

void PapersTab::load()
{
    say(u"agenda"_s, agendaLine(agendaOf(database(), conference())));
    const auto sheet = attendeeSheet(database(), conference());
    say(u"attendees"_s, tr("%n attendee(s).", nullptr, sheet ? int(sheet->attendees.size()) : 0));
}

bool PapersTab::print()
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    (button != nullptr ? button : m_first)->click();
    return true;
}

QWidget *PapersTab::first()
{
    return m_first;
}
