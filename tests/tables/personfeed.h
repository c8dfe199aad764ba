// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/person.h"
#include "tables/rowfeed.h"

#include <algorithm>
#include <stdexcept>

/// Persons "Người 1" … "Người n", of whom the ids come in as they are asked for.
struct PersonFeed
{
    qsizetype all = 0;
    qsizetype fetched = 0;
    QList<qsizetype> pagesAsked = {};
    bool broken = false;

    RowFeed asRowFeed()
    {
        return {[this] { return fetched; }, [](qsizetype row) { return qint64(row + 1); },
                [this] { return fetched == all; },
                [this](qsizetype count) { fetched = std::min(all, fetched + count); },
                [this](qsizetype first, qsizetype count) { return page(first, count); }};
    }

    QList<QVariantList> page(qsizetype first, qsizetype count)
    {
        if (broken)
            throw std::runtime_error("không đọc được");
        pagesAsked.append(first);
        QList<QVariantList> rows;
        for (qsizetype row = first; row < std::min(first + count, fetched); ++row)
            rows.append(toStored(
                Person{.fullName = QStringLiteral("Người %1").arg(row + 1), .note = QStringLiteral("ghi chú")}));
        return rows;
    }
};
