// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cards/pageprofile.h"

#include "document/cards/cardformat.h"
#include "document/formaterror.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

const CardSheet *sheetOf(const Block &block)
{
    return std::get_if<CardSheet>(&block.content);
}

/// The name of the format of all sheets; none for a document without cards.
QString formatOf(const Document &document)
{
    const auto first = std::ranges::find_if(document.blocks, sheetOf);
    if (first == document.blocks.cend())
        return {};
    const QString id = sheetOf(*first)->format;
    const auto fits = [&id](const Block &block) { return sheetOf(block) && sheetOf(block)->format == id; };
    if (!std::ranges::all_of(document.blocks, fits))
        throw FormatError(QCoreApplication::translate(
            "Document", "Cards stand on paper of their own: please print them apart from other papers."));
    return id;
}

} // namespace

LayoutProfile profileOnPage(const LayoutProfile &profile, const Document &document)
{
    const QString id = formatOf(document);
    if (id.isNull())
        return profile;
    const CardFormat format = cardFormat(id);
    LayoutProfile onPage = profile;
    onPage.paper = format.page;
    const double right = format.page.width() - format.placeOf(format.cardsPerSheet() - 1).x() - format.card.width();
    onPage.margins = {format.corner.x(), format.corner.y(), right, std::max(0.0, format.freeBelow() - roomForWord)};
    // Cards are cut at fixed places; a tent has two faces of its own.
    onPage.versoLeft = onPage.margins.left();
    onPage.twoSided = false;
    onPage.headerFromTop = format.stampFromTop;
    onPage.numberedPages = false;
    return onPage;
}
