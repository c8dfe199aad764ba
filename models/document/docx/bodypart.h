// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class Media;
struct Document;
struct LayoutProfile;

/// word/document.xml; refers to the headers by firstHeaderId and laterHeaderId, and adds its pictures to the media.
QByteArray bodyPart(const Document &document, const LayoutProfile &profile, Media &media);
