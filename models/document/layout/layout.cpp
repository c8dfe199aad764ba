// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/layout.h"

#include "document/compose/compose.h"
#include "document/layout/face.h"
#include "document/layout/margin.h"
#include "document/layout/paginator.h"
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
    for (Strip &strip : textStrips(part, m_profile, m_faces, m_area.width()))
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
} // namespace

PagedDocument layOut(const Document &document, const LayoutProfile &profile)
{
    PagedDocument paged{document.title, document.author, profile.paper * unitsPerMillimeter, {}};
    layOut(document, profile, [&paged](const Page &page) { paged.pages.append(page); });
    return paged;
}

void layOut(const Document &document, const LayoutProfile &profile, const PageSink &sink)
{
    Setter setter(document, profile, sink);
    for (const Part &part : compose(document, profile))
        std::visit(setter, part);
    setter.finish();
}
