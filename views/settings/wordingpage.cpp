// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/wordingpage.h"

#include "domain/settings/editabletext.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/scrolled.h"
#include "kit/pages/folding.h"
#include "reports/wording.h"
#include "settings/settingspages.h"
#include "settings/wordingpane.h"
#include "store/queries/papers/officetexts.h"
#include "store/table.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int keyRole = Qt::UserRole;

QTreeWidget *makeTree(QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(u"wording_texts"_s);
    tree->setAccessibleName(WordingPage::tr("Texts of the papers"));
    tree->setHeaderHidden(true);
    tree->header()->setAccessibleName(WordingPage::tr("Texts of the papers: columns"));
    tree->setUniformRowHeights(true);
    tree->setTextElideMode(Qt::ElideRight);
    return tree;
}

/// "Wording (changed)" in bold: a mark that is seen and heard.
void markItem(QTreeWidgetItem &item, const QString &label, bool isChanged)
{
    const QString text = isChanged ? WordingPage::tr("%1 (changed)").arg(label) : label;
    item.setText(0, text);
    item.setToolTip(0, text);
    QFont font = item.font(0);
    font.setBold(isChanged);
    item.setFont(0, font);
}

} // namespace

WordingPage::WordingPage(Desk &desk, QWidget *parent)
    : Room(parent)
    , m_desk(desk)
    , m_split(new QSplitter(this))
    , m_tree(makeTree(m_split))
    , m_stack(new QStackedWidget(m_split))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_split);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_tree);
    m_split->addWidget(m_stack);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    fill();
    mark();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &WordingPage::showText);
    connect(&desk.database, &Database::changed, this, [this](const Changes &changes) {
        if (changes.contains(u"office_text"_s))
            mark();
    });
    m_tree->topLevelItem(0)->setExpanded(true);
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

void WordingPage::fill()
{
    for (const EditableKind &kind : editableKinds()) {
        auto *heading = new QTreeWidgetItem(m_tree, {kind.label});
        for (const EditableText &text : kind.texts) {
            auto *item = new QTreeWidgetItem(heading, {text.label});
            item->setData(0, keyRole, text.key);
            m_items.insert(text.key, item);
        }
    }
}

void WordingPage::mark()
{
    attempt(m_desk.notices, [this] {
        const QHash<QString, QString> own = officeTexts(m_desk.database);
        const Wording builtIn = builtInWording();
        for (auto it = m_items.begin(); it != m_items.end(); ++it) {
            const QString text = own.value(it.key());
            markItem(**it, editableText(it.key())->label, !text.isEmpty() && text != builtIn.editable(it.key()));
        }
    });
}

void WordingPage::showText(const QTreeWidgetItem *item)
{
    if (item == nullptr)
        return;
    const QTreeWidgetItem &chosen = item->childCount() > 0 ? *item->child(0) : *item;
    const QString key = chosen.data(0, keyRole).toString();
    if (!m_panes.contains(key)) {
        QWidget *pane = scrolled(makePane(chosen, *editableText(key)), m_stack);
        m_stack->addWidget(pane);
        m_panes.insert(key, pane);
    }
    m_stack->setCurrentWidget(m_panes.value(key));
}

WordingPane *WordingPage::makePane(const QTreeWidgetItem &item, const EditableText &text)
{
    return new WordingPane(m_desk, text, u"%1: %2"_s.arg(item.parent()->text(0), text.label));
}

void WordingPage::open(const Place &place, const RecordRef &owner)
{
    Q_UNUSED(place)
    if (owner.type != &schema<OfficeText>().type)
        return;
    attempt(m_desk.notices, [&] {
        const auto text = Table<OfficeText>(m_desk.database).find({owner.id});
        if (QTreeWidgetItem *item = text ? m_items.value(text->key) : nullptr)
            m_tree->setCurrentItem(item);
    });
}

void WordingPage::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    const bool beside = width() > lettersBeside * fontMetrics().averageCharWidth();
    m_split->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
}

Room *makeWordingPage(Desk &desk)
{
    return new WordingPage(desk);
}
