// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/preferences.h"
#include "kit/copies/copyrun.h"
#include "kit/lists/emptystate.h"
#include "kit/pages/folding.h"
#include "kit/pages/pagehead.h"
#include "kit/pages/room.h"
#include "settings/copies/copydetail.h"
#include "settings/copies/copylist.h"
#include "settings/settingspages.h"
#include "store/database.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// The copies beside what the chosen one holds.
class CopiesPage : public Room
{
    Q_DECLARE_TR_FUNCTIONS(CopiesPage)

public:
    explicit CopiesPage(Desk &desk);

    void open(const Place &, const RecordRef &) override {}

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void refresh();
    void showChosen();

    Desk &m_desk;
    CopyRun m_run;
    PageHead *m_head;
    QToolButton *m_copyNow;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    QSplitter *m_split;
    CopyList *m_list;
    CopyDetail *m_detail;
};

CopiesPage::CopiesPage(Desk &desk)
    : m_desk(desk)
    , m_run(desk.database)
    , m_head(new PageHead(tr("Copies of the file"), this))
    , m_copyNow(m_head->addTool(u"copies_now"_s, u"backup"_s, tr("Make a copy now")))
    , m_stack(new QStackedWidget(this))
    , m_none(new EmptyState(m_stack))
    , m_split(new QSplitter(m_stack))
    , m_list(new CopyList(desk, m_split))
    , m_detail(new CopyDetail(desk, m_split))
{
    layOut();
    QObject::connect(m_copyNow, &QToolButton::clicked, this, [this] { m_run.start(); });
    QObject::connect(&m_run, &CopyRun::failed, this,
                     [this](const QString &sentence) { m_desk.notices.fail(sentence); });
    QObject::connect(m_list, &CopyList::chosen, this, &CopiesPage::showChosen);
    QObject::connect(m_detail, &CopyDetail::fetched, this, &CopiesPage::refresh);
    QObject::connect(&desk.database, &Database::copied, this, [this] { refresh(); });
    QObject::connect(&desk.preferences, &Preferences::secondPlaceChanged, this, &CopiesPage::refresh);
}

void CopiesPage::layOut()
{
    m_none->say(tr("There is no copy of this file yet. One is made every hour in which something was written, and when "
                   "the file is closed; or make one now."));
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_split);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
}

void CopiesPage::refresh()
{
    if (!isVisible())
        return;
    m_list->refresh();
    m_stack->setCurrentIndex(m_list->topLevelItemCount() > 0 ? 1 : 0);
}

void CopiesPage::showChosen()
{
    const FileCopy copy = m_list->current();
    if (!copy.path.isEmpty())
        m_detail->show(copy, m_list->madeText(copy.at), m_list->isElsewhere(copy));
}

void CopiesPage::showEvent(QShowEvent *event)
{
    Room::showEvent(event);
    refresh();
}

void CopiesPage::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    m_split->setOrientation(standsBeside(*this) ? Qt::Horizontal : Qt::Vertical);
}

} // namespace

Room *makeCopiesPage(Desk &desk)
{
    return new CopiesPage(desk);
}
