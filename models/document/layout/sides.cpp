// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/sides.h"

#include "document/layout/units.h"
#include "document/profile.h"

namespace {
/// The text is as wide on both sides of a sheet, so that a page is laid out once and moved.
qreal shiftOf(const LayoutProfile &profile)
{
    return fromMillimeters(profile.versoLeft - profile.margins.left());
}

void move(Page &page, qreal by)
{
    for (TextItem &text : page.texts)
        text.start.rx() += by;
    for (RuleItem &rule : page.rules)
        rule.line.translate(by, 0);
    for (QRectF &fill : page.fills)
        fill.translate(by, 0);
    for (OriginBox &origin : page.boxes)
        origin.box.translate(by, 0);
}
} // namespace

PageSink onBothSides(const LayoutProfile &profile, const PageSink &sink)
{
    return [by = shiftOf(profile), sink, isBack = false](const Page &page) mutable {
        if (!isBack) {
            sink(page);
        } else {
            Page moved = page;
            move(moved, by);
            sink(moved);
        }
        isBack = !isBack;
    };
}

PagedDocument forSides(PagedDocument paper, const LayoutProfile &profile, bool twoSided)
{
    if (twoSided == profile.twoSided)
        return paper;
    const qreal by = twoSided ? shiftOf(profile) : -shiftOf(profile);
    for (qsizetype back = 1; back < paper.pages.size(); back += 2)
        move(paper.pages[back], by);
    return paper;
}
