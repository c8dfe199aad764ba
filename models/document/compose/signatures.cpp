// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose/signatures.h"

#include "document/compose/texts.h"
#include "document/profile.h"

#include <algorithm>

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

TablePart sideBySide(const Signatures &signatures, const LayoutProfile &profile)
{
    QList<Signature> signers = signatures.signers;
    if (profile.leadOnTheRight || signatures.leadAlwaysRight)
        std::ranges::reverse(signers);
    TablePart table;
    table.widths = QList<double>(signers.size(), profile.textWidth() / static_cast<double>(signers.size()));
    TableRow capacities;
    TableRow names;
    for (const Signature &signer : std::as_const(signers)) {
        capacities.cells.append({capacityParts(signer, profile)});
        names.cells.append({nameParts(signer, profile)});
    }
    table.rows = {capacities, names};
    if (const QList<CellPart> recipients = recipientParts(signatures, profile); !recipients.isEmpty())
        table.rows.append(TableRow{{{recipients, static_cast<int>(signers.size())}}});
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
