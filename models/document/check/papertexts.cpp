// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/papertexts.h"

namespace {

class TextReader
{
public:
    void read(const Block &block)
    {
        m_origin = block.origin;
        std::visit(*this, block.content);
    }
    QList<PaperText> texts() && { return std::move(m_texts); }

    // One overload per block: a new block does not compile until its texts are checked.
    void operator()(const Letterhead &head)
    {
        add({head.superior, head.issuer});
        for (const HeadBody &partner : head.partners)
            add({partner.superior, partner.issuer});
        add({head.title, head.motto});
    }
    void operator()(const NumberAndDate &line)
    {
        add({line.number, line.placeAndDate, line.letterAbstract, line.urgency, line.circulation, line.draft});
    }
    void operator()(const KindAndAbstract &head) { add({head.kind, head.abstract}); }
    void operator()(const Addressee &addressee) { add(QStringList{addressee.label} + addressee.names); }
    void operator()(const Heading &heading) { add({heading.text}); }
    void operator()(const Paragraph &paragraph)
    {
        QString whole;
        for (const Run &run : paragraph.runs)
            whole += run.text;
        add({whole});
    }
    void operator()(const Grid &grid)
    {
        for (const GridColumn &column : grid.columns)
            add({column.title});
        for (const GridRow &row : grid.rows) {
            for (const Cell &cell : row.cells)
                add(cell.text, row.origin == Origin{} ? m_origin : row.origin);
        }
    }
    void operator()(const Signatures &signatures)
    {
        add(QStringList{signatures.recipientsLabel} + signatures.recipients);
        for (const Signature &signer : signatures.signers)
            add({signer.body, signer.authority, signer.post, signer.name});
        add({signatures.drafter});
    }
    void operator()(const PageBreak &) {}
    void operator()(const CardSheet &sheet)
    {
        for (const Card &card : sheet.cards) {
            for (const CardLine &line : card.lines)
                add(line.text, card.origin == Origin{} ? m_origin : card.origin);
        }
    }

private:
    void add(const QStringList &texts)
    {
        for (const QString &text : texts)
            add(text, m_origin);
    }
    void add(const QString &text, const Origin &origin)
    {
        if (!text.trimmed().isEmpty())
            m_texts.append({text, origin});
    }

    QList<PaperText> m_texts;
    Origin m_origin;
};

} // namespace

QList<PaperText> textsOf(const Document &document)
{
    TextReader reader;
    for (const Block &block : document.blocks)
        reader.read(block);
    return std::move(reader).texts();
}
