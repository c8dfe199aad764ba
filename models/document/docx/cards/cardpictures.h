// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/docx/media.h"

struct CardFormat;
struct ComposedCard;
class FaceBook;
class QImage;

/// The upper half of a tent, a little lower than the face so that a row of that height holds it. A picture, since word
/// processors turn no text upside down in a table; its alternative text are the words of the card.
WordPicture turnedFace(const ComposedCard &card, const CardFormat &format, FaceBook &faces);

/// As large as the square of that side allows; a crossed frame where it is damaged.
WordPicture emblemPicture(const QImage &emblem, double side);

/// The alternative text is what the code says.
WordPicture codePicture(const QString &text, double side);
