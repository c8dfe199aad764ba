// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What a bad disk, a bad stick or a broken-off transfer has made of a file.
struct SpoiledFile
{
    const char *kind;
    QByteArray content;
    QByteArray journal; ///< left beside it; empty for none
};

/// The same for the same number; `foreign` is another file, pieces of which get in.
SpoiledFile spoiledFile(const QByteArray &good, const QByteArray &foreign, quint32 number);
