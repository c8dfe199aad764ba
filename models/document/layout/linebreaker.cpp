// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/linebreaker.h"

#include "document/layout/face.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace {
bool isSpace(QChar character)
{
    return character == u' ' || character == u'\t';
}

/// Part of a word (a word may change its face within).
struct Piece
{
    const Span *span = nullptr;
    qsizetype start = 0;
    qsizetype length = 0;
    qreal width = 0;

    QStringView text() const { return QStringView(span->text).mid(start, length); }
};

class Breaker
{
public:
    Breaker(qreal firstWidth, qreal width) : m_available(firstWidth), m_width(width) {}

    void add(const Span &span);
    QList<TextLine> finish();

private:
    void addSpaces(const Piece &spaces);
    void endWord();
    void breakWord();
    Piece breakWithin(Piece part);
    void splitPiece(const Piece &piece);
    void put(const Piece &piece);
    void endLine(bool last);

    QList<TextLine> m_lines;
    TextLine m_line;
    QList<Piece> m_word;
    QList<Piece> m_spaces;
    qreal m_wordWidth = 0;
    qreal m_x = 0;
    qreal m_available;
    qreal m_width;
};

qsizetype endOfStretch(const QString &text, qsizetype start)
{
    const bool spaces = isSpace(text[start]);
    qsizetype end = start + 1;
    while (end < text.size() && text[end] != u'\n' && isSpace(text[end]) == spaces)
        ++end;
    return end;
}

void Breaker::add(const Span &span)
{
    for (qsizetype start = 0; start < span.text.size();) {
        if (span.text[start] == u'\n') {
            endWord();
            endLine(true);
            ++start;
            continue;
        }
        const qsizetype end = endOfStretch(span.text, start);
        Piece piece{&span, start, end - start};
        piece.width = span.face->width(piece.text());
        if (isSpace(span.text[start])) {
            addSpaces(piece);
        } else {
            m_word.append(piece);
            m_wordWidth += piece.width;
        }
        start = end;
    }
}

void Breaker::addSpaces(const Piece &spaces)
{
    endWord();
    m_spaces.append(spaces);
}

void Breaker::endWord()
{
    if (m_word.isEmpty())
        return;
    qreal spacesWidth = 0;
    for (const Piece &spaces : std::as_const(m_spaces))
        spacesWidth += spaces.width;
    if (m_x + spacesWidth + m_wordWidth > m_available) {
        if (!m_line.fragments.isEmpty())
            endLine(false);
        m_spaces.clear();
    }
    for (const Piece &spaces : std::as_const(m_spaces))
        put(spaces);
    m_spaces.clear();
    if (m_x + m_wordWidth > m_available)
        breakWord();
    else
        std::ranges::for_each(std::as_const(m_word), [this](const Piece &piece) { put(piece); });
    m_line.width = m_x;
    m_word.clear();
    m_wordWidth = 0;
}

void Breaker::breakWord()
{
    for (const Piece &piece : std::as_const(m_word)) {
        if (m_x + piece.width <= m_available)
            put(piece);
        else
            splitPiece(piece);
    }
}

/// Ends the line with as much of the part as stands before its last hyphen, where word processors break as well, or
/// with all of it; gives what is left.
Piece Breaker::breakWithin(Piece part)
{
    const qsizetype kept = part.text().lastIndexOf(u'-') + 1;
    Piece rest{part.span, part.start + part.length, 0};
    if (kept > 1) {
        rest = {part.span, part.start + kept, part.length - kept};
        rest.width = part.span->face->width(rest.text());
        part.length = kept;
        part.width = part.span->face->width(part.text());
    }
    put(part);
    m_line.width = m_x;
    endLine(false);
    return rest;
}

void Breaker::splitPiece(const Piece &piece)
{
    const QString text = piece.text().toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    Piece part{piece.span, piece.start, 0};
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        const qreal width = piece.span->face->width(QStringView(text).mid(from, to - from));
        if (m_x + part.width + width > m_available && (part.length > 0 || m_x > 0))
            part = breakWithin(part);
        part.length += to - from;
        part.width += width;
    }
    put(part);
}

void Breaker::put(const Piece &piece)
{
    if (piece.length == 0)
        return;
    if (!m_line.fragments.isEmpty() && m_line.fragments.last().face == piece.span->face)
        m_line.fragments.last().text += piece.text();
    else
        m_line.fragments.append({piece.text().toString(), piece.span->face, m_x});
    m_x += piece.width;
}

void Breaker::endLine(bool last)
{
    m_line.last = last;
    m_lines.append(std::move(m_line));
    m_line = {};
    m_spaces.clear();
    m_x = 0;
    m_available = m_width;
}

QList<TextLine> Breaker::finish()
{
    endWord();
    endLine(true);
    return std::move(m_lines);
}

/// The words with the spaces after them.
QList<Fragment> words(const TextLine &line)
{
    QList<Fragment> result;
    for (const Fragment &fragment : line.fragments) {
        qreal x = fragment.x;
        for (qsizetype start = 0; start < fragment.text.size();) {
            qsizetype end = start;
            while (end < fragment.text.size() && !isSpace(fragment.text[end]))
                ++end;
            while (end < fragment.text.size() && isSpace(fragment.text[end]))
                ++end;
            result.append({fragment.text.mid(start, end - start), fragment.face, x});
            x += fragment.face->width(result.last().text);
            start = end;
        }
    }
    return result;
}
} // namespace

QList<TextLine> breakLines(const QList<Span> &spans, qreal firstWidth, qreal width)
{
    Breaker breaker(firstWidth, width);
    for (const Span &span : spans)
        breaker.add(span);
    return breaker.finish();
}

void justify(TextLine &line, qreal width)
{
    QList<Fragment> parts = words(line);
    const auto gapAfter = [](const Fragment &part) { return isSpace(part.text.back()); };
    const auto gaps = std::count_if(parts.cbegin(), parts.cend(), gapAfter);
    if (gaps == 0)
        return;
    const qreal stretch = (width - line.width) / static_cast<qreal>(gaps);
    qreal shift = 0;
    for (Fragment &part : parts) {
        part.x += shift;
        if (gapAfter(part))
            shift += stretch;
    }
    line.fragments = std::move(parts);
    line.width = width;
}
