// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cooperation/jointbodies.h"

#include "domain/cooperation/cooperationfile.h"
#include "reports/texts.h"
#include "reports/wording.h"

using namespace Qt::StringLiterals;

const OfficeDay &leadOf(const CooperationFile &file)
{
    return file.parties.isEmpty() ? file.office : file.parties.first().body;
}

QStringList bodiesOf(const CooperationFile &file)
{
    QStringList bodies;
    for (const PartyFile &party : file.parties)
        bodies.append(oneLine(party.body.name.fullName));
    return bodies.isEmpty() ? QStringList{oneLine(file.office.name.fullName)} : bodies;
}

QString listed(const QStringList &bodies, const Wording &wording)
{
    if (bodies.size() < 2)
        return bodies.value(0);
    return wording.text(u"joint.and"_s,
                        {{"bodies", bodies.first(bodies.size() - 1).join(u", "_s)}, {"last", bodies.last()}});
}
