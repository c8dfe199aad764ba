// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/paper.h"

#include "document/docx/docxwriter.h"
#include "document/formaterror.h"
#include "document/pdf/pdfwriter.h"

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

[[noreturn]] void refuse(const QSaveFile &file)
{
    throw FormatError(
        QCoreApplication::translate("Document", "“%1” cannot be written: %2. Choose another folder or name.")
            .arg(file.fileName(), file.errorString()));
}
} // namespace

bool writePaper(const Document &document, const LayoutProfile &profile, const QString &path,
                const std::stop_token &stop)
{
    const Writer write = writerFor(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        refuse(file);
    write(document, profile, file);
    if (stop.stop_requested())
        return false;
    if (!file.commit())
        refuse(file);
    return true;
}
