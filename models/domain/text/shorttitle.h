// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A title as a sentence names it: in one line, and of a long one only its beginning.
QString shortTitle(const QString &title);
