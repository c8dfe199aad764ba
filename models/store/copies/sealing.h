// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

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

/// What a password becomes: the half that locks and the half that unlocks.
struct SealKeys
{
    QByteArray publicKey;
    QByteArray secretKey;
};

Seal sealFor(const QString &password, SealCost cost = {});

/// What locked copies are called: the name of the copy and this.
QString sealedSuffix();
/// Whether that is the name of a locked file.
bool isSealedName(const QString &name);
/// Where the open file would lie in the folder that the locked one was made of.
QString openedIn(const QString &folder, const QString &sealed);

// These make a file that nobody else may read and give the SHA-256 of what they wrote. They throw StoreError, also
// where there is a file of the target's name, and then leave nothing new.

QByteArray sealFile(const Seal &seal, const QString &from, const QString &to);
/// Whether the password of the seal opens the file.
bool isSealedWith(const Seal &seal, const QString &path);

/// Unlocks what was locked with one password. To make a key of it takes a second, so the keys are kept while many files
/// are unlocked.
class Unsealing
{
public:
    explicit Unsealing(QString password);

    /// Refuses a wrong password, and a file that is not whole or was changed.
    QByteArray unseal(const QString &from, const QString &to);

private:
    const SealKeys &keysFor(const QByteArray &recipe);

    QString m_password;
    std::map<QByteArray, SealKeys> m_keys; ///< by recipe
};
