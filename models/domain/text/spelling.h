// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// NFC text with each tone where the older school puts it (hoà → hòa, uỷ → ủy), so that spellings can be compared.
QString spelling(QStringView text);
