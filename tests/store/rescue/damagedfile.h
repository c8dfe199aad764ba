// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rescue/rescue.h"
#include "tests/store/copies/copycase.h"

/// A file filled with records of every kind, to be damaged and rescued.
struct DamagedCase : MadeFile
{
    QString target = folder.filePath(QStringLiteral("cứu được.danvan"));

    explicit DamagedCase(int rounds = 5);

    [[nodiscard]] qint64 rootOf(const QString &name) const;
    /// The pages that stand directly below a table's root.
    [[nodiscard]] QList<qint64> pagesBelow(const QString &table) const;
    void overwrite(qint64 at, const QByteArray &bytes) const;
    void overwritePage(qint64 page, char with = '\x5a') const;
    [[nodiscard]] RescueReport rescued() const;
};

qint64 missingOf(const RescueReport &report, const QString &table);
/// What the check of the new file calls damage.
QStringList damageIn(const RescueReport &report);
