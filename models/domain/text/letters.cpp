// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/letters.h"

#include <QString>
#include <array>

namespace {
// Latin up to Extended-B, and Latin Extended Additional with most Vietnamese letters.
constexpr char16_t lowEnd = 0x0250;
constexpr char16_t highBegin = 0x1E00;
constexpr char16_t highEnd = 0x1F00;
using LetterTable = std::array<Letter, lowEnd + highEnd - highBegin>;

constexpr Letter noLetter;

size_t placeOf(char16_t code)
{
    return code < lowEnd ? code : size_t{lowEnd} + code - highBegin;
}

// Letters that Unicode does not take apart: eth and ɖ are met for đ in old files, ƀ is a letter of Ba Na and Ê Đê.
char16_t withoutStroke(char16_t lower)
{
    switch (lower) {
    case u'đ':
    case u'ð':
    case u'ɖ':
        return u'đ';
    case u'ƀ':
        return u'b';
    default:
        return lower;
    }
}

Tone toneOf(char16_t mark)
{
    switch (mark) {
    case 0x0300:
        return Tone::Falling;
    case 0x0309:
        return Tone::Dipping;
    case 0x0303:
        return Tone::Rising;
    case 0x0301:
        return Tone::High;
    case 0x0323:
        return Tone::Heavy;
    default:
        return Tone::Level;
    }
}

char16_t withQuality(char16_t base, char16_t mark)
{
    if (mark == 0x0302)
        return base == u'a' ? u'â' : base == u'e' ? u'ê' : base == u'o' ? u'ô' : base;
    if (mark == 0x031B)
        return base == u'o' ? u'ơ' : base == u'u' ? u'ư' : base;
    return mark == 0x0306 && base == u'a' ? u'ă' : base;
}

bool isVowel(char16_t base)
{
    return QStringView(u"aeiouy").contains(QChar(base));
}

Letter takenApart(QChar character)
{
    const QString parts = QString(character).normalized(QString::NormalizationForm_D);
    Letter letter;
    letter.plain = withoutStroke(parts[0].toCaseFolded().unicode());
    letter.base = letter.plain == u'đ' ? u'd' : letter.plain;
    if (letter.base < u'a' || letter.base > u'z')
        return {};
    letter.upper = parts[0].isUpper();
    for (const QChar mark : QStringView(parts).sliced(1)) {
        letter.plain = letter.plain == letter.base ? withQuality(letter.base, mark.unicode()) : letter.plain;
        if (isVowel(letter.base) && toneOf(mark.unicode()) != Tone::Level)
            letter.tone = toneOf(mark.unicode());
    }
    return letter;
}

LetterTable makeTable()
{
    LetterTable table;
    for (char16_t code = 0; code < lowEnd; ++code)
        table[placeOf(code)] = takenApart(code);
    for (char16_t code = highBegin; code < highEnd; ++code)
        table[placeOf(code)] = takenApart(code);
    return table;
}
} // namespace

const Letter &letterOf(QChar character)
{
    static const LetterTable table = makeTable();
    const char16_t code = character.unicode();
    if (code < lowEnd || (code >= highBegin && code < highEnd))
        return table[placeOf(code)];
    return noLetter;
}

QChar withTone(char16_t plain, Tone tone)
{
    static constexpr std::array<char16_t, 6> marks = {0, 0x0300, 0x0309, 0x0303, 0x0301, 0x0323};
    if (tone == Tone::Level)
        return plain;
    const QString whole = QString(QChar(plain)).append(QChar(marks[static_cast<size_t>(tone)]));
    const QString composed = whole.normalized(QString::NormalizationForm_C);
    return composed.size() == 1 ? composed[0] : QChar(plain);
}
