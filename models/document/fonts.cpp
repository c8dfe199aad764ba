// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/fonts.h"

#include "document/formaterror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace {
bool addAll()
{
    const QDir folder(u":/fonts"_s);
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (QFontDatabase::addApplicationFont(folder.filePath(name)) < 0)
            throw FormatError(QCoreApplication::translate("Document", "The font “%1” cannot be loaded.").arg(name));
    }
    return true;
}
} // namespace

void registerFonts()
{
    static const bool registered = addAll();
    Q_UNUSED(registered)
}
