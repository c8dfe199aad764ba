// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// The operators of a page in black, where those drawn in the colour of number n stand in a span that reads texts[n -
/// 1].
QByteArray withMarkedTexts(const QByteArray &content, const QStringList &texts);
