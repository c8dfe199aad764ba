// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/sessionchooser.h"

#include "domain/text/dates.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Session &session, int number)
{
    const QString title = session.title.isEmpty() ? SessionChooser::tr("Session %1").arg(number) : session.title;
    return u"%1 – %2, %3"_s.arg(title, clockTime(session.startsAt.time()), shortDate(session.startsAt.date()));
}

} // namespace

SessionChooser::SessionChooser(const QString &name, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(tr("Session"), this)), m_list(new QComboBox(this))
{
    m_list->setObjectName(name);
    m_list->setAccessibleName(tr("Session"));
    m_list->view()->setAccessibleName(tr("Sessions to choose from"));
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(30);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_label);
    row->addWidget(m_list, 1);
    connect(m_list, &QComboBox::activated, this, &SessionChooser::chosen);
}

void SessionChooser::setSessions(const QList<Session> &sessions)
{
    const Id<Session> kept = session();
    m_list->clear();
    int number = 0;
    for (const Session &each : sessions)
        m_list->addItem(titleOf(each, ++number), each.id.value);
    setVisible(sessions.size() > 1);
    choose(kept);
}

void SessionChooser::choose(Id<Session> session)
{
    m_list->setCurrentIndex(std::max(m_list->findData(session.value), m_list->count() > 0 ? 0 : -1));
}

Id<Session> SessionChooser::session() const
{
    return {m_list->currentData().toLongLong()};
}
