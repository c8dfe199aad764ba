// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"

#include <QHash>

class QSplitter;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;
class WordingPane;
struct Desk;
struct EditableText;

/// All texts of the papers that the office may put in its own words, by kind of paper, with the one chosen beside them.
class WordingPage : public Room
{
    Q_OBJECT

public:
    explicit WordingPage(Desk &desk, QWidget *parent = nullptr);

    /// A text of the office is chosen among the others.
    void open(const Place &place, const RecordRef &owner) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void mark();
    void showText(const QTreeWidgetItem *item);
    WordingPane *makePane(const QTreeWidgetItem &item, const EditableText &text);

    Desk &m_desk;
    QSplitter *m_split;
    QTreeWidget *m_tree;
    QStackedWidget *m_stack;
    QHash<QString, QTreeWidgetItem *> m_items; ///< by key
    QHash<QString, QWidget *> m_panes;         ///< by key, made when first looked at
};
