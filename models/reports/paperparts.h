// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct OfficeDay;
class Wording;

template<class R>
Origin originOf(const R &record)
{
    return {QString::fromLatin1(R::table), record.id.value};
}

/// A document with its letterhead, date, kind and abstract, and the stamp of a sample. The line of the number gets its
/// place and date.
Document startPaper(const OfficeDay &office, const Wording &wording, const KindAndAbstract &kind, const Origin &origin,
                    const NumberAndDate &line = {});

/// The head alone, for a document of several papers.
QList<Block> headBlocks(const OfficeDay &office, const Wording &wording, const KindAndAbstract &kind,
                        const Origin &origin, NumberAndDate line = {});

/// The superior stands above it, so that the short name says enough.
QString issuerOf(const OfficeDay &office);

/// Headings as the Party numbers them: "I- …" and below it "1- …".
Block sectionBlock(int number, const QString &title, const Wording &wording, const Origin &origin = {});
Block subsectionBlock(const QString &number, const QString &title, const Wording &wording, const Origin &origin = {});

Block paragraphBlock(const QString &text, const Origin &origin = {});
/// A sentence that stays on the page of the table that it leads to.
Block leadInBlock(const QString &text);
/// In italics: the definition of a figure, or a sentence about the paper itself.
Block remarkBlock(const QString &text);
/// A line with its label in bold in front of the text.
Block labelledBlock(const QString &label, const QString &text, const Origin &origin);

/// A row that says one thing over all columns and stays with the row below it.
GridRow spanningRow(const QString &text, const QList<GridColumn> &columns, const Origin &origin = {});
