// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/contentmarks.h"

#include <QList>

#include <cmath>
#include <utility>

namespace {
constexpr int channels = 3;

/// "/CSp cs 0 0 0.5 scn" sets the colour to fill with, "0 0 0.5 SCN" the one to draw lines with.
bool setsColour(const QList<QByteArray> &words)
{
    return words.size() > channels && (words.last() == "scn" || words.last() == "SCN");
}

uint colourOf(const QList<QByteArray> &words)
{
    uint colour = 0;
    for (qsizetype i = words.size() - 1 - channels; i < words.size() - 1; ++i)
        colour = colour << 8 | static_cast<uint>(std::lround(words[i].toDouble() * 255));
    return colour;
}

QByteArray inBlack(QList<QByteArray> words)
{
    for (qsizetype i = words.size() - 1 - channels; i < words.size() - 1; ++i)
        words[i] = "0";
    return words.join(' ');
}

QByteArray hexadecimal(const QString &text)
{
    QByteArray digits = "FEFF";
    for (const QChar character : text)
        digits += QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
    return digits;
}

class Marker
{
public:
    explicit Marker(const QStringList &texts) : m_texts(texts) {}

    void add(const QByteArray &line);
    QByteArray finish();

private:
    void close();

    const QStringList &m_texts;
    QByteArray m_result;
    uint m_colour = 0;
    uint m_open = 0;
};

void Marker::add(const QByteArray &line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (setsColour(words)) {
        m_colour = colourOf(words);
        if (m_colour != m_open)
            close();
        m_result += inBlack(words) + '\n';
        return;
    }
    if (line == "BT" && m_colour != m_open && m_colour <= static_cast<uint>(m_texts.size())) {
        m_result += "/Span <</ActualText <" + hexadecimal(m_texts[m_colour - 1]) + ">>> BDC\n";
        m_open = m_colour;
    }
    m_result += line + '\n';
}

void Marker::close()
{
    if (m_open > 0)
        m_result += "EMC\n";
    m_open = 0;
}

QByteArray Marker::finish()
{
    close();
    return std::move(m_result);
}
} // namespace

QByteArray withMarkedTexts(const QByteArray &content, const QStringList &texts)
{
    Marker marker(texts);
    for (const QByteArray &line : content.split('\n'))
        marker.add(line);
    return marker.finish();
}
