// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/openfile.h"

#include "kit/base/attempt.h"
#include "window/mainwindow.h"

#include <QEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int watchedEvery = 1000; ///< milliseconds between looks at what another program has written

} // namespace

OpenFile::OpenFile(std::unique_ptr<Database> database, Preferences &preferences, Ask &ask, std::function<QDate()> today)
    : m_database(std::move(database))
    , m_desk{*m_database, preferences, ask, m_notices, m_navigator, std::move(today)}
    , m_window(std::make_unique<MainWindow>(m_desk))
{
    m_window->installEventFilter(this);
    connect(&m_watch, &QTimer::timeout, this, &OpenFile::lookForChanges);
    if (m_database->isReadOnly())
        m_watch.start(watchedEvery);
}

OpenFile::~OpenFile() = default;

bool OpenFile::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true)) {
        // When all of the window has been painted.
        QTimer::singleShot(0, this, &OpenFile::checkContent);
    }
    if (event->type() == QEvent::Close) {
        // After the window itself has had its say.
        QTimer::singleShot(0, this, &OpenFile::closed);
    }
    return QObject::eventFilter(watched, event);
}

void OpenFile::checkContent()
{
    attempt(m_notices, [this] { m_database->checkContent(); });
}

void OpenFile::lookForChanges()
{
    attempt(m_notices, [this] { m_database->pollForeignChange(); });
}
