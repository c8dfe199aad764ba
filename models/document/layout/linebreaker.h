// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class Face;

/// A stretch of text in one face.
struct Span
{
    QString text;
    const Face *face = nullptr;
};

/// A stretch of a line that is drawn at once; x counts from the start of the line.
struct Fragment
{
    QString text;
    const Face *face = nullptr;
    qreal x = 0;
    bool operator==(const Fragment &) const = default;
};

struct TextLine
{
    QList<Fragment> fragments;
    /// Without the spaces at the end.
    qreal width = 0;
    /// The last line of the paragraph or before a '\n': not stretched when justified.
    bool last = false;
};

/// Breaks at spaces, and anywhere within a word longer than a whole line. Without text there is one empty line.
QList<TextLine> breakLines(const QList<Span> &spans, qreal firstWidth, qreal width);

/// Stretches the spaces of the line to the given width.
void justify(TextLine &line, qreal width);
