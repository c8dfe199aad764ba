// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A key that is built into lists, grids and fields and stands in no menu.
struct FixedKey
{
    QString where;
    QString keys;
    QString act;
};

QList<FixedKey> fixedKeys();
