// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/grid/gridpane.h"

#include "kit/base/flowlayout.h"
#include "kit/grid/gridmodel.h"
#include "kit/grid/gridview.h"
#include "kit/look/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GridPane::GridPane(Desk &desk, const GridSpec &spec, QWidget *parent)
    : QWidget(parent), m_view(new GridView(desk, spec, this)), m_tools(nullptr), m_findings(new QLabel(this))
{
    auto *heading = new QLabel(m_view->accessibleName(), this);
    heading->setProperty("kind", u"section"_s);
    heading->setWordWrap(true);
    m_findings->setProperty("kind", u"error"_s);
    m_findings->setWordWrap(true);
    m_findings->setObjectName(m_view->objectName() + u"_findings"_s);
    auto *tools = new QWidget(this);
    m_tools = new FlowLayout(tools);
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(tools);
    addButton(u"plus"_s, tr("New row"), &GridView::insertBelow);
    if (m_view->grid().hasPositions()) {
        addButton(u"up"_s, tr("Up (Alt+↑)"), &GridView::moveUp);
        addButton(u"down"_s, tr("Down (Alt+↓)"), &GridView::moveDown);
    }
    addButton(u"delete"_s, tr("Delete rows (Del)"), &GridView::removeSelected);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_findings);
    connect(&m_view->grid(), &GridModel::findingsChanged, this, &GridPane::showFindings);
    showFindings();
}

void GridPane::addButton(const QString &iconName, const QString &tip, void (GridView::*act)())
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(u"%1: %2"_s.arg(m_view->accessibleName(), tip));
    button->setObjectName(u"%1_%2"_s.arg(m_view->objectName(), iconName));
    connect(button, &QToolButton::clicked, m_view, act);
    addTool(button);
}

void GridPane::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void GridPane::setOwner(qint64 owner)
{
    m_view->setOwner(owner);
}

void GridPane::showFindings()
{
    const Problems found = m_view->grid().findings();
    m_findings->setVisible(!found.isEmpty());
    m_findings->setText(tr("Not saved yet: %1").arg(joinedText(found)));
}
