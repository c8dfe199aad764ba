// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/pages/recordpage.h"

#include "kit/base/desk.h"
#include "kit/lists/emptystate.h"
#include "kit/lists/filterbar.h"
#include "kit/lists/recordtable.h"
#include "kit/pages/askdeletion.h"
#include "kit/pages/folding.h"
#include "kit/pages/pagehead.h"
#include "kit/pages/undonotice.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int listShare = 3;
constexpr int detailShare = 2;

} // namespace

RecordPage::RecordPage(Desk &desk, const RecordType &type, const ListSpec &spec, const MakeDetail &makeDetail,
                       QWidget *parent)
    : Room(parent)
    , m_desk(desk)
    , m_type(type)
    , m_head(new PageHead(translatedLabel(type), this))
    , m_split(new QSplitter(this))
    , m_list(new RecordList(desk, type, spec, m_split))
    , m_side(new QStackedWidget(m_split))
    , m_makeDetail(makeDetail)
    , m_defaults([] { return FieldValues(); })
{
    setObjectName(QLatin1StringView(type.table) + "_page"_L1);
    auto *nothing = new EmptyState(m_side);
    nothing->say(tr("Choose a row to see it here."));
    m_side->addWidget(nothing);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, listShare);
    m_split->setStretchFactor(1, detailShare);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_split, 1);
    fillHead(spec.newLabel);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
    connect(m_side, &QStackedWidget::currentChanged, this, &RecordPage::fold);
    connect(m_list, &RecordList::newWanted, this, &RecordPage::startNew);
    connect(&m_list->table(), &RecordTable::currentChangedTo, this, &RecordPage::show);
    connect(&m_list->table(), &RecordTable::opened, this, [this] { detail().focusFirst(); });
}

Detail &RecordPage::detail()
{
    if (m_detail == nullptr) {
        m_detail = m_makeDetail(m_desk, m_side);
        m_side->addWidget(m_detail);
        connect(m_detail, &Detail::inserted, this, [this](qint64 id) { m_list->select(id); });
        connect(m_detail, &Detail::resumeWanted, this, &RecordPage::resume);
    }
    return *m_detail;
}

void RecordPage::fillHead(const QString &newLabel)
{
    const QLatin1StringView table(m_type.table);
    if (!m_desk.database.isReadOnly()) {
        connect(addTool(table + "_new"_L1, u"plus"_s, newLabel), &QToolButton::clicked, this, &RecordPage::startNew);
        addAction(tr("Delete"), QKeySequence::Delete, &RecordPage::deleteSelected);
    }
    m_head->addOutput(*this, table);
    QToolButton *columns = addTool(table + "_columns"_L1, u"columns"_s, tr("Columns"));
    auto *menu = new QMenu(columns);
    columns->setMenu(menu);
    columns->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_list->table().fillColumnMenu(*menu); });
}

void RecordPage::addAction(const QString &text, const QKeySequence &keys, void (RecordPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_list->table().addAction(action);
}

QToolButton *RecordPage::addTool(const QString &name, const QString &iconName, const QString &text)
{
    return m_head->addTool(name, iconName, text);
}

void RecordPage::addBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, bar);
}

void RecordPage::show(qint64 id)
{
    if (id == 0)
        return;
    detail().load(id);
    m_side->setCurrentWidget(&detail());
    emit shown(id);
    m_desk.navigator.visited({.room = {}, .record = {&m_type, id}});
}

void RecordPage::open(const Place &place, const RecordRef &owner)
{
    if (!place.chip.isEmpty())
        m_list->narrow(place.chip, place.conditions);
    if (!owner.isValid())
        return;
    m_list->select(owner.id);
    show(owner.id);
    if (place.record != owner)
        detail().point(place.record);
}

void RecordPage::startNew()
{
    if (m_desk.database.isReadOnly())
        return;
    // No row looks chosen, and any of them can be chosen again.
    m_list->table().setCurrentIndex({});
    m_list->table().clearSelection();
    m_side->setCurrentWidget(&detail());
    detail().startNew(m_defaults());
    detail().focusFirst();
}

void RecordPage::resume(qint64 id)
{
    if (id == 0)
        return startNew();
    m_list->select(id);
    show(id);
    detail().focusFirst();
}

void RecordPage::startFilter()
{
    m_list->filter().focusSearch();
}

void RecordPage::deleteSelected()
{
    const QList<qint64> ids = m_list->table().selectedIds();
    const int row = m_list->table().currentIndex().row();
    if (!deleteAsked(m_desk, this, m_type, ids))
        return;
    showNothing();
    m_list->table().selectRow(qMin(row, m_list->table().model()->rowCount() - 1));
    sayWithUndo(m_desk, tr("%n record(s) deleted.", nullptr, int(ids.size())));
}

void RecordPage::showNothing()
{
    m_side->setCurrentIndex(0);
}

void RecordPage::print()
{
    printList(m_desk, this, m_list->shown());
}

void RecordPage::exportList()
{
    ::exportList(m_desk, this, m_list->shown());
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    fold();
}

void RecordPage::fold()
{
    const bool beside = standsBeside(*this);
    m_split->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    // Below the list there is no room to say that nothing is chosen.
    m_side->setVisible(beside || m_side->currentWidget() == m_detail);
    if (!m_divided && !m_side->isHidden())
        m_split->setSizes({width() * listShare, width() * detailShare});
}
