// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/paperdetail.h"

#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/flowlayout.h"
#include "kit/base/navigator.h"
#include "kit/forms/recordform.h"
#include "kit/look/icons.h"
#include "kit/look/toolbutton.h"
#include "kit/pages/undonotice.h"
#include "kit/papers/openpaper.h"
#include "kit/papers/papermaking.h"
#include "papers/changespane.h"
#include "papers/paperstates.h"
#include "reports/paperkinds.h"
#include "store/queries/papers/issuing.h"
#include "store/table.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

FormPlan paperPlan()
{
    return {{QT_TRANSLATE_NOOP("Form", "What"), {"title", "date", "conference_id", "plan_id", "programme_id"}},
            {QT_TRANSLATE_NOOP("Form", "Who"), {"signer_authority", "signer_post", "signer_name", "drafter"}},
            {QT_TRANSLATE_NOOP("Form", "Where to"), {"urgency", "circulation", "recipients", "basis", "note"}}};
}

QString stateInWords(const Paper &paper)
{
    QStringList words{labelOf(paper.state), kindTitle(paper.kind), paper.numberText};
    if (paper.state == PaperState::Draft && paper.draftNumber > 0)
        words.append(PaperDetail::tr("draft %1").arg(paper.draftNumber));
    if (!paper.reason.trimmed().isEmpty())
        words.append(PaperDetail::tr("issued all the same: %1").arg(paper.reason.simplified()));
    words.removeAll(QString());
    return words.join(u" · "_s);
}

/// The program makes it, and knows what it is about.
bool isMade(const Paper &paper)
{
    return paperKindNamed(paper.kind) != nullptr &&
           (paper.conference.isValid() || paper.plan.isValid() || paper.programme.isValid());
}

} // namespace

PaperDetail::PaperDetail(Desk &desk, QWidget *parent)
    : RecordDetail(desk, schema<Paper>().type, paperPlan(), {}, parent), m_desk(desk)
{
    addHead(makeHead());
    connect(this, &RecordDetail::loaded, this, &PaperDetail::showState);
    connect(&desk.database, &Database::changed, this, &PaperDetail::follow);
    showState();
}

QWidget *PaperDetail::makeHead()
{
    auto *head = new QWidget(this);
    m_icon = new QLabel(head);
    m_state = new QLabel(head);
    m_state->setObjectName(u"paper_state"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_state, 1);
    auto *row = new FlowLayout(nullptr);
    m_changes = new ChangesPane(head);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->addLayout(line);
    column->addLayout(row);
    column->addWidget(m_changes);
    const ActRow<PaperDetail> acts{this, row, tr("Paper: %1")};
    m_open = acts.add(u"paper_open"_s, u"eye"_s, tr("Open"), &PaperDetail::openIt);
    m_issue = acts.add(u"paper_issue"_s, u"check"_s, tr("Issue …"), &PaperDetail::issue);
    m_renew = acts.add(u"paper_renew"_s, u"copy"_s, tr("New version"), &PaperDetail::renew);
    m_void = acts.add(u"paper_void"_s, u"cancelled"_s, tr("Make void …"), &PaperDetail::makeVoid);
    return head;
}

void PaperDetail::follow()
{
    if (isVisible())
        showState();
}

void PaperDetail::showEvent(QShowEvent *event)
{
    RecordDetail::showEvent(event);
    showState();
}

void PaperDetail::showState()
{
    attempt(m_desk.notices, [this] {
        const Paper shown = Table<Paper>(m_desk.database).find(paper()).value_or(Paper());
        const bool isNew = !shown.id.isValid();
        m_icon->setPixmap(isNew ? QPixmap() : icon(roleOf(shown.state)).pixmap(fontMetrics().height()));
        m_state->setText(isNew ? QString() : stateInWords(shown));
        form().setLocked(shown.state != PaperState::Draft);
        showActs(shown);
        const bool issued = shown.state == PaperState::Issued;
        m_changes->show(issued ? changesSinceIssue(m_desk, shown) : QList<LineChange>());
    });
}

void PaperDetail::showActs(const Paper &shown)
{
    const bool writable = !m_desk.database.isReadOnly() && shown.id.isValid();
    const bool isDraft = shown.state == PaperState::Draft;
    m_open->setVisible(shown.id.isValid());
    m_open->setEnabled(isDraft ? isMade(shown) : !shown.content.isEmpty());
    m_issue->setVisible(writable && isDraft);
    m_issue->setEnabled(isMade(shown));
    m_renew->setVisible(writable && !isDraft);
    m_void->setVisible(writable && shown.state == PaperState::Issued);
}

void PaperDetail::openIt()
{
    openPaper(m_desk, paper());
}

void PaperDetail::issue()
{
    openToIssue(m_desk, paper());
}

void PaperDetail::makeVoid()
{
    const auto reason = m_desk.ask.text(this, tr("Why is this paper made void? Its number stays taken."), {});
    if (!reason)
        return;
    attempt(m_desk.notices, [&] {
        voidPaper(m_desk.database, paper(), *reason);
        m_desk.notices.say(tr("The paper is void; its number is not given again."));
    });
}

void PaperDetail::renew()
{
    attempt(m_desk.notices, [this] {
        const Id<Paper> made = newVersion(m_desk.database, paper());
        m_desk.navigator.open({&schema<Paper>().type, made.value});
        sayWithUndo(m_desk, tr("A draft of the new version was made."));
    });
}
