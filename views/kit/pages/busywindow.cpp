// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/pages/busywindow.h"

#include "kit/preview/backgroundrun.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BusyWindow::BusyWindow(QWidget *page, const QString &what, std::chrono::milliseconds after)
    : QWidget(page->window(), Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint)
    , m_bar(new QProgressBar(this))
    , m_after(after)
{
    setObjectName(u"busy"_s);
    setWindowTitle(page->window()->windowTitle());
    setWindowModality(Qt::ApplicationModal);
    auto *label = new QLabel(what, this);
    label->setWordWrap(true);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(what);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_bar);
    m_since.start();
    if (after.count() > 0)
        return;
    show();
    // What the question has covered.
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    appear();
}

BusyWindow::~BusyWindow()
{
    // What was typed and clicked meanwhile goes nowhere, instead of to the window beneath.
    if (isVisible())
        QCoreApplication::processEvents();
    parentWidget()->setUpdatesEnabled(true);
    for (const auto &run : std::as_const(m_held)) {
        if (run)
            QMetaObject::invokeMethod(run, &BackgroundRun::release, Qt::QueuedConnection);
    }
}

void BusyWindow::appear()
{
    show();
    parentWidget()->setUpdatesEnabled(false);
    tick();
}

void BusyWindow::tick()
{
    constexpr qint64 pause = 40;
    if (m_inside || (m_painted.isValid() && m_painted.elapsed() < pause))
        return;
    if (!isVisible() && m_since.elapsed() < m_after.count())
        return;
    m_inside = true;
    if (!isVisible())
        appear();
    QCoreApplication::instance()->installEventFilter(this);
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    QCoreApplication::instance()->removeEventFilter(this);
    m_painted.start();
    m_inside = false;
}

void BusyWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

bool BusyWindow::isPart(QObject *object) const
{
    for (const QObject *at = object; at != nullptr; at = at->parent()) {
        if (at == this)
            return true;
    }
    return false;
}

bool BusyWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *run = event->type() == QEvent::MetaCall ? qobject_cast<BackgroundRun *>(watched) : nullptr) {
        run->hold();
        m_held.append(run);
    }
    // A timer that is passed over rings again. What is neither a timer of ours nor a widget drives the moving bar.
    const bool isOurs = qobject_cast<QTimer *>(watched) != nullptr || watched->isWidgetType();
    return event->type() == QEvent::Timer && isOurs && !isPart(watched);
}
