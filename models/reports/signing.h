// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "reports/wording.h"

struct OfficeDay;

/// The block of whoever holds that post of the office, in the form that he has to sign in: the head by himself or for
/// the committee (T/M), a deputy for the head (K/T), others by order (T/L). Of no post, the head signs.
Signature signatureOf(const OfficeDay &office, qint64 post, const Wording &wording);

/// The block of somebody with that title in the body, in the form in which he has to sign.
Signature signatureAs(const OfficeDay &body, const QString &title, const QString &name, const Wording &wording);

/// True when the pattern needs a place for which there is no text.
bool lacksPlace(const QString &pattern, const Places &places);

/// The lines of the list that the key names, without those for which a place is empty.
QStringList knownLines(const QString &key, const Places &places, const Wording &wording);

/// "Số      -BB/BDVTU", the number to be written by hand; empty where the office has no symbol.
QString openNumber(const OfficeDay &office, const QString &kind, const Wording &wording);

/// {office}, {superior} and {symbol}, for the sentences and recipients of any paper.
Places officePlaces(const OfficeDay &office);

/// Recipients on the left, the signer on the right.
Block closingBlock(const OfficeDay &office, qint64 signer, const QStringList &recipients, const Wording &wording);
