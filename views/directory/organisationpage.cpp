// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/organisationpage.h"

#include "directory/dayfilter.h"
#include "directory/organisationdetail.h"
#include "directory/organisationtreeview.h"
#include "directory/shownbodies.h"
#include "directory/treetable.h"
#include "domain/text/dates.h"
#include "domain/text/numbers.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/flowhost.h"
#include "kit/lists/emptystate.h"
#include "kit/lists/exportlist.h"
#include "kit/pages/askdeletion.h"
#include "kit/pages/folding.h"
#include "kit/pages/pagehead.h"
#include "kit/pages/undonotice.h"
#include "store/queries/recordqueries.h"
#include "store/rows.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const RecordType &bodyType()
{
    return schema<Organisation>().type;
}

} // namespace

OrganisationPage::OrganisationPage(Desk &desk, QWidget *parent)
    : Room(parent)
    , m_desk(desk)
    , m_filter(new DayFilter(desk.today(), this))
    , m_split(new QSplitter(this))
    , m_stack(new QStackedWidget)
    , m_tree(new OrganisationTreeView(m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_count(new QLabel)
    , m_side(new QStackedWidget)
    , m_detail(new OrganisationDetail(desk, m_side))
{
    setObjectName(u"organisation_page"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeList());
    m_split->addWidget(makeSide());
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeHead());
    column->addWidget(m_split, 1);
    addKeys();
    listen();
}

QWidget *OrganisationPage::makeHead()
{
    auto *head = new PageHead(translatedLabel(bodyType()), this);
    if (!m_desk.database.isReadOnly())
        connect(head->addTool(u"organisation_new"_s, u"plus"_s, tr("New body")), &QToolButton::clicked, this,
                &OrganisationPage::startNew);
    head->addOutput(*this, u"organisation"_s);
    return head;
}

QWidget *OrganisationPage::makeList()
{
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    m_count->setObjectName(u"organisation_count"_s);
    m_count->setProperty("kind", u"muted"_s);
    auto *list = new FlowHost(m_split);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    column->addWidget(m_count);
    return list;
}

QWidget *OrganisationPage::makeSide()
{
    auto *nothing = new EmptyState(m_side);
    nothing->say(tr("Choose a body to see it here."));
    m_side->addWidget(nothing);
    m_side->addWidget(m_detail);
    return m_side;
}

void OrganisationPage::addKeys()
{
    m_tree->tree().setReadOnly(m_desk.database.isReadOnly());
    if (m_desk.database.isReadOnly())
        return;
    auto *remove = new QAction(tr("Delete"), m_tree);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &OrganisationPage::deleteSelected);
    m_tree->addAction(remove);
}

void OrganisationPage::listen()
{
    connect(m_filter, &FilterBar::changed, this, &OrganisationPage::showTree);
    connect(m_filter, &FilterBar::leftDown, this, [this] {
        m_tree->setFocus();
        if (m_tree->currentId() == 0)
            m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
    });
    connect(m_filter, &DayFilter::dayChanged, this, &OrganisationPage::showDay);
    connect(m_tree, &OrganisationTreeView::currentChangedTo, this, &OrganisationPage::show);
    connect(m_tree, &OrganisationTreeView::opened, m_detail, &Detail::focusFirst);
    connect(&m_tree->tree(), &OrganisationTree::parentWanted, this, &OrganisationPage::moveUnder);
    connect(m_detail, &Detail::inserted, this, &OrganisationPage::select);
    connect(m_detail, &Detail::resumeWanted, this, &OrganisationPage::resume);
    connect(&m_desk.database, &Database::changed, this, &OrganisationPage::follow);
}

void OrganisationPage::showDay(QDate day)
{
    m_detail->setDay(day);
    refresh();
}

void OrganisationPage::follow(const Changes &changes)
{
    if (!changes.contains(u"organisation"_s) && !changes.contains(u"organisation_name"_s) &&
        !changes.contains(u"succession"_s))
        return;
    m_stale = true;
    if (isVisible())
        refresh();
}

void OrganisationPage::showEvent(QShowEvent *event)
{
    Room::showEvent(event);
    if (m_stale)
        refresh();
}

void OrganisationPage::refresh()
{
    m_stale = false;
    try {
        m_bodies = bodiesOn(m_desk.database, m_filter->day());
    } catch (const std::exception &error) {
        m_stack->setCurrentWidget(m_empty);
        return m_empty->say(QString::fromUtf8(error.what()), tr("Try again"), [this] { refresh(); });
    }
    showTree();
}

