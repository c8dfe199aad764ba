// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamWriter>

struct CardsPart;
struct LayoutProfile;
class Media;

/// One w:tbl that runs over all sheets: rows of exact height, a row for each band of a card.
void writeCards(QXmlStreamWriter &xml, const CardsPart &part, const LayoutProfile &profile, Media &media);
