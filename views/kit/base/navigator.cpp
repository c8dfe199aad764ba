// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/navigator.h"

#include "domain/recordtypes.h"

#include <QScopedValueRollback>

void Navigator::open(const RecordRef &record)
{
    open(Place{.record = record});
}

void Navigator::open(const Place &place)
{
    emit opened(place);
}

void Navigator::openReferenced(const FieldInfo &field, const QVariant &stored)
{
    if (field.kind == FieldKind::Reference && stored.toLongLong() > 0)
        open({recordTypeOf(field.references), stored.toLongLong()});
}

void Navigator::openPaper(const Document &paper, const QString &fileName)
{
    openPaper(ShownPaper{paper, fileName});
}

void Navigator::openPaper(const ShownPaper &paper)
{
    emit paperOpened(paper);
}

void Navigator::visited(const Place &place)
{
    if (m_showing || (m_at >= 0 && m_places.at(m_at) == place))
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    m_at = m_places.size() - 1;
    emit changed();
}

void Navigator::back()
{
    if (canGoBack())
        show(m_at - 1);
}

void Navigator::forward()
{
    if (canGoForward())
        show(m_at + 1);
}

void Navigator::show(qsizetype at)
{
    // What opens on the way says that it was visited, which is no news here.
    const QScopedValueRollback guard(m_showing, true);
    m_at = at;
    emit opened(m_places.at(at));
    emit changed();
}
