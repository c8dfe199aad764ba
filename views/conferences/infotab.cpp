// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/infotab.h"

#include "domain/conferences/attendee.h"
#include "kit/base/scrolled.h"
#include "kit/files/attachmentspane.h"
#include "kit/forms/recordform.h"
#include "kit/grid/gridmodel.h"
#include "kit/grid/gridpane.h"
#include "kit/grid/gridview.h"
#include "kit/pages/folding.h"
#include "kit/pages/linkspane.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersOfForm = 92;
constexpr int linesOfGrid = 9;

FormPlan conferencePlan()
{
    return {{nullptr, {"title", "kind", "form", "state"}},
            {QT_TRANSLATE_NOOP("Form", "When and where"), {"starts_on", "ends_on", "location"}},
            {QT_TRANSLATE_NOOP("Form", "Who holds it"), {"organizer_id", "invited", "chair_id", "secretary_id"}},
            {QT_TRANSLATE_NOOP("Form", "Further"), {"series", "internal", "note"}}};
}

} // namespace

InfoTab::InfoTab(Desk &desk, QWidget *parent)
    : WorkspaceTab(desk, {u"task"_s, u"plan_event"_s, u"conclusion"_s}, parent)
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_rows(new QVBoxLayout)
    , m_form(new RecordForm(desk, schema<Conference>().type, conferencePlan()))
    , m_files(new AttachmentsPane(desk, schema<Conference>().type))
    , m_links(new LinksPane(desk))
{
    auto *content = new QWidget;
    content->setLayout(m_halves);
    m_halves->setSpacing(2 * m_rows->spacing() + fontMetrics().averageCharWidth());
    m_form->setMaximumWidth(lettersOfForm * fontMetrics().averageCharWidth());
    m_files->setMaximumWidth(m_form->maximumWidth());
    auto *left = new QVBoxLayout;
    left->addWidget(m_form);
    left->addWidget(m_files);
    left->addStretch(1);
    m_halves->addLayout(left, 1);
    m_halves->addLayout(m_rows, 1);
    addGrid({.type = &schema<Session>().type,
             .owner = "conference_id",
             .columns = {"starts_at", "ends_at", "title", "location"}});
    addGrid({.type = &schema<CoOrganizer>().type, .owner = "conference_id", .columns = {"organisation_id"}});
    addGrid({.type = &schema<AttendeeGroup>().type, .owner = "conference_id", .columns = {"title"}});
    m_rows->addWidget(m_links);
    m_rows->addStretch(1);
    addScrolled(*this, content);
    connect(m_form, &RecordForm::saved, this, &InfoTab::markStale);
}

GridPane *InfoTab::addGrid(const GridSpec &spec)
{
    auto *grid = new GridPane(desk(), spec);
    grid->setMinimumHeight(linesOfGrid * 2 * fontMetrics().height());
    m_grids.append(grid);
    m_rows->addWidget(grid);
    return grid;
}

void InfoTab::load()
{
    m_form->load(conference().value);
    for (GridPane *grid : std::as_const(m_grids)) {
        if (grid->view().grid().owner() != conference().value)
            grid->setOwner(conference().value);
    }
    m_files->setOwner(conference().value);
    m_links->show(conferenceRef());
}

void InfoTab::point(const RecordRef &record)
{
    refresh();
    for (GridPane *grid : std::as_const(m_grids)) {
        if (grid->view().grid().spec().type == record.type && grid->view().select(record.id))
            grid->view().setFocus();
    }
    m_files->select(record);
}

QWidget *InfoTab::first()
{
    return m_form->fields().first();
}

void InfoTab::resizeEvent(QResizeEvent *event)
{
    WorkspaceTab::resizeEvent(event);
    m_halves->setDirection(standsBeside(*this) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
