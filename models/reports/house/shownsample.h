// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct EditableText;

/// The pattern as a paper would print it, filled with the samples of the text's fields. Throws FormatError where it has
/// a field that the text has not.
QString shownSample(const QString &pattern, const EditableText &text);
