// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

struct Identity;

/// Who writes a file, at which PC and since when (local time), as the side file of the lock tells others.
struct Holder
{
    QString author;
    QString computer;
    QDateTime since;
    bool operator==(const Holder &) const = default;
};

QString holderText(const Holder &holder);
/// What another program may have written there is the author as a whole.
Holder holderFrom(const QString &text);

/// Who has the file for writing; nothing where nobody does.
std::optional<Holder> lockHolder(const QString &path);

/// The file for writing, as long as what is returned lives. Throws StoreError where somebody else has it.
std::shared_ptr<void> lockOrThrow(const QString &path, const Identity &identity);
