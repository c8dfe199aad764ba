// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/profile/tonemarks.h"

#include <array>

namespace {
/// A vowel without a tone, then with each of the five.
constexpr std::array<QStringView, 5> vowels{u"aàáảãạ", u"eèéẻẽẹ", u"oòóỏõọ", u"uùúủũụ", u"yỳýỷỹỵ"};

struct Vowel
{
    QStringView row; ///< empty for any other sign
    qsizetype tone = 0;
};

Vowel vowelOf(QChar sign)
{
    for (const QStringView row : vowels) {
        if (const qsizetype tone = row.indexOf(sign.toLower()); tone >= 0)
            return {row, tone};
    }
    return {};
}

QChar spelt(QStringView row, qsizetype tone, QChar instead)
{
    return instead.isUpper() ? row[tone].toUpper() : row[tone];
}

bool isPair(const Vowel &first, const Vowel &second)
{
    if (first.row.isEmpty() || second.row.isEmpty())
        return false;
    const QChar start = first.row[0];
    const QChar end = second.row[0];
    return (start == u'o' && (end == u'a' || end == u'e')) || (start == u'u' && end == u'y');
}

bool isLetterAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetter();
}

/// Moves the tone of the pair that stands there, if one does.
void move(QString &text, qsizetype at, bool toSecond)
{
    const Vowel first = vowelOf(text[at]);
    const Vowel second = vowelOf(text[at + 1]);
    const bool afterQ = at > 0 && text[at - 1].toLower() == u'q';
    if (!isPair(first, second) || afterQ || isLetterAt(text, at + 2) || (first.tone > 0) == (second.tone > 0))
        return;
    const qsizetype tone = first.tone + second.tone;
    text[at] = spelt(first.row, toSecond ? 0 : tone, text[at]);
    text[at + 1] = spelt(second.row, toSecond ? tone : 0, text[at + 1]);
}
} // namespace

QString withToneMarks(const QString &text, ToneMarks marks)
{
    if (marks == ToneMarks::AsWritten)
        return text;
    QString result = text.normalized(QString::NormalizationForm_C);
    for (qsizetype at = 0; at + 1 < result.size(); ++at)
        move(result, at, marks == ToneMarks::SecondVowel);
    return result;
}
