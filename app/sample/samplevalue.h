// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/field.h"

#include <QJsonValue>

#include <optional>

/// The stored form of a value written in JSON, for every kind but references by key. What is left out is empty or 0,
/// but a choice has to be made. Nothing where the value does not fit the field.
std::optional<QVariant> storedValue(const FieldInfo &field, const QJsonValue &written);
