// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/docx/zippackage.h"

#include <QHash>
#include <QSizeF>

class QXmlStreamWriter;

/// A picture of a DOCX as it stands in the text.
struct WordPicture
{
    QByteArray png;
    QSizeF size; ///< mm
    QString alternative;
};

/// The pictures of a DOCX.
class Media
{
public:
    /// A w:r that shows the picture, which becomes a file of the package; the same one only once.
    void write(QXmlStreamWriter &xml, const WordPicture &picture);
    /// word/media/image1.png and so on; each stands in the relationships by imageId().
    [[nodiscard]] const QList<PackageFile> &files() const { return m_files; }

private:
    /// The number of the file, from 1.
    qsizetype fileOf(const QByteArray &png);

    QList<PackageFile> m_files;
    QHash<QByteArray, qsizetype> m_numbers;
    int m_count = 0;
};

/// Of the picture with that number, from 1.
QString imageId(qsizetype number);
