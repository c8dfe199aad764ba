// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

/// The picture on white, since paper knows no transparency; null when the bytes are no picture that can be read.
QImage emblemImage(const QByteArray &bytes);

/// A picture from outside as papers keep it: a PNG no larger than print needs. Empty when it cannot be read.
QByteArray emblemFrom(const QByteArray &bytes);
