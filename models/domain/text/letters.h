// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

/// The six tones in dictionary order: ngang, huyền, hỏi, ngã, sắc, nặng.
enum class Tone : quint8 { Level, Falling, Dipping, Rising, High, Heavy };

/// A Latin letter taken apart; all zero for any other character.
struct Letter
{
    char16_t base = 0;  // a–z
    char16_t plain = 0; // lower case without tone: a ă â … đ …
    Tone tone = Tone::Level;
    bool upper = false;
};

const Letter &letterOf(QChar character);

/// The lower-case vowel with that tone, as one character; the vowel itself when there is none.
QChar withTone(char16_t plain, Tone tone);
