// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <type_traits>

// The members of everything that a paper consists of, once for writing and reading. A block without a name or without
// its members does not compile.

/// Of a member that came later: it is not written where it says nothing, so that papers kept before it stay the same.
struct MayBeMissing
{
};

template<class Block>
inline constexpr QLatin1StringView blockName;
template<>
inline constexpr QLatin1StringView blockName<Letterhead>{"letterhead"};
template<>
inline constexpr QLatin1StringView blockName<NumberAndDate>{"numberAndDate"};
template<>
inline constexpr QLatin1StringView blockName<KindAndAbstract>{"kindAndAbstract"};
template<>
inline constexpr QLatin1StringView blockName<Addressee>{"addressee"};
template<>
inline constexpr QLatin1StringView blockName<Heading>{"heading"};
template<>
inline constexpr QLatin1StringView blockName<Paragraph>{"paragraph"};
template<>
inline constexpr QLatin1StringView blockName<Grid>{"grid"};
template<>
inline constexpr QLatin1StringView blockName<Signatures>{"signatures"};
template<>
inline constexpr QLatin1StringView blockName<PageBreak>{"pageBreak"};
template<>
inline constexpr QLatin1StringView blockName<CardSheet>{"cardSheet"};

void describe(auto &visit, std::type_identity<Origin>)
{
    visit("table", &Origin::table);
    visit("id", &Origin::id);
}

void describe(auto &visit, std::type_identity<Run>)
{
    visit("text", &Run::text);
    visit("bold", &Run::bold);
    visit("italic", &Run::italic);
    visit("underline", &Run::underline);
}

void describe(auto &visit, std::type_identity<HeadBody>)
{
    visit("superior", &HeadBody::superior);
    visit("issuer", &HeadBody::issuer);
}

void describe(auto &visit, std::type_identity<Letterhead>)
{
    visit("superior", &Letterhead::superior);
    visit("issuer", &Letterhead::issuer);
    visit("title", &Letterhead::title);
    visit("motto", &Letterhead::motto);
    visit("partners", &Letterhead::partners, MayBeMissing{});
}

void describe(auto &visit, std::type_identity<NumberAndDate>)
{
    visit("number", &NumberAndDate::number);
    visit("placeAndDate", &NumberAndDate::placeAndDate);
    visit("letterAbstract", &NumberAndDate::letterAbstract);
    visit("urgency", &NumberAndDate::urgency);
    visit("circulation", &NumberAndDate::circulation);
    visit("draft", &NumberAndDate::draft);
}

void describe(auto &visit, std::type_identity<KindAndAbstract>)
{
    visit("kind", &KindAndAbstract::kind);
    visit("abstract", &KindAndAbstract::abstract);
}

void describe(auto &visit, std::type_identity<Addressee>)
{
    visit("label", &Addressee::label);
    visit("names", &Addressee::names);
}

void describe(auto &visit, std::type_identity<Heading>)
{
    visit("level", &Heading::level);
    visit("text", &Heading::text);
}

void describe(auto &visit, std::type_identity<Paragraph>)
{
    visit("runs", &Paragraph::runs);
    visit("align", &Paragraph::align);
    visit("indented", &Paragraph::indented);
    visit("keepWithNext", &Paragraph::keepWithNext);
}

void describe(auto &visit, std::type_identity<Cell>)
{
    visit("text", &Cell::text);
    visit("value", &Cell::value);
    visit("align", &Cell::align);
    visit("span", &Cell::span);
    visit("bold", &Cell::bold);
    visit("italic", &Cell::italic);
}

void describe(auto &visit, std::type_identity<GridRow>)
{
    visit("cells", &GridRow::cells);
    visit("keepWithNext", &GridRow::keepWithNext);
    visit("origin", &GridRow::origin);
}

void describe(auto &visit, std::type_identity<GridColumn>)
{
    visit("title", &GridColumn::title);
    visit("weight", &GridColumn::weight);
    visit("align", &GridColumn::align);
}

void describe(auto &visit, std::type_identity<Grid>)
{
    visit("columns", &Grid::columns);
    visit("rows", &Grid::rows);
}

void describe(auto &visit, std::type_identity<Signature>)
{
    visit("authority", &Signature::authority);
    visit("post", &Signature::post);
    visit("name", &Signature::name);
    visit("body", &Signature::body, MayBeMissing{});
}

void describe(auto &visit, std::type_identity<Signatures>)
{
    visit("recipientsLabel", &Signatures::recipientsLabel);
    visit("recipients", &Signatures::recipients);
    visit("signers", &Signatures::signers);
    visit("drafter", &Signatures::drafter);
    visit("leadAlwaysRight", &Signatures::leadAlwaysRight, MayBeMissing{});
}

void describe(auto &visit, std::type_identity<PageBreak>)
{
    visit("annex", &PageBreak::annex);
}

void describe(auto &visit, std::type_identity<CardLine>)
{
    visit("role", &CardLine::role);
    visit("text", &CardLine::text);
}

void describe(auto &visit, std::type_identity<Card>)
{
    visit("lines", &Card::lines);
    visit("qr", &Card::qr);
    visit("origin", &Card::origin);
}

void describe(auto &visit, std::type_identity<CardSheet>)
{
    visit("format", &CardSheet::format);
    visit("cards", &CardSheet::cards);
    visit("emblem", &CardSheet::emblem, MayBeMissing{});
}

void describe(auto &visit, std::type_identity<Block>)
{
    visit("content", &Block::content);
    visit("origin", &Block::origin);
}

void describe(auto &visit, std::type_identity<Document>)
{
    visit("title", &Document::title);
    visit("author", &Document::author);
    visit("stamp", &Document::stamp);
    visit("blocks", &Document::blocks);
    visit("day", &Document::day);
    visit("style", &Document::style);
}
