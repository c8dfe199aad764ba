// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"

#include <QJsonObject>

/// Columns of a row as the change log keeps them.
QJsonObject rowOfJson(const QString &json);
QVariant storedValue(const QJsonValue &value);

/// All values of a record of the type; what the log does not know – a column is younger than the entry – is blank.
QVariantList valuesOfJson(const RecordType &type, const QString &json);
/// Sets what the log says of single columns; columns that the type no longer has are passed over.
void setColumns(const RecordType &type, QVariantList &values, const QJsonObject &columns);
