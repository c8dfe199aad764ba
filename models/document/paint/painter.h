// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/page.h"

class QPainter;

/// Draws the page in layout units: the caller scales the painter to its device.
void paintPage(const Page &page, QPainter &painter);
