// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/listrun.h"

#include <QElapsedTimer>

#include <exception>

namespace {

constexpr qsizetype pageSize = 128;
constexpr qsizetype fetchSize = 4096;
constexpr int sliceMilliseconds = 8;

} // namespace

ListRun::ListRun(Database &database, const RecordType &type, const ListQuery &query, Take take, QObject *parent)
    : QObject(parent), m_source(database, type, query), m_take(std::move(take))
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &ListRun::readSlice);
}

void ListRun::readSlice()
{
    QElapsedTimer timer;
    timer.start();
    try {
        bool more = true;
        while (more && timer.elapsed() < sliceMilliseconds)
            more = readPage();
        if (more)
            return;
        m_slices.stop();
        // What is made of the rows may fail as well.
        emit finished();
    } catch (const std::exception &error) {
        m_slices.stop();
        emit failed(QString::fromUtf8(error.what()));
    }
}

bool ListRun::readPage()
{
    if (!m_source.isComplete() && m_source.ids().size() < m_next + pageSize)
        m_source.fetch(fetchSize);
    const QList<QVariantList> rows = m_source.page(m_next, pageSize);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows.at(i).isEmpty())
            m_take(m_source.ids().at(m_next + i), rows.at(i));
    }
    m_next += rows.size();
    return !m_source.isComplete() || m_next < m_source.ids().size();
}
