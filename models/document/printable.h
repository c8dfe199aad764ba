// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The text in NFC without anything that no paper can show: '\n' and '\t' stay, other line ends become '\n'.
QString printable(const QString &text);
