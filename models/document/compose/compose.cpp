// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose/compose.h"

#include "document/compose/cards.h"
#include "document/compose/grid.h"
#include "document/compose/letterhead.h"
#include "document/compose/signatures.h"
#include "document/compose/texts.h"
#include "document/profile.h"

#include <algorithm>

namespace {
class Composer
{
public:
    explicit Composer(const LayoutProfile &profile) : m_profile(profile), m_headWidths(headWidths(1, profile)) {}

    void add(const Block &block);
    QList<Part> parts() && { return std::move(m_parts); }

    // One overload per block: a new block does not compile until it is composed.
    void operator()(const Letterhead &letterhead);
    void operator()(const NumberAndDate &line);
    void operator()(const KindAndAbstract &head);
    void operator()(const Addressee &addressee);
    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const Grid &grid);
    void operator()(const Signatures &signatures);
    void operator()(const PageBreak &pageBreak);
    void operator()(const CardSheet &sheet) { m_parts.append(composeCards(sheet, m_profile)); }

private:
    void appendHeadRow(const QList<TableCell> &left, const QList<CellPart> &right);
    void keepLastWithNext();

    const LayoutProfile &m_profile;
    QList<Part> m_parts;
    QList<double> m_headWidths;
    Origin m_origin;
};

void Composer::add(const Block &block)
{
    m_origin = block.origin;
    std::visit(*this, block.content);
}

/// Letterhead and number share one table, else a word processor would run two tables into one anyway.
void Composer::appendHeadRow(const QList<TableCell> &left, const QList<CellPart> &right)
{
    auto *last = m_parts.isEmpty() ? nullptr : std::get_if<TablePart>(&m_parts.last());
    const bool continues = last && !last->bordered && last->widths == m_headWidths;
    if (!continues)
        m_parts.append(TablePart{m_headWidths, {}});
    auto &table = std::get<TablePart>(m_parts.last());
    if (!table.rows.isEmpty())
        table.rows.last().keepWithNext = true;
    table.rows.append(TableRow{left + QList{TableCell{right}}, false, m_origin});
}

void Composer::keepLastWithNext()
{
    if (m_parts.isEmpty())
        return;
    if (auto *text = std::get_if<TextPart>(&m_parts.last()))
        text->keepWithNext = true;
    if (auto *table = std::get_if<TablePart>(&m_parts.last()))
        table->rows.last().keepWithNext = true;
}

void Composer::operator()(const Letterhead &letterhead)
{
    const ComposedHead head = composeHead(letterhead, m_profile);
    m_headWidths = headWidths(head.bodies.size(), m_profile);
    appendHeadRow(head.bodies, head.title);
    if (!head.star.isEmpty())
        appendHeadRow({TableCell{head.star, static_cast<int>(head.bodies.size())}}, {});
}

void Composer::operator()(const NumberAndDate &line)
{
    QList<CellPart> left;
    appendText(left, m_profile, Component::Number, line.number);
    appendText(left, m_profile, Component::LetterAbstract, line.letterAbstract);
    appendText(left, m_profile, Component::Urgency, line.urgency);
    appendText(left, m_profile, Component::Circulation, line.circulation);
    appendText(left, m_profile, Component::Draft, line.draft);
    QList<CellPart> right;
    appendText(right, m_profile, Component::PlaceAndDate, line.placeAndDate);
    appendHeadRow({TableCell{left, static_cast<int>(m_headWidths.size()) - 1}}, right);
}

void Composer::operator()(const KindAndAbstract &head)
{
    for (const auto &[component, text] :
         {std::pair(Component::Kind, head.kind), std::pair(Component::Abstract, head.abstract)}) {
        if (text.isEmpty())
            continue;
        TextPart part = textPart(m_profile, component, text);
        part.keepWithNext = true;
        part.origin = m_origin;
        m_parts.append(std::move(part));
    }
    if (head.abstract.isEmpty())
        return;
    auto rule = rulePart(m_profile, m_profile.abstractRule, std::get<TextPart>(m_parts.last()), m_profile.textWidth());
    std::visit([](auto &part) { part.keepWithNext = true; }, rule);
    std::visit([this](const auto &part) { m_parts.append(part); }, rule);
}

void Composer::operator()(const Addressee &addressee)
{
    if (addressee.names.size() <= 1) {
        TextPart part = textPart(m_profile, Component::AddresseeLabel,
                                 {Run{addressee.label + u' '}, Run{addressee.names.value(0)}});
        part.align = Align::Center;
        part.origin = m_origin;
        m_parts.append(std::move(part));
        return;
    }
    QList<CellPart> names;
    for (const QString &name : addressee.names)
        appendText(names, m_profile, Component::AddresseeName, name);
    const QList<CellPart> label{textPart(m_profile, Component::AddresseeLabel, addressee.label + QChar::Nbsp)};
    m_parts.append(TablePart{{m_profile.addresseeColumns[0], m_profile.addresseeColumns[1]},
                             {TableRow{{{label}, {names}}, false, m_origin}}});
}

void Composer::operator()(const Heading &heading)
{
    constexpr std::array levels{Component::Heading1, Component::Heading2, Component::Heading3};
    TextPart part =
        textPart(m_profile, levels[static_cast<std::size_t>(std::clamp(heading.level, 1, 3) - 1)], heading.text);
    part.keepWithNext = true;
    part.origin = m_origin;
    m_parts.append(std::move(part));
}

void Composer::operator()(const Paragraph &paragraph)
{
    TextPart part = textPart(m_profile, Component::Body, paragraph.runs);
    part.align = paragraph.align;
    part.indented = paragraph.indented;
    part.keepWithNext = paragraph.keepWithNext;
    part.origin = m_origin;
    m_parts.append(std::move(part));
}

void Composer::operator()(const Grid &grid)
{
    TablePart table = composeGrid(grid, m_profile);
    for (TableRow &row : table.rows) {
        if (row.origin == Origin{})
            row.origin = m_origin;
    }
    if (!table.rows.isEmpty() && !table.widths.isEmpty())
        m_parts.append(std::move(table));
}

void Composer::operator()(const Signatures &signatures)
{
    keepLastWithNext();
    TablePart table = composeSignatures(signatures, m_profile);
    for (TableRow &row : table.rows)
        row.origin = m_origin;
    m_parts.append(std::move(table));
}

void Composer::operator()(const PageBreak &pageBreak)
{
    m_parts.append(BreakPart{pageBreak.annex});
}
} // namespace

QList<Part> compose(const Document &document, const LayoutProfile &profile)
{
    Composer composer(profile);
    for (const Block &block : document.blocks)
        composer.add(block);
    return std::move(composer).parts();
}
