// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What an issued paper keeps: its words and its layout, from which it can be laid out again, and its pages.
struct FrozenPaper
{
    QString document; ///< JSON
    QString profile;  ///< JSON
    QByteArray pdf;
    bool operator==(const FrozenPaper &) const = default;
};
