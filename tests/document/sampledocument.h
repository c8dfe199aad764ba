// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

/// One long enough sentence of body text.
QString bodySentence();

/// Paragraphs of body text.
QList<Block> bodyBlocks(int paragraphs, int sentencesEach);

/// A list like the attendees' with six columns and groups of 25.
Block attendeeGrid(int rows);

/// A paper with every kind of block; the sample's annex begins a page.
Document sampleDocument();
