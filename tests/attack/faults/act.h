// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QList>

class Attack;

/// What of an act is tried in the short form. What goes the same ways through the store as another needs nothing.
enum class InShort { Nothing, LastCalls, All };

/// An act of the program on a disk that fails: what is there before it, and what it does.
struct FaultyAct
{
    const char *name;
    QByteArray content; ///< of the file
    bool opens;         ///< nobody has the file open while it is done
    InShort inShort;
    std::function<void(const QString &path, Database *database)> run;
    /// What the file and the copies beside it hold.
    std::function<QByteArray(const QString &path, Database &database)> state;
    Checking checking = Checking::AtOnce;
};

QList<FaultyAct> faultyActs(Attack &attack);
