// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

class QString;
struct Document;
struct LayoutProfile;

/// Writes .pdf or .docx as the file's suffix says; a failure throws FormatError and leaves what was there before. So
/// does a stop that was asked for meanwhile, and gives false.
bool writePaper(const Document &document, const LayoutProfile &profile, const QString &path,
                const std::stop_token &stop = {});
