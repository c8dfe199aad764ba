// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/valuespage.h"

#include "kit/base/desk.h"
#include "kit/lists/emptystate.h"
#include "kit/lists/exportlist.h"
#include "kit/pages/pagehead.h"
#include "reports/listpaper.h"
#include "summary/valuesmodel.h"
#include "summary/valuesview.h"
#include "summary/yearbox.h"

#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ValuesPage::ValuesPage(Desk &desk, QWidget *parent)
    : Room(parent)
    , m_desk(desk)
    , m_year(makeYearBox(u"values_year"_s, tr("Year of the figures"), desk.today().year(), this))
    , m_stack(new QStackedWidget(this))
    , m_model(new ValuesModel(desk, this))
    , m_view(new ValuesView(desk, *m_model, m_stack))
    , m_empty(new EmptyState(m_stack))
{
    auto *column = new QVBoxLayout(this);
    addHead();
    auto *hint =
        new QLabel(tr("Type a figure and press Enter for the next one. A block of cells from a spreadsheet can "
                      "be pasted."),
                   this);
    hint->setProperty("kind", u"muted"_s);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    connect(m_year, &QSpinBox::valueChanged, m_model, &ValuesModel::setYear);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ValuesPage::showEmpty);
    m_model->setYear(m_year->value());
    m_view->setCurrentIndex(m_model->index(0, ValuesModel::Now));
}

void ValuesPage::addHead()
{
    auto *head = new PageHead(tr("Figures of the year"), this);
    head->addControl(m_year);
    head->addOutput(*this, u"values"_s);
    layout()->addWidget(head);
}

ListTable ValuesPage::shown() const
{
    ListTable table = shownTable(tr("Figures of the year"), *m_model);
    table.narrowedBy = QString::number(m_year->value());
    return table;
}

void ValuesPage::print()
{
    printTable(m_desk, shown());
}

void ValuesPage::exportList()
{
    exportTable(m_desk, this, shown());
}

void ValuesPage::showEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (isEmpty)
        m_empty->say(tr("There are no indicators yet; enter them on the page before this one."));
}
