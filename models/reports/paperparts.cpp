// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperparts.h"

#include "domain/directory/officeday.h"
#include "domain/text/dates.h"
#include "reports/texts.h"
#include "reports/wording.h"

using namespace Qt::StringLiterals;

namespace {

QString placeAndDate(const OfficeDay &office, const Wording &wording)
{
    const QString date = office.day.isValid() ? longDate(office.day) : wording.text(u"paper.open_date"_s);
    const QString place = oneLine(office.place);
    if (place.isEmpty())
        return capitalised(date);
    return wording.text(u"paper.place_and_date"_s, {{"place", place}, {"date", date}});
}

QString paperTitle(const KindAndAbstract &head, const Wording &wording)
{
    if (head.abstract.isEmpty())
        return head.kind;
    return wording.text(u"paper.title"_s, {{"kind", head.kind}, {"abstract", head.abstract}});
}

} // namespace

Document startPaper(const OfficeDay &office, const Wording &wording, const KindAndAbstract &kind, const Origin &origin,
                    const NumberAndDate &line)
{
    Document paper;
    paper.title = paperTitle(kind, wording);
    paper.author = oneLine(office.name.fullName);
    if (office.isSample)
        paper.stamp = wording.text(u"paper.sample_stamp"_s);
    paper.day = office.day;
    paper.style = codeOf(office.style);
    paper.blocks = headBlocks(office, wording, kind, origin, line);
    return paper;
}

QList<Block> headBlocks(const OfficeDay &office, const Wording &wording, const KindAndAbstract &kind,
                        const Origin &origin, NumberAndDate line)
{
    const QString head = u"paper.letterhead"_s + u'.' + codeOf(office.style);
    const Letterhead letterhead{oneLine(office.superior.fullName), issuerOf(office), wording.text(head + ".title"_L1),
                                wording.text(head + ".motto"_L1)};
    line.placeAndDate = placeAndDate(office, wording);
    return {{letterhead, originOf(office.name)}, {line, {}}, {kind, origin}};
}

QString issuerOf(const OfficeDay &office)
{
    const bool shortNameSaysEnough = !office.name.shortName.isEmpty() && !office.superior.fullName.isEmpty();
    return oneLine(shortNameSaysEnough ? office.name.shortName : office.name.fullName);
}

Block sectionBlock(int number, const QString &title, const Wording &wording, const Origin &origin)
{
    const Places places{{"roman", roman(number)}, {"title", title}};
    return {Heading{2, wording.text(u"paper.section"_s, places)}, origin};
}

Block subsectionBlock(const QString &number, const QString &title, const Wording &wording, const Origin &origin)
{
    return {Heading{3, wording.text(u"paper.subsection"_s, {{"number", number}, {"title", title}})}, origin};
}

Block paragraphBlock(const QString &text, const Origin &origin)
{
    return {Paragraph{{Run{text}}}, origin};
}

Block leadInBlock(const QString &text)
{
    return {Paragraph{.runs = {Run{text}}, .keepWithNext = true}, {}};
}

Block remarkBlock(const QString &text)
{
    return {Paragraph{{Run{.text = text, .italic = true}}}, {}};
}

Block labelledBlock(const QString &label, const QString &text, const Origin &origin)
{
    return {Paragraph{{Run{.text = label + u' ', .bold = true}, Run{text}}}, origin};
}

GridRow spanningRow(const QString &text, const QList<GridColumn> &columns, const Origin &origin)
{
    const Cell cell{.text = text, .align = Align::Left, .span = static_cast<int>(columns.size()), .bold = true};
    return {{cell}, true, origin};
}
