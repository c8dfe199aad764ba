// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "kit/base/attempt.h"
#include "kit/base/enterpresses.h"
#include "kit/base/messagebar.h"
#include "kit/base/preferences.h"
#include "kit/base/scrolled.h"
#include "kit/pages/room.h"
#include "kit/preview/paperpreview.h"
#include "store/file/writable.h"
#include "store/queries/recordqueries.h"
#include "window/finder.h"
#include "window/menus.h"
#include "window/rail.h"
#include "window/resumedraft.h"
#include "window/rooms.h"
#include "window/statusline.h"
#include "window/unsavedwork.h"
#include "window/wheelzoom.h"

#include <QFileInfo>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1100, 700);

} // namespace

MainWindow::MainWindow(Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_rail(new Rail(this))
    , m_stack(new QStackedWidget(this))
    , m_zoom(new WheelZoom(desk.preferences, *this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("%1[*] – Sổ Dân vận").arg(QFileInfo(desk.database.path()).fileName()));
    layOut();
    addMenus(*this, desk,
             {.newFile = [this] { emit newFileWanted(); },
              .openFile = [this] { emit openFileWanted(); },
              .drafts = [this] { showDrafts(); },
              .print = [this] { currentRoom().print(); },
              .exportList = [this] { currentRoom().exportList(); },
              .startNew = [this] { startNew(); },
              .startFilter = [this] { currentRoom().startFilter(); },
              .find = [this] { find(); },
              .tour = [this] { emit tourWanted(); },
              .enter = [this](const QString &key) { enter(key); }});
    connect(m_rail, &Rail::chosen, this, &MainWindow::enter);
    connect(&desk.navigator, &Navigator::opened, this, &MainWindow::open);
    connect(&desk.navigator, &Navigator::paperOpened, this, &MainWindow::showPaper);
    // Of a window that has only ever been maximised Qt would keep no size, and open it as small as it goes next time.
    resize(usualSize);
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
    m_standing = new MessageBar(middle);
    right->addWidget(m_standing);
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
        known = roomKindOf(key).make(m_desk, m_stack);
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
        while (owner.isValid() && roomKindFor(*owner.type) == nullptr)
            owner = ownerOf(m_desk.database, owner);
    });
    const RecordType *kind = owner.isValid() ? owner.type : place.list;
    if (kind != nullptr && roomKindFor(*kind) != nullptr)
        showRoom(QString::fromLatin1(roomKindFor(*kind)->key));
    currentRoom().open(place, owner);
    // Pages tell of the records that they show; of such a page nobody else does.
    if (!place.page.isEmpty())
        m_desk.navigator.visited(place);
}

void MainWindow::showPaper(const ShownPaper &paper)
{
    if (m_preview == nullptr) {
        m_preview = new PaperPreview(m_desk, m_stack);
        m_stack->addWidget(m_preview);
        m_zoom->leaveOut(m_preview);
        connect(m_preview, &PaperPreview::closed, this, [this] { showRoom(m_current); });
    }
    m_preview->show(paper);
    m_stack->setCurrentWidget(m_preview);
    m_preview->setFocus();
}

void MainWindow::stand(const Notice &notice)
{
    m_standing->show(notice);
}

void MainWindow::startNew()
{
    if (attempt(m_desk.notices, [this] { checkWritable(m_desk.database); }))
        currentRoom().startNew();
}

void MainWindow::find()
{
    Finder(m_desk, this).exec();
}

void MainWindow::showDrafts()
{
    ::showDrafts(*this, m_desk, [this] { startNew(); });
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!enterPresses(*event))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Leaving the field that is being typed in saves it.
    if (QWidget *typing = focusWidget())
        typing->clearFocus();
    if (!mayClose(*this, m_desk))
        return event->ignore();
    m_desk.preferences.setState(u"window"_s, saveGeometry());
    QMainWindow::closeEvent(event);
    emit closed();
}
