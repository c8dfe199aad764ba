// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose/signatures.h"

#include "document/compose/texts.h"
#include "document/profile.h"

#include <algorithm>
#include <numeric>

namespace {
QList<CellPart> recipientParts(const Signatures &signatures, const LayoutProfile &profile)
{
    QList<CellPart> parts;
    appendText(parts, profile, Component::RecipientsLabel, signatures.recipientsLabel);
    for (const QString &recipient : signatures.recipients)
        appendText(parts, profile, Component::Recipient, recipient);
    appendText(parts, profile, Component::Drafter, signatures.drafter);
    return parts;
}

QList<CellPart> capacityParts(const Signature &signature, const LayoutProfile &profile)
{
    QList<CellPart> parts;
    appendText(parts, profile, Component::Authority, signature.body);
    appendText(parts, profile, Component::Authority, signature.authority);
    appendText(parts, profile, Component::Post, signature.post);
    return parts;
}

/// The room for the signature and the name under it.
QList<CellPart> nameParts(const Signature &signature, const LayoutProfile &profile)
{
    QList<CellPart> parts;
    for (int line = 0; line < profile.signatureLines; ++line)
        parts.append(textPart(profile, Component::SignatureRoom, QString()));
    appendText(parts, profile, Component::SignerName, signature.name);
    return parts;
}

TablePart besideRecipients(const Signatures &signatures, const LayoutProfile &profile)
{
    TablePart table;
    table.widths = {profile.letterheadColumns[0], profile.textWidth() - profile.letterheadColumns[0]};
    const Signature signer = signatures.signers.value(0);
    QList<CellPart> signing;
    if (!signatures.signers.isEmpty())
        signing = capacityParts(signer, profile) + nameParts(signer, profile);
    table.rows = {TableRow{{{recipientParts(signatures, profile)}, {signing}}}};
    return table;
}

/// Signers by row: the first row takes what does not fill one, so that the lead stands on top.
QList<QList<Signature>> rowsOf(const Signatures &signatures, const LayoutProfile &profile)
{
    const QList<Signature> &signers = signatures.signers;
    const qsizetype perRow = std::min<qsizetype>(profile.signersInRow, signers.size());
    QList<QList<Signature>> rows;
    for (qsizetype at = 0; at < signers.size();) {
        const qsizetype left = (signers.size() - at) % perRow;
        QList<Signature> row = signers.mid(at, left > 0 ? left : perRow);
        at += row.size();
        if (profile.leadOnTheRight || signatures.leadAlwaysRight)
            std::ranges::reverse(row);
        rows.append(row);
    }
    return rows;
}

TablePart sideBySide(const Signatures &signatures, const LayoutProfile &profile)
{
    const QList<QList<Signature>> rows = rowsOf(signatures, profile);
    // A row of few and one of many share columns of which each of its signers spans some.
    const qsizetype columns = std::lcm(rows.first().size(), rows.last().size());
    TablePart table;
    table.widths = QList<double>(columns, profile.textWidth() / static_cast<double>(columns));
    for (const QList<Signature> &row : rows) {
        const int span = static_cast<int>(columns / row.size());
        TableRow capacities;
        TableRow names;
        for (const Signature &signer : row) {
            capacities.cells.append({capacityParts(signer, profile), span});
            names.cells.append({nameParts(signer, profile), span});
        }
        table.rows += {capacities, names};
    }
    if (const QList<CellPart> recipients = recipientParts(signatures, profile); !recipients.isEmpty())
        table.rows.append(TableRow{{{recipients, static_cast<int>(columns)}}});
    return table;
}
} // namespace

TablePart composeSignatures(const Signatures &signatures, const LayoutProfile &profile)
{
    TablePart table =
        signatures.signers.size() > 1 ? sideBySide(signatures, profile) : besideRecipients(signatures, profile);
    table.before = profile.signaturesBefore;
    for (qsizetype row = 0; row + 1 < table.rows.size(); ++row)
        table.rows[row].keepWithNext = true;
    return table;
}
