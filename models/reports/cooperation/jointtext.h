// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <functional>

struct CooperationFile;
struct PartyFile;
class Wording;

// The text of a paper that several bodies sign.

/// The title without the word for the paper's kind, which stands above it.
QString abstractOf(const QString &title, const QString &kind);

/// One paragraph for each base, the last of them with a full stop: as typed for the paper, else `first` and the usual
/// ones. Then the sentence that leads into the text.
QList<Block> openingBlocks(const CooperationFile &file, const QString &kind, const QStringList &first,
                           const Wording &wording);

/// What each party has to do, under its name; `further` are sentences that follow what the programme says.
QList<Block> dutyBlocks(const CooperationFile &file, const std::function<QStringList(const PartyFile &)> &further,
                        const Origin &origin, const Wording &wording);

/// The standing paragraphs under the key; the places are {bodies} and {kind}.
QList<Block> standingBlocks(const QString &key, const CooperationFile &file, const QString &kind,
                            const Wording &wording);

/// The sign that ends the text of a paper of that style, put behind its last paragraph.
void endText(Document &paper, const Wording &wording);
