// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings/officepicture.h"

using namespace Qt::StringLiterals;

QByteArray bytesOf(const OfficePicture &picture)
{
    return QByteArray::fromBase64(picture.content.toLatin1());
}

void setBytes(OfficePicture &picture, const QByteArray &bytes)
{
    picture.content = QString::fromLatin1(bytes.toBase64());
}

template<>
const Schema<OfficePicture> &schema<OfficePicture>()
{
    using P = OfficePicture;
    static const auto s = makeSchema<P>(
        {"office-pictures", QT_TRANSLATE_NOOP("Record", "Pictures of the office"), "key", "key"},
        {field<&P::key>("key", QT_TRANSLATE_NOOP("Field", "Key of the picture"), FieldFlag::Required),
         field<&P::content>("content", QT_TRANSLATE_NOOP("Field", "Picture"), FieldFlag::Required | FieldFlag::Long)});
    return s;
}
