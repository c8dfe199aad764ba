// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/taskfile.h"
#include "domain/text/dates.h"
#include "reports/duetext.h"
#include "reports/paperparts.h"
#include "reports/signing.h"
#include "reports/tasks/taskpapers.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr PaperOption slipChoices[] = {pickOption("signer", QT_TRANSLATE_NOOP("Paper", "Signed by"), "post"),
                                       {"log", QT_TRANSLATE_NOOP("Paper", "Log of the task")}};

class Slip
{
public:
    Slip(const TaskFile &file, const Wording &wording) : m_file(file), m_wording(wording), m_origin(originOf(file.task))
    {
    }

    QString abstract() const
    {
        const QString body = lead();
        return body.isEmpty() ? text(u"slip.abstract_without_lead"_s) : text(u"slip.abstract"_s, {{"body", body}});
    }

    QList<Block> lines() const
    {
        const Task &task = m_file.task;
        QList<Block> blocks;
        add(blocks, u"slip.task"_s, oneLine(task.title));
        add(blocks, u"slip.of"_s, oneLine(m_file.parentTitle));
        add(blocks, u"slip.source"_s, source());
        add(blocks, u"slip.lead"_s, lead());
        add(blocks, u"slip.helpers"_s, helpers().join(u", "_s));
        add(blocks, u"slip.product"_s, oneLine(task.product));
        add(blocks, u"slip.issued"_s, shortDate(task.issuedOn));
        add(blocks, u"slip.due"_s, capitalised(dueText(task, m_wording)));
        add(blocks, u"slip.priority"_s, m_wording.word(u"slip.priorities"_s, task.priority));
        return blocks;
    }

    QList<Block> log() const
    {
        if (m_file.log.isEmpty())
            return {};
        Grid grid{m_wording.columns(u"slip.columns"_s), {}};
        for (const TaskEntry &entry : m_file.log)
            grid.rows.append({{{.text = shortDate(entry.date)},
                               {.text = m_wording.word(u"slip.entry"_s, entry.kind)},
                               {.text = entryText(entry)}},
                              false,
                              originOf(entry)});
        return {leadInBlock(state()), {grid, m_origin}};
    }

    Block request() const { return paragraphBlock(text(u"slip.request"_s, officePlaces(m_file.office)), m_origin); }

    QStringList recipients() const
    {
        QStringList lines;
        if (!lead().isEmpty())
            lines.append(text(u"slip.recipients.lead"_s, {{"body", lead()}}));
        for (const QString &body : helpers())
            lines.append(text(u"slip.recipients.helper"_s, {{"body", body}}));
        return lines + knownLines(u"slip.recipients.others"_s, officePlaces(m_file.office), m_wording);
    }

private:
    QString text(const QString &key, const Places &places = {}) const { return m_wording.text(key, places); }
    QString name(Id<Organisation> body) const { return oneLine(m_file.organisationNames.value(body.value)).trimmed(); }
    QString lead() const { return name(m_file.task.lead); }

    QStringList helpers() const
    {
        QStringList names;
        for (const TaskBody &body : m_file.bodies)
            names.append(name(body.organisation));
        names.removeAll(QString());
        return names;
    }

    void add(QList<Block> &blocks, const QString &label, const QString &said) const
    {
        if (!said.trimmed().isEmpty())
            blocks.append(labelledBlock(m_wording.text(label), sentence(said), m_origin));
    }

    /// The nearest thing that it comes from.
    QString source() const
    {
        if (m_file.conclusion.id.isValid())
            return text(u"slip.from.conclusion"_s, {{"text", withoutEnd(oneLine(m_file.conclusion.text))},
                                                    {"conference", withoutEnd(oneLine(m_file.conference.title))},
                                                    {"date", shortDate(m_file.conference.startsOn)}});
        if (m_file.commitment.id.isValid())
            return text(u"slip.from.commitment"_s, {{"text", withoutEnd(oneLine(m_file.commitment.text))},
                                                    {"plan", withoutEnd(oneLine(m_file.plan.title))}});
        if (!m_file.task.source.trimmed().isEmpty())
            return oneLine(m_file.task.source);
        if (!m_file.keyTask.id.isValid())
            return {};
        return text(u"slip.from.key_task"_s, {{"number", QString::number(m_file.keyTask.position)},
                                              {"year", QString::number(m_file.keyTask.year)},
                                              {"title", withoutEnd(oneLine(m_file.keyTask.title))}});
    }

    QString state() const
    {
        return text(u"slip.state"_s, {{"state", m_wording.word(u"slip.states"_s, m_file.task.state)},
                                      {"percent", QString::number(m_file.task.percent)}});
    }

    QString entryText(const TaskEntry &entry) const
    {
        if (entry.kind != TaskEntryKind::Extension || !entry.newDueOn.isValid())
            return oneLine(entry.text);
        const QString extended = text(entry.oldDueOn.isValid() ? u"slip.extended"_s : u"slip.extended_to"_s,
                                      {{"old", shortDate(entry.oldDueOn)}, {"new", shortDate(entry.newDueOn)}});
        return joined({extended, oneLine(entry.text)}, u": "_s);
    }

    const TaskFile &m_file;
    const Wording &m_wording;
    Origin m_origin;
};

} // namespace

std::span<const PaperOption> taskSlipOptions()
{
    return slipChoices;
}

Document taskSlip(const TaskFile &file, const PaperChoices &choices, const Wording &wording)
{
    const Slip slip(file, wording);
    Document paper =
        startPaper(file.office, wording, {wording.text(u"slip.kind"_s), slip.abstract()}, originOf(file.task));
    paper.blocks += slip.lines();
    if (choices.has("log"))
        paper.blocks += slip.log();
    paper.blocks.append(slip.request());
    paper.blocks.append(closingBlock(file.office, choices.value("signer"), slip.recipients(), wording));
    return paper;
}
