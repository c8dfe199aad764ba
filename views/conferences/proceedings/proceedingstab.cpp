// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/proceedings/proceedingstab.h"

#include "conferences/agenda/agendatimes.h"
#include "conferences/elidedlabel.h"
#include "domain/conferences/proceedings.h"
#include "kit/base/attempt.h"
#include "kit/base/scrolled.h"
#include "kit/forms/recordform.h"
#include "kit/grid/gridmodel.h"
#include "kit/grid/gridpane.h"
#include "kit/grid/gridview.h"
#include "kit/lists/emptystate.h"
#include "kit/pages/folding.h"
#include "store/queries/conferences/attendancequeries.h"
#include "store/queries/recordqueries.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersOfOutcome = 92;
constexpr int linesOfOpinions = 16;
constexpr int linesOfVotes = 9;

GridSpec opinionSpec()
{
    return {.type = &schema<Opinion>().type,
            .owner = "agenda_item_id",
            .columns = {"speaker_id", "kind", "text", "addressee_id", "answers_to_id", "said_at"},
            .wraps = true};
}

GridSpec voteSpec()
{
    return {.type = &schema<Vote>().type,
            .owner = "agenda_item_id",
            .columns = {"subject", "in_favour", "against", "other", "present"}};
}

void addItems(QListWidget &list, const SessionFile &session, int firstNumber)
{
    const QList<AgendaTime> times = timetable(session.items, session.session.startsAt, firstNumber);
    for (qsizetype i = 0; i < session.items.size(); ++i) {
        const AgendaItem &item = session.items.at(i);
        const QString number = times.at(i).number;
        const QString indent(2 * (item.level - 1), u' ');
        const QString title = item.title.simplified();
        auto *line = new QListWidgetItem(indent + (number.isEmpty() ? title : u"%1. %2"_s.arg(number, title)), &list);
        line->setData(Qt::UserRole, item.id.value);
        line->setToolTip(title);
    }
}

} // namespace

ProceedingsTab::ProceedingsTab(Desk &desk, QWidget *parent)
    : WorkspaceTab(desk, {u"session"_s, u"agenda_item"_s}, parent)
    , m_split(new QSplitter(this))
    , m_items(new QListWidget(m_split))
    , m_side(new QStackedWidget(m_split))
    , m_title(new ElidedLabel(m_side))
    , m_outcome(new RecordForm(desk, schema<AgendaItem>().type, {{nullptr, {"outcome"}}}))
    , m_opinions(new GridPane(desk, opinionSpec()))
    , m_votes(new GridPane(desk, voteSpec()))
    , m_voteFindings(new QLabel(m_side))
{
    m_items->setObjectName(u"proceedings_items"_s);
    m_items->setAccessibleName(tr("Items of the agenda"));
    m_items->setTextElideMode(Qt::ElideRight);
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *nothing = new EmptyState(m_side);
    nothing->say(tr("What was said and decided is kept under the items of the agenda. Enter the agenda first."));
    m_side->addWidget(makeItemSide());
    m_side->addWidget(nothing);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    connect(m_items, &QListWidget::currentRowChanged, this, &ProceedingsTab::showItem);
    connect(m_opinions->view().selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProceedingsTab::scopeOpinions);
    connect(&m_votes->view().grid(), &GridModel::reloaded, this, &ProceedingsTab::showVoteFindings);
}

QWidget *ProceedingsTab::makeItemSide()
{
    m_title->setProperty("kind", u"section"_s);
    m_voteFindings->setObjectName(u"vote_warnings"_s);
    m_voteFindings->setProperty("kind", u"warning"_s);
    m_voteFindings->setWordWrap(true);
    m_outcome->setMaximumWidth(lettersOfOutcome * fontMetrics().averageCharWidth());
    m_opinions->setMinimumHeight(linesOfOpinions * fontMetrics().height());
    m_votes->setMinimumHeight(linesOfVotes * fontMetrics().height());
    auto *content = new QWidget(m_side);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_title);
    column->addWidget(m_outcome);
    column->addWidget(m_opinions, 2);
    column->addWidget(m_votes, 1);
    column->addWidget(m_voteFindings);
    return scrolled(content, m_side);
}

qint64 ProceedingsTab::currentItem() const
{
    const QListWidgetItem *item = m_items->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toLongLong() : 0;
}

void ProceedingsTab::load()
{
    const qint64 kept = currentItem();
    const QList<SessionFile> agenda = agendaOf(database(), conference());
    {
        const QSignalBlocker blocker(m_items);
        m_items->clear();
        for (const SessionFile &session : agenda)
            addItems(*m_items, session, firstNumberOf(agenda, session.session.id));
        m_items->setCurrentRow(m_items->count() > 0 ? 0 : -1);
    }
    m_side->setCurrentIndex(m_items->count() > 0 ? 0 : 1);
    chooseItem(kept);
    showItem();
}

void ProceedingsTab::chooseItem(qint64 id)
{
    for (int row = 0; row < m_items->count(); ++row) {
        if (m_items->item(row)->data(Qt::UserRole).toLongLong() == id)
            m_items->setCurrentRow(row);
    }
}

void ProceedingsTab::showItem()
{
    const qint64 id = currentItem();
    m_title->setFullText(m_items->currentItem() != nullptr ? m_items->currentItem()->text() : QString());
    if (id > 0)
        m_outcome->load(id);
    else
        m_outcome->clear();
    for (GridPane *pane : {m_opinions, m_votes}) {
        if (pane->view().grid().owner() != id)
            pane->setOwner(id);
    }
    scopeOpinions();
}

void ProceedingsTab::scopeOpinions()
{
    // Speakers come from the attendees of this conference, what is answered from the opinions on this item.
    GridView &view = m_opinions->view();
    const FieldInfo *field = view.grid().fieldAt(view.currentIndex().column());
    const bool answers = field != nullptr && field->refersTo(Opinion::table);
    view.setScope(answers ? RecordRef{&schema<AgendaItem>().type, currentItem()} : conferenceRef());
}

void ProceedingsTab::showVoteFindings()
{
    Problems found;
    for (const ShownRow &row : m_votes->view().grid().rows()) {
        if (row.id > 0)
            found += schema<Vote>().type.check(row.values, row.id);
    }
    m_voteFindings->setText(joinedText(found));
    m_voteFindings->setVisible(!found.isEmpty());
}

void ProceedingsTab::point(const RecordRef &record)
{
    refresh();
    attempt(desk().notices, [&] { chooseItem(ownerOf(database(), record).id); });
    for (GridPane *pane : {m_opinions, m_votes}) {
        if (pane->view().grid().spec().type == record.type && pane->view().select(record.id))
            pane->view().setFocus();
    }
}

void ProceedingsTab::startNew()
{
    if (isWritable() && currentItem() > 0)
        m_opinions->view().insertBelow();
}

QWidget *ProceedingsTab::first()
{
    return m_items;
}

void ProceedingsTab::resizeEvent(QResizeEvent *event)
{
    WorkspaceTab::resizeEvent(event);
    m_split->setOrientation(standsBeside(*this) ? Qt::Horizontal : Qt::Vertical);
}
