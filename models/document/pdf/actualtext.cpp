// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/actualtext.h"

#include "document/pdf/contentmarks.h"
#include "document/pdf/pdfupdate.h"

QByteArray withActualTexts(const QByteArray &pdf, const QStringList &texts)
{
    PdfUpdate update(pdf);
    for (const PdfStream &stream : update.streams()) {
        const QByteArray marked = withMarkedTexts(stream.content, texts);
        if (marked != stream.content)
            update.replace({stream.object, marked});
    }
    return update.finish();
}
