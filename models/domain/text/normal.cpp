// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/normal.h"

using namespace Qt::StringLiterals;

namespace {
bool isHalfOfNothing(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return text[at].isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

// U+FFFE and U+FFFF go as well: no XML may hold them, so no paper could.
bool isText(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.category() == QChar::Other_Control)
        return c == u'\n' || c == u'\t';
    return c < QChar(u'\xFFFE') && !(c.isSurrogate() && isHalfOfNothing(text, at));
}

QString onlyText(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
        if (text[at] == u'\r' && !pair)
            kept += u'\n';
        else if (isText(text, at))
            kept += text[at];
    }
    return kept;
}
} // namespace

QString normalized(const QString &typed)
{
    // Before NFC, or a letter and its mark could meet only after it.
    return onlyText(typed).normalized(QString::NormalizationForm_C);
}
