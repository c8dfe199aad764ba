// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/layingout.h"

#include "document/profile.h"

namespace {

constexpr qsizetype rowsOfAPage = 80;

struct Stopped
{
};

} // namespace

PagedDocument layOutUntil(const std::function<bool(const QList<Page> &)> &stop, const Document &document,
                          const LayoutProfile &profile)
{
    PagedDocument paged{document.title, document.author, paperOf(document, profile), {}};
    try {
        layOut(document, profile, [&](const Page &page) {
            paged.pages.append(page);
            if (stop(paged.pages))
                throw Stopped();
        });
    } catch (const Stopped &) { // NOLINT(bugprone-empty-catch): the pages so far are what was asked for
    }
    return paged;
}

PagedDocument firstPages(qsizetype count, Document document, const LayoutProfile &profile)
{
    const qsizetype most = (count + 1) * rowsOfAPage;
    for (Block &block : document.blocks) {
        Grid *grid = std::get_if<Grid>(&block.content);
        if (grid && grid->rows.size() > most)
            grid->rows.resize(most);
        CardSheet *sheet = std::get_if<CardSheet>(&block.content);
        if (sheet && sheet->cards.size() > most)
            sheet->cards.resize(most);
    }
    return layOutUntil([count](const QList<Page> &pages) { return pages.size() >= count; }, document, profile);
}
