// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/copies/copyrun.h"

#include "store/copies/copying.h"
#include "store/database.h"
#include "store/log/undo.h"

#include <QDir>

namespace {

// The work in the window goes on between slices, each far below a frame.
constexpr std::chrono::milliseconds sliceLength(8);
constexpr std::chrono::milliseconds sliceEvery(20);

} // namespace

CopyRun::CopyRun(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_slices.setInterval(sliceEvery);
    connect(&m_slices, &QTimer::timeout, this, &CopyRun::copySlice);
    connect(&m_run, &BackgroundRun::failed, this, &CopyRun::fail);
}

CopyRun::~CopyRun() = default;

void CopyRun::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    try {
        begin();
    } catch (const std::exception &error) {
        fail(QString::fromUtf8(error.what()));
    }
}

void CopyRun::begin()
{
    m_database.checkFile();
    const QString folder = copyFolderOf(m_database.path());
    QDir().mkpath(folder);
    m_copy = {};
    m_copy.at = m_database.identity().clock().toLocalTime();
    m_copy.path = QDir(folder).filePath(copyName(m_database.path(), m_copy.at));
    m_copying = std::make_unique<Copying>(m_database, m_copy.path);
    m_slices.start();
}

void CopyRun::copySlice()
{
    try {
        if (!m_copying->goOn(sliceLength))
            return;
        m_slices.stop();
        settle();
    } catch (const std::exception &error) {
        fail(QString::fromUtf8(error.what()));
    }
}

void CopyRun::settle()
{
    const qint64 step = lastStepId(m_database);
    const QString temporary = m_copying->handOver();
    m_copying.reset();
    m_run.start([this, step, temporary, copy = m_copy, path = m_database.path()](const std::stop_token &) {
        settleBesideContents(temporary, copy.path);
        rotateCopies(path, copyFolderOf(path), copy.at);
        return [this, step] {
            m_isRunning = false;
            emit m_database.copied(step);
        };
    });
}

void CopyRun::fail(const QString &sentence)
{
    m_slices.stop();
    m_copying.reset();
    m_isRunning = false;
    emit failed(sentence);
}
