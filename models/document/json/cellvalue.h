// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QVariant>

#include <optional>

/// The value of a cell with its type, by which a spreadsheet shows it: {"int": 5}. Nothing for a type that no cell
/// holds.
std::optional<QJsonValue> jsonOfCellValue(const QVariant &value);
std::optional<QVariant> cellValueOf(const QJsonValue &json);
