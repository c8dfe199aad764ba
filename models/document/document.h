// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <variant>

enum class Align { Left, Center, Right, Justify };

/// The record a block was made from, so that a click in the preview can open it.
struct Origin
{
    QString table;
    qint64 id = 0;
    bool operator==(const Origin &) const = default;
};

/// A stretch of text in one style. A '\n' in the text is a line break inside the paragraph.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool operator==(const Run &) const = default;
};

/// Superior and issuing body on the left with the star below, the Party's title on the right.
struct Letterhead
{
    QString superior;
    QString issuer;
    QString title;
    bool operator==(const Letterhead &) const = default;
};

/// "Số 24-KH/BDVTU" on the left (may be empty), place and date in italics on the right.
struct NumberAndDate
{
    QString number;
    QString placeAndDate;
    bool operator==(const NumberAndDate &) const = default;
};

/// Kind of the paper in capitals, its abstract below, the short rule under it.
struct KindAndAbstract
{
    QString kind;
    QString abstract;
    bool operator==(const KindAndAbstract &) const = default;
};

struct Addressee
{
    QString label;
    QStringList names;
    bool operator==(const Addressee &) const = default;
};

/// Level 1 is a part ("Phần thứ nhất"), 2 a section ("I- …"), 3 a numbered head ("1- …"). Never the last line of a
/// page.
struct Heading
{
    int level = 1;
    QString text;
    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    QList<Run> runs;
    Align align = Align::Justify;
    bool indented = true;
    bool keepWithNext = false;
    bool operator==(const Paragraph &) const = default;
};

/// `value` is what a spreadsheet gets, `text` what is printed; '\n' in the text starts a new line.
struct Cell
{
    QString text;
    QVariant value;
    std::optional<Align> align;
    int span = 1;
    bool bold = false;
    bool italic = false;
    bool operator==(const Cell &) const = default;
};

/// `keepWithNext` holds a group's title row on the page of the row after it.
struct GridRow
{
    QList<Cell> cells;
    bool keepWithNext = false;
    Origin origin;
    bool operator==(const GridRow &) const = default;
};

/// Weights are relative widths; the layout profile decides what they come to in millimetres.
struct GridColumn
{
    QString title;
    double weight = 1;
    Align align = Align::Left;
    bool operator==(const GridColumn &) const = default;
};

/// The header row repeats on every page and no row is split over two pages unless it is higher than a page.
struct Grid
{
    QList<GridColumn> columns;
    QList<GridRow> rows;
    bool operator==(const Grid &) const = default;
};

/// Authority ("T/M …", "K/T …") may be empty; post in capitals; name under the room for the signature.
struct Signature
{
    QString authority;
    QString post;
    QString name;
    bool operator==(const Signature &) const = default;
};

/// The signing blocks side by side, the lead on the right; with one signer the recipients stand level on the left.
struct Signatures
{
    QString recipientsLabel;
    QStringList recipients;
    QList<Signature> signers;
    bool operator==(const Signatures &) const = default;
};

/// An annex begins a page numbering of its own.
struct PageBreak
{
    bool annex = false;
    bool operator==(const PageBreak &) const = default;
};

using Content = std::variant<Letterhead, NumberAndDate, KindAndAbstract, Addressee, Heading, Paragraph, Grid,
                             Signatures, PageBreak>;

struct Block
{
    Content content;
    Origin origin;
    bool operator==(const Block &) const = default;
};

/// A paper as values, before any layout. `stamp` ("MẪU") stands in the top margin of every page.
struct Document
{
    QString title;
    QString author;
    QString stamp;
    QList<Block> blocks;
    bool operator==(const Document &) const = default;
};
