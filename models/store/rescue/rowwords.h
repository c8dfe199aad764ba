// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantList>

// Tables, columns and rows as a report calls them.

QString kindOf(const QString &table);
/// As forms call it; what has no such name bears its own.
QString labelOf(const QString &table, const QString &column);
/// A value on one line, shortened where it is long.
QString shownValue(const QVariant &value);
/// All that is filled in: "Title: …; Note: …".
QString shownRow(const QString &table, const QStringList &columns, const QVariantList &values);
