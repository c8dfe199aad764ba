// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperparts.h"

#include "domain/directory/officeday.h"
#include "domain/text/dates.h"
#include "reports/texts.h"
#include "reports/wording.h"

using namespace Qt::StringLiterals;

namespace {

/// The superior stands above, so that the short name says enough.
QString issuerOf(const OfficeDay &office)
{
    const bool shortNameSaysEnough = !office.name.shortName.isEmpty() && !office.superior.fullName.isEmpty();
    return oneLine(shortNameSaysEnough ? office.name.shortName : office.name.fullName);
}

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

Document startPaper(const OfficeDay &office, const Wording &wording, const KindAndAbstract &head, const Origin &origin,
                    const QString &number)
{
    Document paper;
    paper.title = paperTitle(head, wording);
    paper.author = oneLine(office.name.fullName);
    if (office.isSample)
        paper.stamp = wording.text(u"paper.sample_stamp"_s);
    const Letterhead letterhead{oneLine(office.superior.fullName), issuerOf(office),
                                wording.text(u"paper.party_title"_s)};
    paper.blocks = {{letterhead, originOf(office.name)},
                    {NumberAndDate{number, placeAndDate(office, wording)}, {}},
                    {head, origin}};
    return paper;
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
