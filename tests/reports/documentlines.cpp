// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentlines.h"

using namespace Qt::StringLiterals;

namespace {

struct LineWriter
{
    QStringList lines;

    void operator()(const Letterhead &head)
    {
        lines.append({head.superior, head.issuer});
        for (const HeadBody &partner : head.partners)
            lines.append(u"& "_s + (partner.superior.isEmpty() ? QString() : partner.superior + u" / "_s) +
                         partner.issuer);
        lines.append(head.title);
    }
    void operator()(const NumberAndDate &line)
    {
        const QString written = line.number + u" | "_s + line.placeAndDate;
        lines.append(line.circulation.isEmpty() ? written : written + u" | "_s + line.circulation);
    }
    void operator()(const KindAndAbstract &head) { lines.append({u"# "_s + head.kind, u"# "_s + head.abstract}); }
    void operator()(const Addressee &addressee) { lines.append(addressee.label + addressee.names.join(u", "_s)); }
    void operator()(const Heading &heading) { lines.append(QString(heading.level, u'=') + u' ' + heading.text); }
    void operator()(const Paragraph &paragraph)
    {
        QString line;
        for (const Run &run : paragraph.runs)
            line += (run.italic ? u"_"_s : QString()) + run.text;
        lines.append(line);
    }
    void operator()(const Grid &grid)
    {
        QStringList titles;
        for (const GridColumn &column : grid.columns)
            titles.append(column.title);
        lines.append(u"|| "_s + titles.join(u" | "_s));
        for (const GridRow &row : grid.rows)
            lines.append(rowLine(row));
    }
    void operator()(const Signatures &signatures)
    {
        lines.append(signatures.recipientsLabel);
        lines.append(signatures.recipients);
        for (const Signature &signer : signatures.signers)
            lines.append(u"/ "_s + (signer.body.isEmpty() ? QString() : signer.body + u" / "_s) +
                         (signer.authority.isEmpty() ? QString() : signer.authority + u" / "_s) + signer.post +
                         u" / "_s + signer.name);
    }
    void operator()(const PageBreak &pageBreak) { lines.append(pageBreak.annex ? u"--- annex"_s : u"---"_s); }
    void operator()(const CardSheet &sheet)
    {
        lines.append(u"[] "_s + sheet.format);
        for (const Card &card : sheet.cards)
            lines.append(cardLine(card));
    }

    static QString cardLine(const Card &card)
    {
        QStringList texts;
        for (const CardLine &line : card.lines)
            texts.append(line.text);
        return u"[ "_s + texts.join(u" | "_s) + u" ]"_s + (card.qr.isEmpty() ? QString() : u" #"_s + card.qr);
    }
    static QString rowLine(const GridRow &row)
    {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append((cell.italic ? u"_"_s : QString()) + cell.text);
        return (row.cells.first().span > 1 ? u"|* "_s : u"| "_s) + cells.join(u" | "_s);
    }
};

} // namespace

QStringList linesOf(const Document &document)
{
    LineWriter writer;
    for (const Block &block : document.blocks)
        std::visit(writer, block.content);
    return writer.lines.replaceInStrings(u"\n"_s, u"⏎"_s);
}

QStringList linesWith(const Document &document, const QString &text)
{
    return linesOf(document).filter(text);
}

QString allText(const Document &document)
{
    return linesOf(document).join(u'\n');
}

QList<Grid> gridsOf(const Document &document)
{
    QList<Grid> grids;
    for (const Block &block : document.blocks) {
        if (const auto *grid = std::get_if<Grid>(&block.content))
            grids.append(*grid);
    }
    return grids;
}

QStringList headingsOf(const Document &document)
{
    QStringList headings;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content))
            headings.append(heading->text);
    }
    return headings;
}
