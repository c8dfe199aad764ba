// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariantList>

#include <functional>

/// Where a table's rows come from. The ids grow slice by slice; a page is stored values, references as text. The
/// functions may throw; the model shows that and goes on.
struct RowFeed
{
    std::function<qsizetype()> size;
    std::function<qint64(qsizetype row)> idAt;
    std::function<bool()> isComplete;
    std::function<void(qsizetype count)> fetch;
    std::function<QList<QVariantList>(qsizetype first, qsizetype count)> page;
};
