// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/sections.h"

#include "reports/summary/summaryinput.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

void addSection(QList<SummarySection> &sections, const QJsonObject &section, int level, const QString &above,
                const Places &places)
{
    const QJsonArray under = section.value("sections"_L1).toArray();
    const QString title = filled(section.value("title"_L1).toString(), places);
    const QString fullTitle = above.isEmpty() ? title : u"%1 – %2"_s.arg(above, title);
    sections.append({section.value("key"_L1).toString(), title, level, under.isEmpty(), fullTitle});
    for (const QJsonValue &part : under)
        addSection(sections, part.toObject(), level + 1, title, places);
}

} // namespace

QList<SummarySection> summarySections(const Summary &summary, const Wording &wording)
{
    const SummaryInput input = summaryInput(summary, wording);
    QList<SummarySection> sections;
    for (const QJsonObject &part : wording.objects(u"summary.outline"_s))
        addSection(sections, part, 1, {}, input.places);
    return sections;
}
