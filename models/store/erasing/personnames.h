// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/person.h"

#include <QStringList>

class Connection;

/// Names of the person now and before, as they may stand in texts; the longest first, or a part would be replaced in
/// it. None of a single word, which may mean anything.
QStringList namesOf(const Connection &connection, const Person &person);

/// Those that may be taken out of every text: none that somebody else bears, be it in a longer name.
QStringList ownNames(const Connection &connection, const Person &person);
