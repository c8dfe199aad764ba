// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/guests/signinpaper.h"

#include "domain/conferences/conferencefile.h"
#include "domain/text/numbers.h"
#include "reports/conference/conferencelines.h"
#include "reports/conference/guests/attendeegroups.h"
#include "reports/paperparts.h"
#include "reports/signing.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr PaperOption signInChoices[] = {{"by_body", QT_TRANSLATE_NOOP("Paper", "By body instead of by group"), 0},
                                         {"post", QT_TRANSLATE_NOOP("Paper", "Post and body")},
                                         {"receipt", QT_TRANSLATE_NOOP("Paper", "Receipt of papers"), 0},
                                         {"allowance", QT_TRANSLATE_NOOP("Paper", "Allowance in đồng"), 0, 100'000'000},
                                         {"signature", QT_TRANSLATE_NOOP("Paper", "Signature")},
                                         {"note", QT_TRANSLATE_NOOP("Paper", "Notes"), 0},
                                         {"blank_lines", QT_TRANSLATE_NOOP("Paper", "Empty lines at the end"), 5, 200}};

/// The same people under the bodies that they come from, in the order in which these first appear.
QList<PrintedGroup> byBody(const QList<PrintedGroup> &groups, const QString &withoutBody)
{
    QList<PrintedGroup> bodies;
    for (const PrintedGroup &group : groups) {
        for (const Attendee &attendee : group.attendees) {
            const QString written = oneLine(attendee.organisationName);
            const QString name = written.isEmpty() ? withoutBody : written;
            auto body = std::ranges::find(bodies, name, &PrintedGroup::title);
            if (body == bodies.end()) {
                bodies.append(PrintedGroup{name, {}, {}});
                body = bodies.end() - 1;
            }
            body->attendees.append(attendee);
        }
    }
    return bodies;
}

class SignInSheet
{
public:
    SignInSheet(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
        : m_choices(choices), m_wording(wording), m_room(wording.text(u"attendees.sign_room"_s))
    {
        m_groups = printedGroups(file, wording);
        if (choices.has("by_body"))
            m_groups = byBody(m_groups, wording.text(u"sign_in.without_body"_s));
    }

    Grid grid() const
    {
        Grid grid{columns(), {}};
        int number = 0;
        for (const PrintedGroup &group : m_groups) {
            if (!group.title.isEmpty())
                grid.rows.append(spanningRow(group.title, grid.columns,
                                             {QString::fromLatin1(AttendeeGroup::table), group.group.value}));
            for (const Attendee &attendee : group.attendees)
                grid.rows.append({cells(++number, attendee), false, originOf(attendee)});
        }
        const int named = number;
        for (int line = 0; line < m_choices.value("blank_lines"); ++line)
            grid.rows.append({cells(++number, std::nullopt), false, {}});
        if (m_choices.has("allowance") && named > 0)
            grid.rows.append(totalRow(named, grid.columns.size()));
        return grid;
    }

private:
    QList<GridColumn> columns() const
    {
        QList<GridColumn> columns{column(u"number"_s), column(u"name"_s)};
        for (const char *key : {"post", "receipt", "allowance", "signature", "note"}) {
            if (m_choices.has(key))
                columns.append(column(QString::fromLatin1(key)));
        }
        return columns;
    }

    GridColumn column(const QString &key) const { return m_wording.column(u"sign_in.column"_s + u'.' + key); }

    QList<Cell> cells(int number, const std::optional<Attendee> &attendee) const
    {
        QList<Cell> cells{{.text = QString::number(number), .value = number}, {.text = nameText(attendee)}};
        if (m_choices.has("post"))
            cells.append({.text = attendee ? postText(*attendee) : QString()});
        if (m_choices.has("receipt"))
            cells.append(Cell{});
        if (m_choices.has("allowance"))
            cells.append(attendee ? amountCell(m_choices.value("allowance")) : Cell{});
        if (m_choices.has("signature"))
            cells.append({.text = m_room});
        if (m_choices.has("note"))
            cells.append({.text = attendee ? oneLine(attendee->note) : QString()});
        return cells;
    }

    /// Without a column to sign in, the room to write is under the name.
    QString nameText(const std::optional<Attendee> &attendee) const
    {
        const QString name = attendee ? oneLine(attendee->fullName) : QString();
        return m_choices.has("signature") ? name : name + m_room;
    }

    QString postText(const Attendee &attendee) const
    {
        return m_choices.has("by_body") ? oneLine(attendee.post)
                                        : postAndBody(attendee.post, attendee.organisationName);
    }

    static Cell amountCell(qint64 amount) { return {.text = grouped(amount), .value = amount}; }

    /// Of those who are called; who comes uncalled is added by hand.
    GridRow totalRow(int people, qsizetype columnCount) const
    {
        const int before = 2 + (m_choices.has("post") ? 1 : 0) + (m_choices.has("receipt") ? 1 : 0);
        Cell total = amountCell(qint64(m_choices.value("allowance")) * people);
        total.bold = true;
        QList<Cell> cells{{.text = m_wording.text(u"sign_in.total"_s, {{"n", countText(people)}}),
                           .align = Align::Left,
                           .span = before,
                           .bold = true},
                          total};
        for (qsizetype i = before + 1; i < columnCount; ++i)
            cells.append(Cell{});
        return {cells, false, {}};
    }

    const PaperChoices &m_choices;
    const Wording &m_wording;
    QString m_room;
    QList<PrintedGroup> m_groups;
};

} // namespace

std::span<const PaperOption> signInOptions()
{
    return signInChoices;
}

Document signInPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
{
    const Origin origin = originOf(file.conference);
    const bool pays = choices.has("allowance");
    const QString kind = wording.text(pays ? u"sign_in.kind_with_allowance"_s : u"sign_in.kind"_s);
    Document paper = startPaper(file.office, wording, {kind, oneLine(file.conference.title)}, origin);
    paper.blocks += timeAndPlaceLines(file, wording);
    const Grid grid = SignInSheet(file, choices, wording).grid();
    if (grid.rows.isEmpty())
        paper.blocks.append(paragraphBlock(wording.text(u"attendees.empty"_s), origin));
    else
        paper.blocks.append({grid, origin});
    if (pays)
        paper.blocks.append(
            {Signatures{.signers = {signatureOf(file.office, 0, wording), {{}, wording.text(u"sign_in.clerk"_s), {}}},
                        .leadAlwaysRight = true},
             {}});
    return paper;
}
