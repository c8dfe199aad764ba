// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/docxwriter.h"

#include "document/docx/bodypart.h"
#include "document/docx/headerpart.h"
#include "document/docx/relations.h"
#include "document/docx/settingsparts.h"
#include "document/docx/stylespart.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

void writeDocx(const Document &document, const LayoutProfile &profile, QIODevice &device)
{
    QList<PackageFile> files = relationParts();
    files.append({u"word/document.xml"_s, bodyPart(document, profile)});
    files.append({u"word/styles.xml"_s, stylesPart(profile)});
    files.append({u"word/header1.xml"_s, headerPart(document, profile, true)});
    files.append({u"word/header2.xml"_s, headerPart(document, profile, false)});
    files += settingsParts(document, profile);
    device.write(zipped(files));
}
