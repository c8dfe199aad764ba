// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/profile/profilevalues.h"

/// The form of that name: those with a range are data of `resources/profilevalues/forms.json`.
const ValueForm &valueForm(const QString &name);
