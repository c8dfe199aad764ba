// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// A PDF of QPdfWriter in which what was drawn in the colour of number n becomes black and reads as texts[n - 1].
QByteArray withActualTexts(const QByteArray &pdf, const QStringList &texts);
