// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/copies/differencetree.h"

#include "kit/look/icons.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {

enum DifferenceColumn { WhatColumn, NowColumn, CopyColumn };

/// In one line; all of it stands in the tool tip.
void setText(QTreeWidgetItem &item, int column, const QString &text)
{
    item.setText(column, text.simplified());
    item.setToolTip(column, text);
}

QString wordOf(Differing how)
{
    switch (how) {
    case Differing::OnlyInFile:
        return DifferenceTree::tr("would be gone");
    case Differing::OnlyInCopy:
        return DifferenceTree::tr("would be back");
    case Differing::Changed:
        break;
    }
    return DifferenceTree::tr("would be as it was");
}

QString iconOf(Differing how)
{
    return how == Differing::OnlyInFile ? u"delete"_s : how == Differing::OnlyInCopy ? u"plus"_s : u"edit"_s;
}

int countOf(const Difference &difference)
{
    return difference.onlyInFile + difference.onlyInCopy + difference.changed;
}

} // namespace

DifferenceTree::DifferenceTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"copy_differences"_s);
    setAccessibleName(tr("What would change"));
    header()->setAccessibleName(tr("What would change: columns"));
    setHeaderLabels({tr("What would change"), tr("In the file now"), tr("In the copy")});
    header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(NowColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(CopyColumn, QHeaderView::Stretch);
    setUniformRowHeights(true);
}

void DifferenceTree::show(const QList<DifferingKind> &kinds)
{
    clear();
    for (const DifferingKind &kind : kinds)
        addKind(kind);
    if (kinds.size() == 1)
        topLevelItem(0)->setExpanded(true);
}

void DifferenceTree::addKind(const DifferingKind &kind)
{
    auto *item = new QTreeWidgetItem(this);
    setText(*item, WhatColumn, tr("%1 (%2)").arg(translatedLabel(*kind.difference.type)).arg(countOf(kind.difference)));
    for (const auto &[record, fields] : kind.records)
        addRecord(*item, record, fields);
    if (kind.records.size() < countOf(kind.difference)) {
        auto *more = new QTreeWidgetItem(item);
        setText(*more, WhatColumn, tr("… and %1 more").arg(countOf(kind.difference) - kind.records.size()));
    }
}

void DifferenceTree::addRecord(QTreeWidgetItem &parent, const DifferingRecord &record,
                               const QList<DifferingField> &fields)
{
    auto *item = new QTreeWidgetItem(&parent);
    setText(*item, WhatColumn, record.title);
    item->setIcon(WhatColumn, icon(iconOf(record.how)));
    setText(*item, record.how == Differing::OnlyInFile ? NowColumn : CopyColumn, wordOf(record.how));
    for (const DifferingField &field : fields) {
        auto *row = new QTreeWidgetItem(item);
        setText(*row, WhatColumn, translatedLabel(*field.field));
        setText(*row, NowColumn, field.inFile);
        setText(*row, CopyColumn, field.inCopy);
    }
}
