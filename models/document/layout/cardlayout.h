// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/page.h"

struct CardFormat;
struct CardsPart;
struct ComposedCard;
class FaceBook;

/// The picture as large as the square allows, in its middle; a crossed frame where it is damaged.
void putEmblem(Page &page, const QImage &emblem, const QRectF &square);

/// What a reader of the card sees, from the top left corner of its face.
Page cardFace(const ComposedCard &card, const CardFormat &format, FaceBook &faces, const QImage &emblem = {});

/// The face as it stands on the other half of a tent.
Page upsideDown(const Page &face, const CardFormat &format);

/// The cards from `first` on, as many as a sheet takes.
void placeCards(Page &page, const CardsPart &part, qsizetype first, FaceBook &faces);
