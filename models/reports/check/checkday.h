// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSet>

/// What rules need to know besides the paper's own source.
struct CheckDay
{
    QDate today;
    QSet<QDate> holidays;
};
