// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/strip.h"

/// Puts strips on pages from top to bottom: glued strips together, headers above the rows they belong to.
class Paginator
{
public:
    /// `start` begins each page with what stands in its margin; it is told the page's number.
    Paginator(QRectF area, std::function<Page(int)> start, PageSink sink);

    /// The strips that each page with rows of a table begins with; returns their index for Strip::header.
    int addHeader(QList<Strip> strips);
    void add(Strip strip);
    /// Ends the page, even an empty one; numbering begins again when asked.
    void breakPage(bool restartNumbers);
    /// A page of its own for what needs no place found for it.
    void fillPage(const std::function<void(Page &)> &fill);
    void finish();

private:
    void flush();
    void place(const Strip &strip);
    void placeHeader(int header);
    void put(const Strip &strip);
    void putBorders(const Strip &strip, qreal top);
    qsizetype putUpright(const Strip &strip, qreal x, qreal top);
    void split(Strip strip);
    void nextPage();
    qreal room() const { return m_area.bottom() - m_y; }
    qreal headerHeight(int header) const;
    qreal gapBefore(const Strip &strip) const;

    QRectF m_area;
    std::function<Page(int)> m_start;
    PageSink m_sink;
    int m_number = 1;
    Page m_page;
    QList<Strip> m_chain;
    QList<QList<Strip>> m_headers;
    QList<qsizetype> m_openUprights;
    qreal m_y = 0;
    qreal m_gap = 0;
    bool m_empty = true;
    /// At the start of the paper and after a break room above a paragraph counts, at other tops of pages not.
    bool m_afterBreak = true;
};
