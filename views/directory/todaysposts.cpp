// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/todaysposts.h"

#include "kit/base/desk.h"
#include "store/queries/directory/postqueries.h"
#include "store/storeerror.h"

using namespace Qt::StringLiterals;

TodaysPosts::TodaysPosts(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.database, &Database::changed, this, &TodaysPosts::follow);
}

void TodaysPosts::follow(const Changes &changes)
{
    const auto touched = [&](const QString &table) { return changes.contains(table); };
    if (!touched(u"post"_s) && !touched(u"person"_s) && !touched(u"organisation"_s) && !touched(u"organisation_name"_s))
        return;
    m_day = {};
    emit changed();
}

bool TodaysPosts::read() const
{
    // Cells are painted from here; what fails shows in them and must not throw.
    try {
        m_posts = postsByPerson(m_desk.database, m_desk.today());
        m_day = m_desk.today();
        return true;
    } catch (const StoreError &) {
        return false;
    }
}

QString TodaysPosts::of(const QString &personUid) const
{
    return m_day == m_desk.today() || read() ? m_posts.value(personUid) : u"…"_s;
}
