// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/profile/textstyle.h"

#include <QFont>
#include <QFontMetricsF>

#include <deque>
#include <vector>

/// One font at one size with the widths of its characters, in layout units.
class Face
{
public:
    explicit Face(const QFont &font);

    const QFont &font() const { return m_font; }
    qreal ascent() const { return m_metrics.ascent(); }
    qreal descent() const { return m_metrics.descent(); }
    qreal width(QStringView text) const;

private:
    qreal width(QChar character) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    mutable std::vector<float> m_widths;
};

/// The faces that a paper uses, each made once. References stay valid as long as the book.
class FaceBook
{
public:
    explicit FaceBook(QString family);

    const Face &face(const TextStyle &style, const Run &run);

private:
    QString m_family;
    std::deque<Face> m_faces;
};
