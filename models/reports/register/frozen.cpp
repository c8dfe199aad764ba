// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/register/frozen.h"

#include "document/json/documentjson.h"
#include "document/pdf/pdfwriter.h"
#include "document/profile.h"
#include "domain/papers/frozenpaper.h"

#include <QBuffer>

FrozenPaper frozenFrom(const Document &document, const LayoutProfile &profile)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    writePdf(document, profile, pdf);
    return {QString::fromUtf8(toJson(document)), QString::fromUtf8(profile.source), pdf.data()};
}

Document keptDocument(const FrozenPaper &frozen)
{
    return documentFromJson(frozen.document.toUtf8());
}

LayoutProfile keptProfile(const FrozenPaper &frozen)
{
    return parseProfile(frozen.profile.toUtf8());
}

QList<LineChange> changedSince(const FrozenPaper &frozen, const Document &now)
{
    return changedLines(keptDocument(frozen), now);
}
