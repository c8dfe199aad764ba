// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/yearpage.h"

#include "document/check/layoutcheck.h"
#include "domain/core/period.h"
#include "domain/directory/term.h"
#include "domain/summary/figures.h"
#include "kit/base/afterpaint.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/scrolled.h"
#include "kit/lists/emptystate.h"
#include "kit/look/toolbutton.h"
#include "kit/pages/folding.h"
#include "kit/papers/officewording.h"
#include "reports/summarypaper.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/queries/summary/summaryqueries.h"
#include "store/table.h"
#include "summary/figurespane.h"
#include "summary/textspane.h"
#include "summary/yearbox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

YearPage::YearPage(Desk &desk, QWidget *parent)
    : Room(parent)
    , m_desk(desk)
    , m_wording(builtInWording())
    , m_year(makeYearBox(u"summary_year"_s, tr("Year of the summary"), desk.today().year(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_split(new QSplitter(m_stack))
    , m_figures(new FiguresPane(desk, nullptr))
    , m_texts(new TextsPane(desk, nullptr))
{
    setObjectName(u"summary_page"_s);
    auto *column = new QVBoxLayout(this);
    addHead();
    column->addWidget(m_stack, 1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(scrolled(m_figures, m_split));
    m_split->addWidget(scrolled(m_texts, m_split));
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &YearPage::refreshIfStale);
    connect(m_year, &QSpinBox::valueChanged, this, &YearPage::changeYear);
    connect(&desk.database, &Database::changed, this, &YearPage::refreshSoon);
}

void YearPage::addHead()
{
    auto *title = new QLabel(tr("Summary of the year"), this);
    title->setProperty("kind", u"title"_s);
    QToolButton *paper = toolButton(u"summary_print"_s, u"paper"_s, tr("Show the report"), this);
    connect(paper, &QToolButton::clicked, this, &YearPage::print);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_year);
    head->addStretch(1);
    head->addWidget(paper);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

int YearPage::year() const
{
    return m_year->value();
}

void YearPage::open(const Place &place, const RecordRef &owner)
{
    Q_UNUSED(place)
    if (owner.type != &schema<SummaryText>().type)
        return;
    attempt(m_desk.notices, [&] {
        if (const auto text = Table<SummaryText>(m_desk.database).find({owner.id})) {
            m_year->setValue(text->year);
            m_wantedSection = text->section;
            refreshSoon();
        }
    });
}

void YearPage::changeYear()
{
    m_texts->save();
    refreshSoon();
}

void YearPage::refreshSoon()
{
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void YearPage::showEvent(QShowEvent *event)
{
    Room::showEvent(event);
    // The page stands before its figures are counted.
    if (m_stale)
        afterPaint(*this, [this] { refreshIfStale(); });
}

void YearPage::refreshIfStale()
{
    if (m_stale)
        refresh();
}

void YearPage::hideEvent(QHideEvent *event)
{
    m_texts->save();
    Room::hideEvent(event);
}

void YearPage::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    m_split->setOrientation(standsBeside(*this) ? Qt::Horizontal : Qt::Vertical);
}

void YearPage::refresh()
{
    m_stale = false;
    attempt(m_desk.notices, [this] {
        const bool hasOffice = officeOf(m_desk.database).has_value();
        m_stack->setCurrentWidget(hasOffice ? static_cast<QWidget *>(m_split) : m_empty);
        if (hasOffice)
            fill();
        else
            showNoOffice();
    });
}

void YearPage::showNoOffice()
{
    m_empty->say(tr("This file does not say yet whose office it is; a summary needs to know."), tr("Enter the office"),
                 [this] { m_desk.navigator.open(Place{.room = u"settings"_s}); });
}

void YearPage::fill()
{
    const Summary summary = summaryOf(m_desk.database, year(), yearOf(year()), m_desk.today());
    m_figures->show(figureLines(m_desk.database, summary, m_desk.today()), year());
    m_texts->show(year(), summarySections(summary, m_wording), summary.texts);
    if (!m_wantedSection.isEmpty())
        m_texts->focusSection(std::exchange(m_wantedSection, {}));
}

void YearPage::print()
{
    m_texts->save();
    attempt(m_desk.notices, [this] {
        const Summary summary = summaryOf(m_desk.database, year(), yearOf(year()), m_desk.today());
        const Document paper = summaryPaper(summary, officeWording(m_desk.database));
        m_desk.navigator.openPaper({paper, tr("Summary %1").arg(year()), checkLayout(paper)});
    });
}
