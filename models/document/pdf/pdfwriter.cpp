// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/pdfwriter.h"

#include "document/layout/layout.h"
#include "document/layout/units.h"
#include "document/paint/pagedevice.h"
#include "document/pdf/actualtext.h"
#include "document/pdf/hiddentexts.h"
#include "document/printable.h"
#include "document/profile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

namespace {
void drawPages(const Document &document, const LayoutProfile &profile, QIODevice &device, HiddenTexts &hidden)
{
    QPdfWriter writer(&device);
    // For the archive: fonts, colours and description are in the file, and nothing is transparent.
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(unitsPerInch);
    writer.setTitle(printable(document.title));
    writer.setCreator(QCoreApplication::applicationName());
    PageDevice sheets(writer, paperOf(document, profile));
    layOut(document, profile, [&](const Page &page) { sheets.add(hidden.mark(page)); });
}
} // namespace

void writePdf(const Document &document, const LayoutProfile &profile, QIODevice &device)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    HiddenTexts hidden;
    drawPages(document, profile, pdf, hidden);
    device.write(hidden.texts().isEmpty() ? pdf.data() : withActualTexts(pdf.data(), hidden.texts()));
}
