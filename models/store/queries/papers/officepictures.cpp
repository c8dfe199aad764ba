// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/papers/officepictures.h"

#include "store/step.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

std::optional<OfficePicture> officePictureOf(Database &database, const QString &key)
{
    const QList<OfficePicture> found = Table<OfficePicture>(database).select(u"WHERE key = ?"_s, {key});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void keepOfficePicture(Database &database, const QString &key, const QByteArray &bytes, const QString &stepLabel)
{
    Step step(database, stepLabel);
    OfficePicture picture = officePictureOf(database, key).value_or(OfficePicture{.key = key});
    setBytes(picture, bytes);
    if (picture.id.isValid())
        Table<OfficePicture>(database).update(picture);
    else
        Table<OfficePicture>(database).insert(picture);
    step.commit();
}
