// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>
#include <QTextStream>

/// What a command needs from outside; passed in, so that tests can say what day it is and read what was printed.
struct Surroundings
{
    QDate today;
    Identity identity;
    QTextStream &out;
    QTextStream &err;
};
