// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "kit/base/attempt.h"
#include "kit/base/messagebar.h"
#include "kit/base/preferences.h"
#include "kit/base/scrolled.h"
#include "kit/pages/room.h"
#include "kit/preview/paperpreview.h"
#include "store/queries/recordqueries.h"
#include "window/finder.h"
#include "window/menus.h"
#include "window/rail.h"
#include "window/rooms.h"
#include "window/statusline.h"

#include <QApplication>
#include <QFileInfo>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const RoomKind &kindOf(const QString &key)
{
    const auto kinds = roomKinds();
    const auto at = std::ranges::find_if(kinds, [&](const RoomKind &k) { return key == QLatin1StringView(k.key); });
    return at == kinds.end() ? kinds.front() : *at;
}

const RoomKind *roomFor(const RecordType &type)
{
    for (const RoomKind &kind : roomKinds()) {
        if (std::ranges::any_of(kind.tables,
                                [&](const char *t) { return QLatin1StringView(t) == QLatin1StringView(type.table); }))
            return &kind;
    }
    return nullptr;
}

} // namespace

MainWindow::MainWindow(Desk &desk, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_rail(new Rail(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("%1[*] – Sổ Dân vận").arg(QFileInfo(desk.database.path()).fileName()));
    layOut();
    addMenus(*this, desk,
             {.newFile = [this] { emit newFileWanted(); },
              .openFile = [this] { emit openFileWanted(); },
              .print = [this] { currentRoom().print(); },
              .exportList = [this] { currentRoom().exportList(); },
              .startNew = [this] { currentRoom().startNew(); },
              .startFilter = [this] { currentRoom().startFilter(); },
              .find = [this] { find(); },
              .tour = [this] { emit tourWanted(); },
              .enter = [this](const QString &key) { enter(key); }});
    connect(m_rail, &Rail::chosen, this, &MainWindow::enter);
    connect(&desk.navigator, &Navigator::opened, this, &MainWindow::open);
    connect(&desk.navigator, &Navigator::paperOpened, this, &MainWindow::showPaper);
    qApp->installEventFilter(this);
    if (!restoreGeometry(desk.preferences.state(u"window"_s)))
        setWindowState(Qt::WindowMaximized);
    enter(QString::fromLatin1(roomKinds().front().key));
}

void MainWindow::layOut()
{
    auto *middle = new QWidget(this);
    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addWidget(new MessageBar(m_desk.notices, middle));
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(middle);
    auto *line = new StatusLine(m_desk, this);
    connect(line, &StatusLine::settingsWanted, this, [this] { enter(u"settings"_s); });
    setStatusBar(line);
}

Room &MainWindow::room(const QString &key)
{
    Room *&known = m_rooms[key];
    if (known == nullptr) {
        known = kindOf(key).make(m_desk, m_stack);
        // On a small screen at a large zoom a room may need more height than the window has.
        m_stack->addWidget(scrolled(known, m_stack));
    }
    return *known;
}

void MainWindow::showRoom(const QString &key)
{
    m_current = key;
    m_stack->setCurrentWidget(room(key).parentWidget()->parentWidget());
    m_rail->mark(key);
}

void MainWindow::enter(const QString &key)
{
    showRoom(key);
    m_desk.navigator.visited({.room = key});
}

void MainWindow::open(const Place &place)
{
    if (!place.room.isEmpty())
        showRoom(place.room);
    RecordRef owner = place.record;
    attempt(m_desk.notices, [&] {
        while (owner.isValid() && roomFor(*owner.type) == nullptr)
            owner = ownerOf(m_desk.database, owner);
    });
    const RecordType *kind = owner.isValid() ? owner.type : place.list;
    if (kind != nullptr && roomFor(*kind) != nullptr)
        showRoom(QString::fromLatin1(roomFor(*kind)->key));
    currentRoom().open(place, owner);
}

void MainWindow::showPaper(const Document &paper, const QString &fileName)
{
    if (m_preview == nullptr) {
        m_preview = new PaperPreview(m_desk, m_stack);
        m_stack->addWidget(m_preview);
        connect(m_preview, &PaperPreview::closed, this, [this] { showRoom(m_current); });
    }
    m_preview->show(paper, fileName);
    m_stack->setCurrentWidget(m_preview);
    m_preview->setFocus();
}

void MainWindow::find()
{
    Finder(m_desk, this).exec();
}

bool MainWindow::zooms(const QObject *under) const
{
    const auto *widget = qobject_cast<const QWidget *>(under);
    // The sheets of a preview have a zoom of their own.
    return widget != nullptr && widget->window() == this && (m_preview == nullptr || !m_preview->isAncestorOf(widget));
}

void MainWindow::zoomBy(int angle)
{
    constexpr int notch = QWheelEvent::DefaultDeltasPerStep;
    m_turned += angle;
    const int steps = m_turned / notch;
    m_turned -= steps * notch;
    if (steps != 0)
        m_desk.preferences.setZoom(m_desk.preferences.zoom() + steps * Preferences::zoomStep);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Before the widget under the mouse: lists scroll with Ctrl as well, and texts zoom by themselves.
    if (event->type() != QEvent::Wheel || !zooms(watched))
        return QMainWindow::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (!wheel->modifiers().testFlag(Qt::ControlModifier))
        return false;
    zoomBy(wheel->angleDelta().y());
    event->accept();
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Leaving the field that is being typed in saves it.
    if (QWidget *typing = focusWidget())
        typing->clearFocus();
    m_desk.preferences.setState(u"window"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}
