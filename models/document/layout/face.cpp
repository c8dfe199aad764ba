// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/face.h"

#include "document/fonts.h"
#include "document/layout/units.h"

#include <algorithm>

namespace {
// Latin, Vietnamese and the common punctuation; what lies above is measured as a whole text.
constexpr char16_t tableEnd = 0x2100;
constexpr float unknown = -1;

bool isSimple(QChar character)
{
    const char16_t code = character.unicode();
    return code < tableEnd && (code < 0x0300 || code > 0x036F);
}
} // namespace

Face::Face(const QFont &font) : m_font(font), m_metrics(font), m_widths(tableEnd, unknown) {}

qreal Face::width(QStringView text) const
{
    qreal sum = 0;
    for (const QChar character : text) {
        if (!isSimple(character))
            return m_metrics.horizontalAdvance(text.toString());
        sum += width(character);
    }
    return sum;
}

qreal Face::width(QChar character) const
{
    float &width = m_widths[character.unicode()];
    if (width < 0)
        width = static_cast<float>(m_metrics.horizontalAdvance(character));
    return qreal{width};
}

FaceBook::FaceBook(QString family) : m_family(std::move(family))
{
    registerFonts();
}

const Face &FaceBook::face(const TextStyle &style, const Run &run)
{
    QFont font(m_family);
    font.setPixelSize(qRound(fromPoints(style.size)));
    font.setBold(style.bold || run.bold);
    font.setItalic(style.italic || run.italic);
    font.setUnderline(style.underline || run.underline);
    // Widths add up letter by letter, as in Word, and no ligature hides letters from the text of the PDF.
    font.setKerning(false);
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    const auto known = std::ranges::find(m_faces, font, &Face::font);
    return known != m_faces.end() ? *known : m_faces.emplace_back(font);
}
