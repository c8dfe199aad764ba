// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/process.h"

#include <QList>
#include <QStringList>

class Attack;

/// Something that a program does over and over while it may be killed.
class KilledAct
{
public:
    virtual ~KilledAct() = default;
    [[nodiscard]] virtual QString name() const = 0;
    /// Puts a file for the next round into the folder.
    virtual void prepare(const QString &path) = 0;
    /// In a process of its own. Sends 0 before it begins to write, then the number of each act once it is done.
    virtual void run(const QString &path, Wire &wire) = 0;
    /// What has gone wrong, after the process was killed; `done` are the numbers that it sent.
    virtual QStringList judge(const QString &path, const QList<qint64> &done) = 0;
};

std::unique_ptr<KilledAct> killedSaves(const QByteArray &filled);
std::unique_ptr<KilledAct> killedLoads(const QByteArray &filled);
std::unique_ptr<KilledAct> killedCopies(const QByteArray &filled);
std::unique_ptr<KilledAct> killedUpgrades(const QString &scratch);
