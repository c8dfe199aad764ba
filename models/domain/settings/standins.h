// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What stands in records in the place of what is gone. Papers print it, and so it is Vietnamese whatever language the
// window speaks; data of `resources/rules/standins.json`.

/// In the place of the name of a person whose data were erased.
QString erasedName();
/// The title of a record of which nothing but its number is known.
QString lostTitle(qint64 number);
