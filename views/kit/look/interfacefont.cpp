// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/interfacefont.h"

#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

QString vietnameseLetters()
{
    const QString tones = u"\u0300\u0301\u0303\u0309\u0323"_s;
    const QString vowels = u"aăâeêioôơuưy"_s;
    QString letters = u"ăâđêôơư"_s;
    for (const QChar vowel : vowels) {
        for (const QChar tone : tones)
            letters += QString(vowel).append(tone).normalized(QString::NormalizationForm_C);
    }
    return letters + letters.toUpper();
}

bool coversVietnamese(const QString &family)
{
    const QRawFont font = QRawFont::fromFont(QFont(family));
    return std::ranges::all_of(vietnameseLetters(), [&](QChar letter) { return font.supportsCharacter(letter); });
}

QString interfaceFamily()
{
    const std::array wanted{u"Noto Sans"_s, u"Segoe UI"_s, u"Arimo"_s, u"DejaVu Sans"_s};
    const auto found = std::ranges::find_if(
        wanted, [](const QString &family) { return QFontDatabase::hasFamily(family) && coversVietnamese(family); });
    return found == wanted.end() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont).family() : *found;
}
