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

/// A document with its letterhead, date, kind and abstract, and the stamp of a sample.
Document startPaper(const OfficeDay &office, const Wording &wording, const KindAndAbstract &head, const Origin &origin,
                    const QString &number = {});

Block paragraphBlock(const QString &text, const Origin &origin = {});
/// A sentence that stays on the page of the table that it leads to.
Block leadInBlock(const QString &text);
/// In italics: the definition of a figure, or a sentence about the paper itself.
Block remarkBlock(const QString &text);
/// A line with its label in bold in front of the text.
Block labelledBlock(const QString &label, const QString &text, const Origin &origin);

/// A row that says one thing over all columns and stays with the row below it.
GridRow spanningRow(const QString &text, const QList<GridColumn> &columns, const Origin &origin = {});
