// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Key of a title; keys compared byte by byte as UTF-8 stand in Vietnamese dictionary order.
QString sortKey(QStringView text);

/// Key of a person: given name (the last word), middle names, family name; compared as sortKey().
QString personKey(QStringView fullName);
