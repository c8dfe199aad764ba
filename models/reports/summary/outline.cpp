// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summary/outline.h"

#include "domain/summary/figures.h"
#include "reports/paperparts.h"
#include "reports/summary/figures.h"
#include "reports/summary/summaryinput.h"
#include "reports/texts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr int partLevel = 1;
constexpr int sectionLevel = 2;

QString headingText(int level, int number, const QString &title, const SummaryInput &input)
{
    const Places places{{"number", QString::number(number)},
                        {"roman", roman(number)},
                        {"ordinal", input.wording.texts(u"summary.ordinals"_s).value(number - 1)},
                        {"title", filled(title, input.places)}};
    if (level == partLevel)
        return input.text(u"summary.part"_s, places);
    return input.text(level == sectionLevel ? u"paper.section"_s : u"paper.subsection"_s, places);
}

QList<Block> ownBlocks(const QJsonObject &section, const SummaryInput &input)
{
    QList<Block> blocks;
    for (const QString &text : paragraphsOf(input.summary.texts.value(section.value("key"_L1).toString())))
        blocks.append(paragraphBlock(text));
    for (const QJsonValue &name : section.value("figures"_L1).toArray())
        blocks += figureBlocks(name.toString(), input);
    return blocks;
}

QList<Block> sectionBlocks(const QList<QJsonObject> &sections, int level, const SummaryInput &input);

QList<Block> partsOf(const QJsonObject &section, int level, const SummaryInput &input)
{
    QList<QJsonObject> parts;
    for (const QJsonValue &part : section.value("sections"_L1).toArray())
        parts.append(part.toObject());
    return sectionBlocks(parts, level, input);
}

QList<Block> sectionBlocks(const QList<QJsonObject> &sections, int level, const SummaryInput &input)
{
    QList<Block> blocks;
    int number = 0;
    for (const QJsonObject &section : sections) {
        const QList<Block> under = ownBlocks(section, input) + partsOf(section, level + 1, input);
        if (under.isEmpty())
            continue;
        const QString title = section.value("title"_L1).toString();
        blocks.append({Heading{level, headingText(level, ++number, title, input)}, {}});
        blocks += under;
    }
    return blocks;
}

} // namespace

QList<Block> outlineBlocks(const SummaryInput &input)
{
    return sectionBlocks(input.wording.objects(u"summary.outline"_s), partLevel, input);
}
