// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

/// The name as any system takes it: composed, without what one of them refuses, of at most 240 bytes with its ending
/// kept. Empty where nothing is left of it.
QString safeFileName(const QString &name);

/// The name, or "name (2).docx" and so on, the first that is not among those taken, whatever their case; it counts as
/// taken from then on.
QString nameBeside(const QString &name, QSet<QString> &taken);
