// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where papers put the tone of oa, oe and uy at the end of a syllable: as the text has it, on the first vowel (ủy,
/// hòa) or on the second (uỷ, hoà).
enum class ToneMarks { AsWritten, FirstVowel, SecondVowel };

/// The text, composed (NFC), with these tones in one way; not after q, whose u is no vowel.
QString withToneMarks(const QString &text, ToneMarks marks);
