// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/figurelines.h"

#include "domain/summary/counts.h"
#include "domain/summary/figures.h"
#include "summary/figureplaces.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct FigureLines
{
    Q_DECLARE_TR_FUNCTIONS(FigureLines)
};

/// Collects lines; what is counted of a period is asked for both years.
class Lines
{
public:
    Lines(const Summary &summary, const FigurePlaces &now, const FigurePlaces &before)
        : m_summary(summary), m_now(now), m_before(before)
    {
    }

    void heading(const QString &title) { m_lines.append({{}, title, {}, {}}); }

    template<class Count>
    void add(const QString &name, const QString &title, Count count)
    {
        FigureLine line{name, title, count(m_summary.now, m_now), count(m_summary.before, m_before)};
        m_lines.append(named(line));
    }
    /// Only where there is something in either year.
    template<class Count>
    void addAny(const QString &name, const QString &title, Count count)
    {
        FigureLine line{name, title, count(m_summary.now, m_now), count(m_summary.before, m_before)};
        if (line.now.count > 0 || line.before.count > 0)
            m_lines.append(named(line));
    }

    [[nodiscard]] const QList<FigureLine> &lines() const { return m_lines; }

private:
    /// The chip over the list says what the figure counts, and of when.
    [[nodiscard]] FigureLine named(FigureLine line) const
    {
        line.now.place.chip = u"%1, %2"_s.arg(line.title).arg(m_summary.now.period.until.year());
        line.before.place.chip = u"%1, %2"_s.arg(line.title).arg(m_summary.before.period.until.year());
        return line;
    }

    const Summary &m_summary;
    const FigurePlaces &m_now;
    const FigurePlaces &m_before;
    QList<FigureLine> m_lines;
};

void addConferences(Lines &lines)
{
    lines.heading(FigureLines::tr("Conferences"));
    lines.add(u"conferences"_s, FigureLines::tr("Conferences held by the office"), [](auto &figures, auto &places) {
        return CountedFigure{conferencesWhere(figures.conferences, false).size(), places.conferences(false)};
    });
    for (size_t i = 0; i < choices<ConferenceState>().size(); ++i) {
        const auto state = static_cast<ConferenceState>(i);
        lines.addAny(u"conferences_"_s + codeOf(state), FigureLines::tr("of these: %1").arg(labelOf(state)),
                     [state](auto &figures, auto &places) {
                         const auto own = conferencesWhere(figures.conferences, false);
                         return CountedFigure{conferencesByState(own).value(state), places.conferences(false, state)};
                     });
    }
    lines.addAny(u"invited"_s, FigureLines::tr("Conferences of others, to which the office was invited"),
                 [](auto &figures, auto &places) {
                     return CountedFigure{conferencesWhere(figures.conferences, true).size(), places.conferences(true)};
                 });
}

void addAttendance(Lines &lines)
{
    lines.add(u"summoned"_s, FigureLines::tr("Attendees summoned, where it is known who came"),
              [](auto &figures, auto &places) {
                  return CountedFigure{attendanceOf(figures.conferences).summoned, places.attended(figures)};
              });
    lines.add(u"present"_s, FigureLines::tr("Attendances"), [](auto &figures, auto &places) {
        return CountedFigure{attendanceOf(figures.conferences).present, places.attended(figures)};
    });
    lines.add(u"persons"_s, FigureLines::tr("Different persons present"),
              [](auto &figures, auto &places) { return CountedFigure{figures.persons, places.attended(figures)}; });
}

void addCooperation(Lines &lines)
{
    lines.heading(FigureLines::tr("Co-operation"));
    lines.add(u"programmes"_s, FigureLines::tr("Programmes in force"), [](auto &figures, auto &places) {
        return CountedFigure{figures.programmes.size(), places.programmes(figures)};
    });
    lines.add(u"plans"_s, FigureLines::tr("Plans of the year"), [](auto &figures, auto &places) {
        return CountedFigure{figures.plans.size(), places.plans(figures, [](auto &) { return true; })};
    });
    const auto event = [&](const QString &name, const QString &title, PlanEventKind kind) {
        lines.add(name, title, [kind](auto &figures, auto &places) {
            return CountedFigure{plansWith(figures.plans, kind, figures.period), places.plans(figures, [&](auto &line) {
                                     return happenedIn(line, kind, figures.period);
                                 })};
        });
    };
    event(u"adopted"_s, FigureLines::tr("Plans adopted"), PlanEventKind::Adopted);
    event(u"signed"_s, FigureLines::tr("Plans signed"), PlanEventKind::Signed);
}

void addTasks(Lines &lines)
{
    lines.heading(FigureLines::tr("Tasks"));
    lines.add(u"tasks"_s, FigureLines::tr("Tasks of the year"),
              [](auto &figures, auto &places) { return CountedFigure{figures.tasks.size(), places.tasks()}; });
    for (size_t i = 0; i < choices<TimeState>().size(); ++i) {
        const auto state = static_cast<TimeState>(i);
        lines.addAny(u"tasks_"_s + codeOf(state), FigureLines::tr("of these: %1").arg(labelOf(state)),
                     [state](auto &figures, auto &places) {
                         return CountedFigure{tasksByState(figures.tasks).value(state), places.tasks(state)};
                     });
    }
    lines.add(u"key_tasks"_s, FigureLines::tr("Key tasks"),
              [](auto &figures, auto &places) { return CountedFigure{figures.keyTasks.size(), places.keyTasks()}; });
    lines.heading(FigureLines::tr("Indicators"));
    lines.add(u"indicators"_s, FigureLines::tr("Figures entered"), [](auto &figures, auto &places) {
        return CountedFigure{figures.indicators.size(), places.indicators(figures)};
    });
}

} // namespace

QList<FigureLine> figureLines(Database &database, const Summary &summary, QDate today)
{
    const FigurePlaces now(database, summary.now.period, today);
    const FigurePlaces before(database, summary.before.period, today);
    Lines lines(summary, now, before);
    addConferences(lines);
    addAttendance(lines);
    addCooperation(lines);
    addTasks(lines);
    return lines.lines();
}
