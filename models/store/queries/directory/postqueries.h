// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/directory/heldposts.h"

/// Everybody's highest post on that day with the body as it was called then, by the person's uid.
QHash<QString, QString> postsByPerson(Database &database, QDate day);
