// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/proceedings/conclusionstab.h"

#include "conferences/proceedings/assignpane.h"
#include "domain/conferences/proceedings.h"
#include "kit/base/attempt.h"
#include "kit/base/scrolled.h"
#include "kit/grid/gridmodel.h"
#include "kit/grid/gridpane.h"
#include "kit/grid/gridview.h"
#include "kit/look/icons.h"
#include "kit/pages/folding.h"
#include "kit/pages/linkspane.h"
#include "kit/pages/undonotice.h"
#include "store/queries/recordqueries.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfAddressees = 12;

GridSpec conclusionSpec()
{
    return {.type = &schema<Conclusion>().type, .owner = "conference_id", .columns = {"kind", "text"}, .wraps = true};
}

GridSpec addresseeSpec()
{
    return {.type = &schema<ConclusionAddressee>().type,
            .owner = "conclusion_id",
            .columns = {"organisation_id"},
            .title = ConclusionsTab::tr("Addressed to")};
}

} // namespace

ConclusionsTab::ConclusionsTab(Desk &desk, QWidget *parent)
    : WorkspaceTab(desk, {u"conclusion"_s, u"task"_s}, parent)
    , m_split(new QSplitter(this))
    , m_conclusions(new GridPane(desk, conclusionSpec(), m_split))
    , m_side(new QStackedWidget(m_split))
    , m_addressees(new GridPane(desk, addresseeSpec()))
    , m_assign(new QToolButton(m_side))
    , m_links(new LinksPane(desk))
    , m_pane(new AssignPane(desk, m_side))
{
    m_side->addWidget(makeSide());
    m_side->addWidget(m_pane);
    m_conclusions->setMinimumHeight(linesOfAddressees * fontMetrics().height());
    m_side->setMinimumHeight(m_conclusions->minimumHeight());
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    for (GridPane *pane : {m_conclusions, m_addressees})
        pane->view().horizontalHeader()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    connect(&m_conclusions->view(), &GridView::currentChangedTo, this, &ConclusionsTab::showCurrent);
    connect(m_assign, &QToolButton::clicked, this, &ConclusionsTab::startAssigning);
    connect(m_pane, &AssignPane::assigned, this, &ConclusionsTab::assigned);
    connect(m_pane, &AssignPane::cancelled, this, [this] {
        m_side->setCurrentIndex(0);
        m_assign->setFocus();
    });
}

QWidget *ConclusionsTab::makeSide()
{
    m_assign->setObjectName(u"conclusion_assign"_s);
    m_assign->setIcon(icon(u"task"_s));
    m_assign->setText(tr("Assign tasks …"));
    m_assign->setToolTip(tr("Makes a task of this conclusion for each of many bodies, in one step"));
    m_assign->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_assign->setFocusPolicy(Qt::StrongFocus);
    m_assign->setVisible(isWritable());
    m_addressees->setMinimumHeight(linesOfAddressees * fontMetrics().height());
    auto *content = new QWidget(m_side);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_addressees);
    column->addWidget(m_assign, 0, Qt::AlignLeft);
    column->addWidget(m_links);
    column->addStretch(1);
    return scrolled(content, m_side);
}

void ConclusionsTab::load()
{
    GridView &view = m_conclusions->view();
    if (view.grid().owner() != conference().value) {
        m_side->setCurrentIndex(0);
        m_conclusions->setOwner(conference().value);
        view.setCurrentIndex(view.grid().index(0, 0));
    }
    showCurrent(view.currentId());
}

void ConclusionsTab::showCurrent(qint64 id)
{
    const bool isOther = m_addressees->view().grid().owner() != id;
    if (isOther) {
        m_addressees->setOwner(id);
        m_side->setCurrentIndex(0);
    }
    m_addressees->setVisible(id > 0);
    m_assign->setEnabled(id > 0);
    m_links->show({&schema<Conclusion>().type, id});
}

void ConclusionsTab::startAssigning()
{
    const qint64 id = m_conclusions->view().currentId();
    if (id <= 0 || !attempt(desk().notices, [&] { m_pane->start({id}); }))
        return;
    m_side->setCurrentWidget(m_pane);
    m_pane->takeFocus();
}

void ConclusionsTab::assigned(int count)
{
    m_side->setCurrentIndex(0);
    m_assign->setFocus();
    sayWithUndo(desk(), tr("%n task(s) assigned.", nullptr, count));
}

void ConclusionsTab::point(const RecordRef &record)
{
    refresh();
    attempt(desk().notices, [&] {
        const bool isAddressee = record.type == &schema<ConclusionAddressee>().type;
        m_conclusions->view().select(isAddressee ? ownerOf(database(), record).id : record.id);
        if (isAddressee)
            m_addressees->view().select(record.id);
    });
    m_conclusions->view().setFocus();
}

void ConclusionsTab::startNew()
{
    if (isWritable())
        m_conclusions->view().insertBelow();
}

QWidget *ConclusionsTab::first()
{
    return &m_conclusions->view();
}

void ConclusionsTab::resizeEvent(QResizeEvent *event)
{
    WorkspaceTab::resizeEvent(event);
    m_split->setOrientation(standsBeside(*this) ? Qt::Horizontal : Qt::Vertical);
}
