// SPDX-License-Identifier: GPL-3.0-or-later
#include "cooperation/plandetail.h"

#include "cooperation/planacts.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/forms/recordform.h"
#include "kit/grid/gridmodel.h"
#include "kit/grid/gridpane.h"
#include "kit/grid/gridview.h"
#include "kit/look/toolbutton.h"
#include "kit/papers/paperbuttons.h"
#include "store/queries/recordqueries.h"

#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyRows = 4;

QList<GridSpec> grids()
{
    return {{.type = &schema<PlanParty>().type,
             .owner = "plan_id",
             .columns = {"organisation_id", "role", "signer", "signer_post"},
             .defaults = {{u"role"_s, codeOf(PartyRole::Party)}},
             .title = PlanDetail::tr("Parties to the plan")},
            {.type = &schema<PlanEvent>().type,
             .owner = "plan_id",
             .columns = {"kind", "date", "agenda_item_id", "conference_id", "note"},
             .title = PlanDetail::tr("What happened to it")},
            {.type = &schema<Commitment>().type,
             .owner = "plan_id",
             .columns = {"text", "lead_id", "effective_from", "effective_until", "product", "key_task_id"},
             .title = PlanDetail::tr("Commitments of the plan"),
             .wraps = true}};
}

GridSpec bodiesGrid()
{
    return {.type = &schema<CommitmentBody>().type,
            .owner = "commitment_id",
            .columns = {"organisation_id"},
            .title = PlanDetail::tr("Co-operating bodies of the chosen commitment")};
}

bool hasRow(const GridModel &grid, const char *column, const QVariant &value)
{
    const qsizetype at = grid.spec().type->indexOf(column);
    return std::ranges::any_of(grid.rows(),
                               [&](const ShownRow &row) { return row.id > 0 && row.values.at(at) == value; });
}

} // namespace

PlanDetail::PlanDetail(Desk &desk, QWidget *parent)
    : RecordDetail(desk, schema<Plan>().type, wholeForm(schema<Plan>().type), grids(), parent)
    , m_desk(desk)
    , m_bodies(new GridPane(desk, bodiesGrid()))
    , m_commitments(&paneOf(schema<Commitment>().type)->view())
{
    m_bodies->setMinimumHeight((bodyRows + 2) * fontMetrics().height() * 2);
    addPart(m_bodies);
    addHead(new PaperButtons(desk, *this, schema<Plan>().type));
    addActs();
    listen();
    showBodies();
    showActs();
}

GridPane *PlanDetail::paneOf(const RecordType &type) const
{
    const QList<GridPane *> panes = findChildren<GridPane *>();
    const auto at =
        std::ranges::find_if(panes, [&](GridPane *pane) { return pane->view().grid().spec().type == &type; });
    return at == panes.end() ? nullptr : *at;
}

QToolButton *PlanDetail::addAct(const RecordType &grid, const QString &name, const QString &iconName,
                                const QString &text)
{
    QToolButton *button = toolButton(name, iconName, text, this);
    button->setVisible(!m_desk.database.isReadOnly());
    paneOf(grid)->addTool(button);
    return button;
}

void PlanDetail::addActs()
{
    m_take = addAct(schema<PlanParty>().type, u"plan_take_parties"_s, u"plus"_s, tr("Take the programme's parties"));
    m_adopted = addAct(schema<PlanEvent>().type, u"plan_adopted"_s, u"check"_s, tr("Adopted today"));
    m_signed = addAct(schema<PlanEvent>().type, u"plan_signed"_s, u"check"_s, tr("Signed today"));
    m_assign = addAct(schema<Commitment>().type, u"commitment_assign"_s, u"task"_s, tr("Make it a task"));
    connect(m_take, &QToolButton::clicked, this, [this] { takeParties(m_desk, {recordId()}); });
    connect(m_adopted, &QToolButton::clicked, this, [this] { note(PlanEventKind::Adopted); });
    connect(m_signed, &QToolButton::clicked, this, [this] { note(PlanEventKind::Signed); });
    connect(m_assign, &QToolButton::clicked, this, [this] { assignAsTask(m_desk, {m_commitments->currentId()}); });
}

void PlanDetail::listen()
{
    connect(m_commitments, &GridView::currentChangedTo, this, &PlanDetail::showBodies);
    connect(&m_commitments->grid(), &GridModel::reloaded, this, &PlanDetail::showBodies);
    for (const RecordType *type : {&schema<PlanParty>().type, &schema<PlanEvent>().type})
        connect(&paneOf(*type)->view().grid(), &GridModel::reloaded, this, &PlanDetail::showActs);
    connect(&form(), &RecordForm::saved, this, &PlanDetail::showActs);
}

void PlanDetail::load(qint64 id)
{
    RecordDetail::load(id);
    showBodies();
    showActs();
}

void PlanDetail::startNew(const FieldValues &defaults)
{
    RecordDetail::startNew(defaults);
    showBodies();
}

void PlanDetail::showActs()
{
    const GridModel &events = paneOf(schema<PlanEvent>().type)->view().grid();
    const GridModel &parties = paneOf(schema<PlanParty>().type)->view().grid();
    m_adopted->setEnabled(!hasRow(events, "kind", codeOf(PlanEventKind::Adopted)));
    m_signed->setEnabled(!hasRow(events, "kind", codeOf(PlanEventKind::Signed)));
    const qsizetype programme = schema<Plan>().type.indexOf("programme_id");
    m_take->setEnabled(form().values().value(programme).toLongLong() > 0 && parties.rows().isEmpty());
}

void PlanDetail::showBodies()
{
    const qint64 commitment = recordId() > 0 ? m_commitments->currentId() : 0;
    m_assign->setEnabled(commitment > 0);
    m_bodies->setVisible(commitment > 0);
    if (m_bodies->view().grid().owner() != commitment)
        m_bodies->setOwner(commitment);
}

void PlanDetail::note(PlanEventKind kind)
{
    const qint64 event = noteToday(m_desk, {recordId()}, kind);
    if (event > 0)
        RecordDetail::point({&schema<PlanEvent>().type, event});
}

void PlanDetail::point(const RecordRef &record)
{
    if (record.type != &schema<CommitmentBody>().type)
        return RecordDetail::point(record);
    attempt(m_desk.notices, [&] {
        RecordDetail::point(ownerOf(m_desk.database, record));
        showBodies();
        if (m_bodies->view().select(record.id))
            m_bodies->view().setFocus();
    });
}
