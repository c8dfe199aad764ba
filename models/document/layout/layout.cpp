// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/layout.h"

#include "document/cards/pageprofile.h"
#include "document/compose/compose.h"
#include "document/layout/cardlayout.h"
#include "document/layout/face.h"
#include "document/layout/margin.h"
#include "document/layout/paginator.h"
#include "document/layout/sides.h"
#include "document/layout/stripbuilder.h"
#include "document/layout/units.h"
#include "document/profile.h"

namespace {
QRectF textArea(const LayoutProfile &profile)
{
    const QMarginsF &margins = profile.margins;
    const QRectF paper(QPointF(), profile.paper * unitsPerMillimeter);
    return paper.marginsRemoved(margins * unitsPerMillimeter);
}

class Setter
{
public:
    Setter(const Document &document, const LayoutProfile &profile, const PageSink &sink);

    void operator()(const TextPart &part);
    void operator()(const RulePart &part) { m_paginator.add(ruleStrip(part, m_area.width())); }
    void operator()(const TablePart &part);
    void operator()(const BreakPart &part) { m_paginator.breakPage(part.annex); }
    void operator()(const CardsPart &part);
    void finish() { m_paginator.finish(); }

private:
    int addHeader(const TablePart &table);

    const LayoutProfile &m_profile;
    FaceBook m_faces;
    QRectF m_area;
    Paginator m_paginator;
};

Setter::Setter(const Document &document, const LayoutProfile &profile, const PageSink &sink)
    : m_profile(profile)
    , m_faces(profile.screenFont)
    , m_area(textArea(profile))
    , m_paginator(
          m_area, [this, &document](int number) { return marginPage(document, m_profile, m_faces, number); }, sink)
{
}

void Setter::operator()(const TextPart &part)
{
    for (Strip &strip : textStrips(part, m_profile.style(part.component), m_faces, m_area.width()))
        m_paginator.add(std::move(strip));
}

/// A header that would leave no room for rows is not repeated.
int Setter::addHeader(const TablePart &table)
{
    QList<Strip> strips;
    qreal height = 0;
    for (int row = 0; row < table.headerRows; ++row) {
        strips.append(rowStrip(table, row, m_profile, m_faces));
        height += strips.last().height;
    }
    return strips.isEmpty() || height > m_area.height() / 2 ? -1 : m_paginator.addHeader(std::move(strips));
}

void Setter::operator()(const TablePart &part)
{
    const int header = addHeader(part);
    for (qsizetype i = 0; i < part.rows.size(); ++i) {
        Strip strip = rowStrip(part, i, m_profile, m_faces);
        strip.header = i < part.headerRows ? -1 : header;
        strip.before = i == 0 ? fromPoints(part.before) : 0;
        strip.after = i + 1 == part.rows.size() ? fromPoints(part.after) : 0;
        m_paginator.add(std::move(strip));
    }
}

void Setter::operator()(const CardsPart &part)
{
    for (qsizetype first = 0; first < part.cards.size(); first += part.format.cardsPerSheet())
        m_paginator.fillPage([&](Page &page) { placeCards(page, part, first, m_faces); });
}
} // namespace

QSizeF paperOf(const Document &document, const LayoutProfile &profile)
{
    return profileOnPage(profile, document).paper * unitsPerMillimeter;
}

PagedDocument layOut(const Document &document, const LayoutProfile &profile)
{
    PagedDocument paged{document.title, document.author, paperOf(document, profile), {}};
    layOut(document, profile, [&paged](const Page &page) { paged.pages.append(page); });
    return paged;
}

void layOut(const Document &document, const LayoutProfile &profile, const PageSink &sink)
{
    const LayoutProfile onPage = profileOnPage(profile, document);
    Setter setter(document, onPage, onPage.twoSided ? onBothSides(onPage, sink) : sink);
    for (const Part &part : compose(document, onPage))
        std::visit(setter, part);
    setter.finish();
}
