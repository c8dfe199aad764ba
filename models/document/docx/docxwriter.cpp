// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/docxwriter.h"

#include "document/cards/pageprofile.h"
#include "document/docx/bodypart.h"
#include "document/docx/headerpart.h"
#include "document/docx/media.h"
#include "document/docx/relations.h"
#include "document/docx/settingsparts.h"
#include "document/docx/stylespart.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

void writeDocx(const Document &document, const LayoutProfile &profile, QIODevice &device)
{
    const LayoutProfile onPage = profileOnPage(profile, document);
    Media media;
    const QByteArray body = bodyPart(document, onPage, media);
    QList<PackageFile> files = relationParts(media.files());
    files.append({u"word/document.xml"_s, body});
    files.append({u"word/styles.xml"_s, stylesPart(onPage)});
    files.append({u"word/header1.xml"_s, headerPart(document, onPage, true)});
    files.append({u"word/header2.xml"_s, headerPart(document, onPage, false)});
    files += settingsParts(document, onPage);
    files += media.files();
    device.write(zipped(files));
}
