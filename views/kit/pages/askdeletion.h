// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;
struct Desk;
struct RecordType;

/// Whether the records are to be deleted: asks, saying how much of what belongs to them goes along, only where there is
/// such. Throws StoreError where they cannot be deleted.
bool mayDelete(Desk &desk, QWidget *page, const RecordType &type, const QList<qint64> &ids);

/// Deletes them unless the user thinks better of it; what goes wrong is said in the message bar. True when they are
/// gone.
bool deleteAsked(Desk &desk, QWidget *page, const RecordType &type, const QList<qint64> &ids);
