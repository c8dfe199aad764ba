// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

/// "1.234.567"
QString grouped(qint64 number);

/// The number scaled / 10^decimals as "1.234,5", without zeros at its end; decimals is at least 0.
QString decimalText(qint64 scaled, int decimals);

/// A typed number times 10^decimals; nothing when it does not fit, is too fine, or may mean two things ("1.5").
std::optional<qint64> parseScaled(QStringView typed, int decimals);

/// "98,5 %": one decimal, halves away from zero; empty when whole is 0.
QString percentText(qint64 part, qint64 whole);

/// Of a file, which has no less than 0 bytes: "512 byte", "1,5 MB", of 1,024 bytes to the KB.
QString sizeText(qint64 bytes);
