// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cooperation/jointrecipients.h"

#include "domain/cooperation/cooperationfile.h"
#include "reports/cooperation/jointbodies.h"
#include "reports/texts.h"
#include "reports/wording.h"

using namespace Qt::StringLiterals;

namespace {

QStringList superiors(const CooperationFile &file, const Wording &wording)
{
    QStringList lines;
    for (const PartyFile &party : file.parties) {
        const QString superior = oneLine(party.body.superior.fullName);
        if (!superior.isEmpty())
            lines.append(filled(wording.word(u"joint.recipients.superior"_s, party.body.style), {{"body", superior}}));
    }
    lines.removeDuplicates();
    return lines;
}

QStringList units(const CooperationFile &file, const Wording &wording)
{
    QStringList lines;
    for (const PartyFile &party : file.parties) {
        const QString unit = oneLine(party.contactUnit);
        if (!unit.trimmed().isEmpty())
            lines.append(
                wording.text(u"joint.recipients.unit"_s, {{"unit", postAndBody(unit, party.body.name.fullName)}}));
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace

QStringList jointRecipients(const CooperationFile &file, const Wording &wording)
{
    if (const QStringList typed = paragraphsOf(file.recipients); !typed.isEmpty())
        return typed;
    const QStringList bodies = bodiesOf(file);
    QStringList lines = superiors(file, wording);
    for (const QString &body : bodies)
        lines.append(wording.text(u"joint.recipients.leaders"_s, {{"body", body}}));
    lines += units(file, wording);
    lines.append(
        filled(wording.word(u"joint.recipients.kept"_s, leadOf(file).style), {{"bodies", bodies.join(u", "_s)}}));
    return lines;
}
