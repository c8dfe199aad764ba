// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSpinBox;
class QWidget;
class QString;

/// A box to choose a year in, which stands on `year` at first.
QSpinBox *makeYearBox(const QString &objectName, const QString &accessibleName, int year, QWidget *parent);