void OrganisationPage::showTree()
{
    const QString words = m_filter->query().words;
    m_tree->setWords(words);
    m_tree->showBodies(shownBodies(m_bodies, words, m_filter->isWithAbsent()), m_filter->isOn());
    const int count = m_tree->tree().shownCount();
    m_stack->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_empty) : m_tree);
    m_count->setText(tr("%1 / %2 bodies").arg(grouped(count), grouped(m_bodies.size())));
    if (count == 0)
        showNothing();
}

void OrganisationPage::showNothing()
{
    if (m_filter->isOn())
        m_empty->say(tr("Nothing matches %1.").arg(m_filter->inWords()), tr("Clear the filter"),
                     [this] { m_filter->clear(); });
    else if (!m_bodies.isEmpty())
        m_empty->say(tr("No body was there on %1.").arg(shortDate(m_filter->day())), tr("Show all bodies"),
                     [this] { m_filter->showAbsent(); });
    else
        m_empty->say(tr("No body yet. Begin with your own office, its superior and its partners."),
                     m_desk.database.isReadOnly() ? QString() : tr("New body"), [this] { startNew(); });
}

void OrganisationPage::show(qint64 id)
{
    if (id == 0)
        return;
    m_detail->load(id);
    m_side->setCurrentWidget(m_detail);
    m_desk.navigator.visited({.room = {}, .record = {&bodyType(), id}});
}

void OrganisationPage::select(qint64 id)
{
    if (m_stale)
        refresh();
    if (m_tree->select(id))
        return;
    m_filter->clear();
    if (m_tree->select(id))
        return;
    m_filter->showAbsent();
    m_tree->select(id);
}

void OrganisationPage::open(const Place &place, const RecordRef &owner)
{
    if (!owner.isValid())
        return;
    select(owner.id);
    show(owner.id);
    if (place.record != owner)
        m_detail->point(place.record);
}

FieldValues OrganisationPage::defaults() const
{
    // A further body is most often one beside the current one.
    const auto current = Rows(m_desk.database, bodyType()).find(m_tree->currentId());
    FieldValues values;
    for (const QString &column : {u"parent_id"_s, u"kind"_s, u"bloc"_s, u"style"_s}) {
        if (current)
            values.insert(column, current->at(bodyType().indexOf(column)));
    }
    return values;
}

void OrganisationPage::startNew()
{
    if (m_desk.database.isReadOnly())
        return;
    attempt(m_desk.notices, [this] {
        m_detail->startNew(defaults());
        m_side->setCurrentWidget(m_detail);
        m_detail->focusFirst();
    });
}

void OrganisationPage::resume(qint64 id)
{
    if (id == 0)
        return startNew();
    select(id);
    show(id);
    m_detail->focusFirst();
}

void OrganisationPage::startFilter()
{
    m_filter->focusSearch();
}

void OrganisationPage::print()
{
    printTable(m_desk, treeTable(*m_tree, *m_filter, m_bodies.size()));
}

void OrganisationPage::exportList()
{
    exportTable(m_desk, this, treeTable(*m_tree, *m_filter, m_bodies.size()));
}

void OrganisationPage::deleteSelected()
{
    const QList<qint64> ids = m_tree->selectedIds();
    const qint64 next = m_tree->nextTo(ids);
    if (!deleteAsked(m_desk, this, bodyType(), ids))
        return;
    m_side->setCurrentIndex(0);
    m_tree->select(next);
    sayWithUndo(m_desk, tr("%n bodies deleted.", nullptr, int(ids.size())));
}

void OrganisationPage::moveUnder(const QList<qint64> &ids, qint64 parent)
{
    const QVariant stored = parent > 0 ? QVariant(parent) : QVariant();
    if (!attempt(m_desk.notices, [&] { changeRecords(m_desk.database, bodyType(), ids, {{u"parent_id"_s, stored}}); }))
        return;
    const QString above = titleOf(m_desk.database, {&bodyType(), parent});
    sayWithUndo(m_desk, parent > 0 ? tr("Now under “%1”.").arg(above) : tr("Now at the top of the directory."));
}

void OrganisationPage::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    const bool beside = standsBeside(*this);
    const Qt::Orientation orientation = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() == orientation && m_isLaidOut)
        return;
    m_isLaidOut = true;
    m_split->setOrientation(orientation);
    m_split->setSizes(beside ? QList{2 * width(), 3 * width()} : QList{height(), height()});
}
