// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/outside.h"

/// A card with name and post, and what else the format has places for.
Card cardCase(const QString &format, const QString &name, int number = 1);

/// A paper of one sheet's block with so many cards named "Nguyễn Thị Hường 1", "… 2" and so on.
Document cardsDocument(const QString &format, int count);

/// A paper with one card of that name.
Document cardDocument(const QString &format, const QString &name);

/// What the reader of QR codes finds on the page of a PDF, sorted.
QStringList codesOn(const QString &pdf, int page);

/// Points as millimetres.
QRectF inMillimeters(const QRectF &points);

/// The size of the letters (points) in which the word was printed, from the height of its box.
double letterSize(const PrintedWord &word);

/// The share of points that differ clearly between two pictures of one size.
double difference(const QImage &one, const QImage &other);
