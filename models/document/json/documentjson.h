// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

/// The paper as it is kept in a file: every field of every block, so that it reads the same whatever becomes usual.
/// Throws FormatError for a cell's value of a type that no cell holds.
QByteArray toJson(const Document &document);

/// Throws FormatError unless the JSON is a whole paper with nothing in it that this program does not know.
Document documentFromJson(const QByteArray &json);
