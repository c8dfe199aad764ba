// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
struct Document;
struct LayoutProfile;

/// Writes .pdf or .docx as the file's suffix says; a failure throws FormatError and leaves what was there before.
void writePaper(const Document &document, const LayoutProfile &profile, const QString &path);
