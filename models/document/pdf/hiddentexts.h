// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/page.h"

#include <QStringList>

/// Words whose letters a reader of the PDF would not find again, since no font maps them back: emoji above all.
class HiddenTexts
{
public:
    /// The page with each such word as an item of its own whose mark is the word's place in texts(), from 1.
    Page mark(Page page);
    const QStringList &texts() const { return m_texts; }

private:
    void split(const TextItem &item, QList<TextItem> &items);

    QStringList m_texts;
};
