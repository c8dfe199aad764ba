// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/printable.h"

#include <algorithm>

namespace {
// Joiners and tags make up emoji; the other format characters only turn or hide text.
bool formatsEmoji(char32_t code)
{
    return code == 0x200C || code == 0x200D || (code >= 0xE0020 && code <= 0xE007F);
}

bool isLineEnd(char32_t code)
{
    return code == U'\r' || code == QChar::LineSeparator || code == QChar::ParagraphSeparator;
}

bool isHidden(char32_t code)
{
    if (QChar::isNonCharacter(code))
        return true;
    const QChar::Category category = QChar::category(code);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate ||
           (category == QChar::Other_Format && !formatsEmoji(code));
}

bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x20 && code < 0x7F) || code == u'\n' || code == u'\t' ||
           (code > 0xA0 && code < 0x2000 && !isHidden(code));
}

// Half a letter is a surrogate, which is hidden.
char32_t codeAt(const QString &text, qsizetype at)
{
    const bool whole = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return whole ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

void append(QString &result, char32_t code)
{
    if (code == U'\n' || code == U'\t' || !isHidden(code))
        result += QChar::fromUcs4(code);
}
} // namespace

QString printable(const QString &text)
{
    if (std::ranges::all_of(text, isPlain))
        return text.normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        const char32_t code = codeAt(text, i);
        if (QChar::requiresSurrogates(code))
            ++i;
        if (!pair)
            append(result, isLineEnd(code) ? U'\n' : code);
    }
    return result.normalized(QString::NormalizationForm_C);
}
