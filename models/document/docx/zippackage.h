// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct PackageFile
{
    QString name;
    QByteArray content;
};

/// A ZIP archive of the files, in memory. Throws FormatError.
QByteArray zipped(const QList<PackageFile> &files);
