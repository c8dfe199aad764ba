// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct Document;
struct LayoutProfile;

/// word/header*.xml: the page number in the middle (not on first pages) and the stamp in a box on the right.
QByteArray headerPart(const Document &document, const LayoutProfile &profile, bool firstPage);
