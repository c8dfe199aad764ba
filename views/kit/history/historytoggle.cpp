// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/history/historytoggle.h"

#include "kit/history/historypane.h"
#include "kit/look/toolbutton.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int historyLines = 40;

} // namespace

HistoryToggle::HistoryToggle(Desk &desk, const QString &name, const QString &whose,
                             std::function<void(QWidget *)> place, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_place(std::move(place))
    , m_button(toolButton(name + u"_history"_s, u"history"_s, tr("History"), parent))
{
    m_button->setAccessibleName(tr("%1: history").arg(whose));
    m_button->setCheckable(true);
    setRecord({});
    connect(m_button, &QToolButton::toggled, this, &HistoryToggle::open);
}

void HistoryToggle::setRecord(const RecordRef &record, const QString &whyNone)
{
    m_record = record;
    if (!record.isValid())
        m_button->setChecked(false);
    m_button->setEnabled(record.isValid());
    m_button->setToolTip(record.isValid() ? tr("Who changed what, and when; former values can be restored") : whyNone);
    if (m_pane != nullptr)
        m_pane->show(record);
}

void HistoryToggle::open(bool open)
{
    if (m_pane == nullptr && !open)
        return;
    if (m_pane == nullptr) {
        m_pane = new HistoryPane(m_desk);
        m_pane->setMinimumHeight(historyLines * m_pane->fontMetrics().height());
        m_place(m_pane);
        m_pane->setTabsAfter(m_button);
    }
    m_pane->show(m_record);
    m_pane->setVisible(open);
    emit opened(open);
    if (open)
        m_pane->first()->setFocus();
}
