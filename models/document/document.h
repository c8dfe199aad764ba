// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
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

/// A body that issues a joint paper beside the lead.
struct HeadBody
{
    QString superior;
    QString issuer;
    bool operator==(const HeadBody &) const = default;
};

/// Superior and issuing body on the left, the title of Party or state on the right; only the state's has a motto. The
/// bodies that issue a joint paper together stand below the lead or beside it, as the profile says.
struct Letterhead
{
    QString superior;
    QString issuer;
    QString title;
    QString motto;
    QList<HeadBody> partners;
    bool operator==(const Letterhead &) const = default;
};

/// "Số 24-KH/BDVTU" on the left (may be empty), place and date in italics on the right. Under the number stand the
/// abstract of a letter, the urgency, and how far the paper may go or which draft it is; each may be empty.
struct NumberAndDate
{
    QString number;
    QString placeAndDate;
    QString letterAbstract;
    QString urgency;
    QString circulation;
    QString draft;
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

/// Authority ("T/M …", "K/T …") may be empty; post in capitals; name under the room for the signature. On a joint paper
/// the signer's body stands above.
struct Signature
{
    QString authority;
    QString post;
    QString name;
    QString body;
    bool operator==(const Signature &) const = default;
};

/// The signing blocks side by side, the lead first, in as many rows as the profile wants; with one signer the
/// recipients stand level on the left.
struct Signatures
{
    QString recipientsLabel;
    QStringList recipients;
    QList<Signature> signers;
    QString drafter;              ///< who wrote it and how many copies, in small under the recipients
    bool leadAlwaysRight = false; ///< minutes: the chair signs on the right, wherever leads of joint papers sign
    bool operator==(const Signatures &) const = default;
};

/// An annex begins a page numbering of its own.
struct PageBreak
{
    bool annex = false;
    bool operator==(const PageBreak &) const = default;
};

/// What a line of a card says; the card's format gives each role its place and size.
enum class CardRole { Name, Post, Remark, Sender };
inline constexpr int cardRoleCount = static_cast<int>(CardRole::Sender) + 1;

struct CardLine
{
    CardRole role = CardRole::Name;
    QString text;
    bool operator==(const CardLine &) const = default;
};

/// A name plate, a badge, an envelope or a label. `qr` is the content of a QR code, none when empty.
struct Card
{
    QList<CardLine> lines;
    QString qr;
    Origin origin;
    bool operator==(const Card &) const = default;
};

/// Cards that are cut or folded out of as many sheets as they need. The format is the name of one in resources/cards; a
/// paper of cards has the page of its format and holds nothing else.
struct CardSheet
{
    QString format;
    QList<Card> cards;
    QByteArray emblem{}; ///< a picture that the format may have a place for; none when empty
    bool operator==(const CardSheet &) const = default;
};

using Content = std::variant<Letterhead, NumberAndDate, KindAndAbstract, Addressee, Heading, Paragraph, Grid,
                             Signatures, PageBreak, CardSheet>;

struct Block
{
    Content content;
    Origin origin;
    bool operator==(const Block &) const = default;
};

/// A paper as values, before any layout. `stamp` ("MẪU") stands in the top margin of every page. Day and style choose
/// the layout profile.
struct Document
{
    QString title;
    QString author;
    QString stamp;
    QList<Block> blocks;
    QDate day;
    QString style = QStringLiteral("party");
    bool operator==(const Document &) const = default;
};
