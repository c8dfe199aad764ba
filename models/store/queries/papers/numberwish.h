// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/register.h"
#include "store/database.h"

/// The number as the clerk wishes it; without any wish it is the one proposed.
struct NumberWish
{
    int number = 0;         ///< reserved before, left out, or far ahead
    QString suffix;         ///< squeezes a number in behind one that was taken
    QString externalNumber; ///< the partner's whole number: none of the register is taken
    QString reason;         ///< of the back-dating
    QStringList symbols;    ///< of the bodies; else the issuing body's and those of the parties to plan or programme
};

/// What would be warned of; the number may still be another by the time it is taken.
Problems numberWarnings(Database &database, const Register &inRegister, const NumberWish &wish, QDate day);
