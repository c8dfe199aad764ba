// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rescue/strays.h"

#include <QSet>

class Connection;

/// Takes out again what was found without its place and has been deleted, as the change log says.
void dropDeleted(Connection &connection, const RowIds &placed);

/// Numbers of records that must have been there: an index knows them, or they were given out and the change log says
/// nothing of their going.
QSet<qint64> missingIds(const Connection &connection, const QString &table, const QSet<qint64> &indexed);
