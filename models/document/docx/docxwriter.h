// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;
struct Document;
struct LayoutProfile;

/// Throws FormatError.
void writeDocx(const Document &document, const LayoutProfile &profile, QIODevice &device);
