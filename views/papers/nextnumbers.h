// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/recordmodel.h"

#include <QHash>

#include <optional>

struct Desk;

/// The number that each register would give next; read when first asked for and again after changes.
class NextNumbers : public QObject
{
    Q_OBJECT

public:
    NextNumbers(Desk &desk, QObject *parent);

    [[nodiscard]] ComputedColumn column() const;

private:
    [[nodiscard]] QString of(const QString &registerUid) const;

    Desk &m_desk;
    mutable std::optional<QHash<QString, int>> m_numbers;
};
