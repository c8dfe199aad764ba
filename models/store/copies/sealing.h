// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What locks copies. It is made of a password and cannot unlock what it locked, so that a PC may keep it.
struct Seal
{
    QByteArray recipe; ///< salt and cost, by which the password becomes a key
    QByteArray publicKey;

    [[nodiscard]] bool isEmpty() const { return publicKey.isEmpty(); }
    bool operator==(const Seal &) const = default;
};

/// What it costs to make a key of a password: dear, so that passwords cannot be tried by the million.
struct SealCost
{
    quint64 operations = 3;
    quint64 memory = 256 << 20; ///< bytes
};

Seal sealFor(const QString &password, SealCost cost = {});

/// What locked copies are called: the name of the copy and this.
QString sealedSuffix();

// These throw StoreError and then leave no target.

void sealFile(const Seal &seal, const QString &from, const QString &to);
/// Refuses a wrong password, and a file that is not whole or was changed.
void unsealFile(const QString &password, const QString &from, const QString &to);
