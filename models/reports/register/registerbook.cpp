// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/register/registerbook.h"

#include "domain/papers/papernumber.h"
#include "domain/papers/registerfile.h"
#include "domain/text/dates.h"
#include "domain/text/numbers.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString abstractOf(const RegisterFile &file, const Wording &wording)
{
    const QString title = oneLine(file.head.title);
    const QString type = file.head.code.isEmpty()
                             ? title
                             : wording.text(u"register.type"_s, {{"title", title}, {"code", oneLine(file.head.code)}});
    const QString run = file.head.year != 0
                            ? wording.text(u"register.year"_s, {{"year", QString::number(file.head.year)}})
                            : oneLine(file.termTitle);
    return wording.text(u"register.abstract"_s, {{"type", type}, {"run", run}});
}

QString numberOf(const RegisterFile &file, const RegisterEntry &entry)
{
    if (entry.state == EntryState::External)
        return oneLine(entry.externalNumber);
    return numberDigits(file.office.style, entry.number, oneLine(entry.suffix));
}

QString remark(const RegisterEntry &entry, const Wording &wording)
{
    const QString state = wording.word(u"register.state"_s, entry.state);
    const QString reason = oneLine(entry.reason);
    if (reason.trimmed().isEmpty() || state.isEmpty())
        return capitalised(state + reason);
    return capitalised(wording.text(u"register.with_reason"_s, {{"state", state}, {"reason", reason}}));
}

QString recipientsOf(const RegisterFile &file, const RegisterEntry &entry)
{
    return joined(paragraphsOf(file.papers.value(entry.id.value).recipients), u"\n"_s);
}

GridRow rowOf(const RegisterFile &file, const RegisterEntry &entry, const Wording &wording)
{
    const QString day = shortDate(entry.date);
    return {{{.text = numberOf(file, entry)},
             {.text = day, .value = entry.date.isValid() ? QVariant(entry.date) : QVariant()},
             {.text = oneLine(entry.abstract)},
             {.text = recipientsOf(file, entry)},
             {.text = remark(entry, wording)}},
            false,
            originOf(entry)};
}

QString total(const RegisterFile &file, const Wording &wording)
{
    const auto count = [&](EntryState state) {
        return grouped(std::ranges::count(file.entries, state, &RegisterEntry::state));
    };
    const qsizetype own = std::ranges::count_if(
        file.entries, [](const RegisterEntry &entry) { return entry.state != EntryState::External; });
    return wording.text(
        u"register.total"_s,
        {{"n", grouped(own)}, {"issued", count(EntryState::Issued)}, {"void", count(EntryState::Void)}});
}

} // namespace

Document registerBook(const RegisterFile &file, const Wording &wording)
{
    const Origin origin = originOf(file.head);
    Document paper =
        startPaper(file.office, wording, {wording.text(u"register.kind"_s), abstractOf(file, wording)}, origin);
    if (file.entries.isEmpty()) {
        paper.blocks.append(paragraphBlock(wording.text(u"register.empty"_s), origin));
        return paper;
    }
    Grid grid{wording.columns(u"register.columns"_s), {}};
    for (const RegisterEntry &entry : file.entries)
        grid.rows.append(rowOf(file, entry, wording));
    paper.blocks.append({grid, origin});
    paper.blocks.append(paragraphBlock(total(file, wording), origin));
    return paper;
}
