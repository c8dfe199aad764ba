// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/placetext.h"

/// The pattern without the places whose text is empty, and without what stands around them for their sake only: double
/// spaces, spaces before a stop, commas and dashes that join nothing, brackets and quotes around nothing. What is
/// filled in is never touched.
QString withoutEmptyPlaces(QString pattern, const Places &places);
