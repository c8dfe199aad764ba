// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct Document;
struct LayoutProfile;

/// word/document.xml; refers to the headers by firstHeaderId and laterHeaderId.
QByteArray bodyPart(const Document &document, const LayoutProfile &profile);
