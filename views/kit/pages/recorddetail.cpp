// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/pages/recorddetail.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/scrolled.h"
#include "kit/files/attachmentspane.h"
#include "kit/forms/recordform.h"
#include "kit/grid/gridmodel.h"
#include "kit/grid/gridpane.h"
#include "kit/grid/gridview.h"
#include "kit/history/historytoggle.h"
#include "kit/pages/linkspane.h"
#include "store/queries/recordqueries.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int gridRows = 5;

} // namespace

RecordDetail::RecordDetail(Desk &desk, const RecordType &type, const FormPlan &plan, const QList<GridSpec> &grids,
                           QWidget *parent)
    : Detail(parent)
    , m_desk(desk)
    , m_type(type)
    , m_title(new QLabel(this))
    , m_form(new RecordForm(desk, type, plan))
    , m_links(new LinksPane(desk))
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(16);
    addTitle();
    m_column->addWidget(m_form);
    if (attachmentOwner(type) != nullptr) {
        m_files = new AttachmentsPane(desk, type, content);
        m_column->addWidget(m_files);
    }
    m_column->addWidget(m_links);
    m_column->addStretch(1);
    for (const GridSpec &spec : grids) {
        auto *grid = new GridPane(desk, spec, content);
        grid->setMinimumHeight((gridRows + 2) * fontMetrics().height() * 2);
        m_grids.append(grid);
        addPart(grid);
    }
    addScrolled(*this, content);
    m_scroll = findChild<QScrollArea *>();
    connect(m_form, &RecordForm::inserted, this, &RecordDetail::inserted);
    connect(m_form, &RecordForm::saved, this, &RecordDetail::showParts);
    connect(m_form, &RecordForm::resumeWanted, this, &RecordDetail::resumeWanted);
    connect(&desk.database, &Database::changed, this, &RecordDetail::follow);
    showParts();
}

void RecordDetail::addTitle()
{
    m_title->setProperty("kind", u"title"_s);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_history = new HistoryToggle(
        m_desk, QLatin1StringView(m_type.table), translatedLabel(m_type),
        [this](QWidget *pane) { m_column->insertWidget(1, pane); }, this);
    // It stands above the form, which may be scrolled away from there.
    connect(m_history, &HistoryToggle::opened, this, [this](bool open) {
        if (open)
            m_scroll->verticalScrollBar()->setValue(0);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(&m_history->button(), 0, Qt::AlignTop);
    m_column->addLayout(row);
}

void RecordDetail::addPart(QWidget *part)
{
    // Before the files, the links and the stretch.
    m_column->insertWidget(m_column->count() - (m_files != nullptr ? 3 : 2), part);
}

void RecordDetail::addHead(QWidget *part)
{
    m_column->insertWidget(1, part);
}

void RecordDetail::load(qint64 id)
{
    m_form->load(id);
    for (GridPane *grid : std::as_const(m_grids))
        grid->setOwner(m_form->recordId());
    showParts();
    emit loaded();
}

void RecordDetail::startNew(const FieldValues &defaults)
{
    m_form->startNew(defaults);
    for (GridPane *grid : std::as_const(m_grids))
        grid->setOwner(0);
    showParts();
    emit loaded();
}

void RecordDetail::follow()
{
    // Pages that nobody looks at read nothing.
    if (isVisible())
        showParts();
    else
        m_stale = true;
}

void RecordDetail::showEvent(QShowEvent *event)
{
    Detail::showEvent(event);
    if (m_stale)
        showParts();
}

void RecordDetail::showParts()
{
    m_stale = false;
    const qint64 id = m_form->recordId();
    attempt(m_desk.notices, [&] { m_title->setText(id > 0 ? titleOf(m_desk.database, {&m_type, id}) : QString()); });
    m_title->setVisible(id > 0);
    m_history->button().setVisible(id > 0);
    m_history->setRecord(id > 0 ? RecordRef{&m_type, id} : RecordRef());
    for (GridPane *grid : std::as_const(m_grids)) {
        grid->setVisible(id > 0);
        if (grid->view().grid().owner() != id)
            grid->setOwner(id);
    }
    if (m_files != nullptr)
        m_files->setOwner(id);
    m_links->show({&m_type, id});
}

void RecordDetail::point(const RecordRef &record)
{
    for (GridPane *grid : std::as_const(m_grids)) {
        if (grid->view().grid().spec().type == record.type && grid->view().select(record.id))
            grid->view().setFocus();
    }
    if (m_files != nullptr)
        m_files->select(record);
}

void RecordDetail::focusFirst()
{
    m_form->focusFirst();
}

qint64 RecordDetail::recordId() const
{
    return m_form->recordId();
}
