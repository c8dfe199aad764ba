// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/profile.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QTemporaryDir>

/// What another program prints; fails the test when it cannot be run or exits with an error.
QByteArray outputOf(const QString &program, const QStringList &arguments);

struct PrintedWord
{
    QString text;
    /// Points from the top left corner of the page.
    QRectF box;
};

/// A paper looked at from the outside; written into a folder of its own once somebody asks for it.
class WrittenPaper
{
public:
    explicit WrittenPaper(const Document &document);
    WrittenPaper(const Document &document, const LayoutProfile &profile);

    QString pdf() const { return written(QStringLiteral("paper.pdf")); }
    QString docx() const { return written(QStringLiteral("paper.docx")); }
    /// The DOCX turned into a PDF by LibreOffice.
    QString officePdf() const;
    /// One file out of the DOCX.
    QString part(const QString &name) const;

private:
    QString written(const QString &name) const;

    Document m_document;
    LayoutProfile m_profile;
    QTemporaryDir m_folder;
};

const LayoutProfile &party2018();
LayoutProfile builtInProfile(const QString &id);

QString textOf(const QString &pdf, const QStringList &options = {});
/// The words in the order of the PDF, page by page.
QList<QStringList> pagesOf(const QString &pdf);
QList<QList<PrintedWord>> boxesOf(const QString &pdf);
/// The page (from 1) in grey at that resolution.
QImage pictureOf(const QString &pdf, int page, int dotsPerInch);
/// The outermost ink in millimetres from the top left corner of a picture with that resolution.
QRectF inkOf(const QImage &picture, int dotsPerInch);
QStringList wordsIn(const QString &text);
