// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/openfile.h"

#include "kit/base/afterpaint.h"
#include "kit/base/attempt.h"
#include "store/drafts/drafts.h"
#include "store/file/damagedfile.h"
#include "store/file/writable.h"
#include "store/log/bin.h"
#include "store/queries/directory/directoryqueries.h"
#include "window/mainwindow.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int watchedEvery = 1000; ///< milliseconds between looks at what another program has written

/// Whether the event would change a text.
bool types(const QEvent &event)
{
    if (event.type() == QEvent::InputMethod)
        return !static_cast<const QInputMethodEvent &>(event).commitString().isEmpty();
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    if (key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete || key.matches(QKeySequence::Paste))
        return true;
    return !key.text().isEmpty() && key.text().at(0).isPrint() &&
           !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

OpenFile::OpenFile(std::unique_ptr<Database> database, Preferences &preferences, Ask &ask, std::function<QDate()> today)
    : m_database(std::move(database))
    , m_desk{*m_database, preferences, ask, m_notices, m_navigator, std::move(today)}
    , m_window(std::make_unique<MainWindow>(m_desk))
    , m_copies(m_desk)
{
    // Not at once: the window is still busy with its going.
    connect(m_window.get(), &MainWindow::closed, this, &OpenFile::closed, Qt::QueuedConnection);
    afterPaint(*m_window, [this] { checkContent(); });
    connect(&m_watch, &QTimer::timeout, this, &OpenFile::lookForChanges);
    if (!m_database->isReadOnly())
        return;
    m_watch.start(watchedEvery);
    QCoreApplication::instance()->installEventFilter(this);
}

OpenFile::~OpenFile()
{
    // The window still sends events while it goes.
    QCoreApplication::instance()->removeEventFilter(this);
}

bool OpenFile::eventFilter(QObject *watched, QEvent *event)
{
    // Editors of a file that is open for reading take nothing; why is said here for all of them.
    if (types(*event) && watched->property("readOnly").toBool() &&
        m_window->isAncestorOf(qobject_cast<QWidget *>(watched)))
        attempt(m_notices, [this] { checkWritable(*m_database); });
    return QObject::eventFilter(watched, event);
}

void OpenFile::emptyBinAtEnd()
{
    attempt(m_notices, [this] {
        const auto office = officeOf(*m_database);
        if (office && !m_database->isReadOnly())
            emptyBinOfOld(*m_database, office->binDays);
    });
}

void OpenFile::checkContent()
{
    attempt(m_notices, [this] {
        try {
            m_database->checkContent();
            offerLeftDrafts();
        } catch (const DamagedFile &damage) {
            emit damaged(damage.text());
        }
    });
}

void OpenFile::offerLeftDrafts()
{
    if (m_database->isReadOnly() || !offerDrafts(*m_database))
        return;
    const auto count = int(leftDrafts(*m_database).size());
    m_notices.warn(tr("%n entry(s) had not been saved when the program ended.", nullptr, count),
                   {{tr("Look at them"), [this] { m_window->showDrafts(); }}});
}

void OpenFile::endDrafts()
{
    attempt(m_notices, [this] {
        if (!m_database->isReadOnly())
            ::endDrafts(*m_database);
    });
}

void OpenFile::lookForChanges()
{
    attempt(m_notices, [this] { m_database->pollForeignChange(); });
}
