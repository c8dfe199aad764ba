// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/schema.h"

/// A picture of the office for its papers. One whose key this version does not know is kept and not printed.
struct OfficePicture
{
    static constexpr const char *table = "office_picture";
    /// The key of the one on badges.
    static constexpr const char *emblem = "emblem";
    Id<OfficePicture> id;
    QString key;
    QString content; ///< a PNG as Base64
    bool operator==(const OfficePicture &) const = default;
};

QByteArray bytesOf(const OfficePicture &picture);
void setBytes(OfficePicture &picture, const QByteArray &bytes);

template<>
const Schema<OfficePicture> &schema<OfficePicture>();
