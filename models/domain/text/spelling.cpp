// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/spelling.h"

#include "domain/text/letters.h"

namespace {
bool isLetterAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetter();
}

// oa, oe and uy at the end of a syllable are the pairs whose tone wanders; the u of qu belongs to the onset.
bool mayCarryEither(QStringView text, qsizetype at)
{
    const char16_t first = letterOf(text[at]).plain;
    const char16_t second = letterOf(text[at + 1]).plain;
    if (first == u'o')
        return second == u'a' || second == u'e';
    return first == u'u' && second == u'y' && !(at > 0 && letterOf(text[at - 1]).base == u'q');
}

QChar spelt(const Letter &letter, Tone tone)
{
    const QChar lower = withTone(letter.plain, tone);
    return letter.upper ? lower.toUpper() : lower;
}
} // namespace

QString spelling(QStringView text)
{
    QString result = text.toString().normalized(QString::NormalizationForm_C);
    for (qsizetype at = 0; at + 1 < result.size(); ++at) {
        const Letter &first = letterOf(result[at]);
        const Letter &second = letterOf(result[at + 1]);
        if (first.tone != Tone::Level || second.tone == Tone::Level || isLetterAt(result, at + 2))
            continue;
        if (mayCarryEither(result, at)) {
            result[at] = spelt(first, second.tone);
            result[at + 1] = spelt(second, Tone::Level);
        }
    }
    return result;
}
