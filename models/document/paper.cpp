// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/paper.h"

#include "document/docx/docxwriter.h"
#include "document/formaterror.h"
#include "document/outputfile.h"
#include "document/pdf/pdfwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {
using Writer = void (*)(const Document &, const LayoutProfile &, QIODevice &);

Writer writerFor(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "pdf"_L1)
        return writePdf;
    if (suffix == "docx"_L1)
        return writeDocx;
    throw FormatError(
        QCoreApplication::translate("Document", "“%1” is neither a .pdf nor a .docx file: choose one of the two.")
            .arg(path));
}
} // namespace

bool writePaper(const Document &document, const LayoutProfile &profile, const QString &path,
                const std::stop_token &stop)
{
    const Writer write = writerFor(path);
    QSaveFile file(path);
    openOutput(file);
    QBuffer made;
    made.open(QIODevice::WriteOnly);
    write(document, profile, made);
    if (stop.stop_requested())
        return false;
    appendOutput(file, made.data());
    commitOutput(file);
    return true;
}
