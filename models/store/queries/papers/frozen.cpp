// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/papers/frozen.h"

#include "store/storeerror.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

QString hashOf(const FrozenPaper &frozen)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {frozen.document.toUtf8(), frozen.profile.toUtf8(), frozen.pdf}) {
        // The length goes in as well, so that nothing can move from one part to the next.
        const QByteArray size = QByteArray::number(part.size()) + ' ';
        hash.addData(size);
        hash.addData(part);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QString keepFrozen(Database &database, const FrozenPaper &frozen)
{
    const QString hash = hashOf(frozen);
    database.connection().execute(
        u"INSERT INTO frozen_paper (sha256, document, profile, pdf) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (sha256) DO NOTHING"_s,
        {hash, frozen.document, frozen.profile, frozen.pdf.isNull() ? QByteArray("") : frozen.pdf});
    return hash;
}

std::optional<FrozenPaper> frozenPaper(const Database &database, const Paper &paper)
{
    if (paper.content.isEmpty())
        return std::nullopt;
    const auto rows = database.connection().select(
        u"SELECT document, profile, pdf FROM frozen_paper WHERE sha256 = ?"_s, {paper.content});
    if (!rows.isEmpty()) {
        const FrozenPaper frozen{rows.first().at(0).toString(), rows.first().at(1).toString(),
                                 rows.first().at(2).toByteArray()};
        if (hashOf(frozen) == paper.content)
            return frozen;
    }
    throw StoreError(
        Store::tr("What “%1” kept when it was issued is damaged; open your last good copy.").arg(paper.numberText));
}
