// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

struct PdfStream
{
    int object = 0;
    QByteArray content;
};

/// Appends new versions of streams to a PDF, as the format foresees for changes.
class PdfUpdate
{
public:
    explicit PdfUpdate(QByteArray pdf);

    /// The compressed streams without further properties: the contents of the pages are among them.
    QList<PdfStream> streams() const;
    void replace(const PdfStream &stream);
    QByteArray finish();

private:
    struct Place
    {
        int object;
        qsizetype offset;
    };

    QByteArray contentAt(qsizetype offset) const;

    QByteArray m_pdf;
    QByteArray m_trailer;
    qsizetype m_table = 0;
    QList<Place> m_places;
    QList<Place> m_replaced;
};
