// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/house/shownsample.h"

#include "domain/settings/editabletext.h"
#include "reports/wording.h"

QString shownSample(const QString &pattern, const EditableText &text)
{
    QList<QByteArray> names;
    for (const TextField &field : text.fields)
        names.append(field.place.toLatin1());
    Places places;
    for (qsizetype i = 0; i < names.size(); ++i)
        places.append({names.at(i).constData(), text.fields.at(i).sample});
    return filled(pattern, places);
}
