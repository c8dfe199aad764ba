// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/menus.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/base/preferences.h"
#include "kit/look/icons.h"
#include "kit/pages/undonotice.h"
#include "store/log/undo.h"
#include "window/rooms.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace {

/// Carries the translation context of the menus.
struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

template<class Act>
QAction *add(QMenu &menu, QMainWindow &window, const char *iconName, const QString &text, const QKeySequence &keys,
             const Act &act)
{
    QAction *action = menu.addAction(text);
    if (iconName != nullptr)
        action->setIcon(icon(QString::fromLatin1(iconName)));
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, &window, act);
    return action;
}

constexpr qsizetype stepShown = 50;

/// "&Undo: Change: Tasks “Report”", the whole label in the tool tip.
void nameStep(QAction &action, const QString &act, const std::optional<LogEntry> &step)
{
    const QString label = step ? step->label.simplified() : QString();
    const QString shown = label.size() > stepShown ? label.first(stepShown) + u'…' : label;
    action.setText(label.isEmpty() ? act : u"%1: %2"_s.arg(act, QString(shown).replace(u'&', "&&"_L1)));
    action.setToolTip(label);
}

/// Undo and Redo say what they would do while the menu is open; the keys do it without a menu.
void addUndo(QMenu &menu, QMainWindow &window, Desk &desk)
{
    QAction *undoing = add(menu, window, "undo", Menus::tr("&Undo"), QKeySequence::Undo, [&desk] { undoLast(desk); });
    QAction *redoing =
        add(menu, window, "redo", Menus::tr("&Redo"), QKeySequence(u"Ctrl+Y"_s), [&desk] { redoLast(desk); });
    menu.setToolTipsVisible(true);
    QObject::connect(&menu, &QMenu::aboutToShow, &window, [&desk, undoing, redoing] {
        attempt(desk.notices, [&] {
            nameStep(*undoing, Menus::tr("&Undo"), nextUndo(desk.database));
            nameStep(*redoing, Menus::tr("&Redo"), nextRedo(desk.database));
        });
    });
    QObject::connect(&menu, &QMenu::aboutToHide, &window, [undoing, redoing] {
        nameStep(*undoing, Menus::tr("&Undo"), {});
        nameStep(*redoing, Menus::tr("&Redo"), {});
    });
}

QMenu &addMenu(QMainWindow &window, const char *name, const QString &title)
{
    QMenu *menu = window.menuBar()->addMenu(title);
    menu->setObjectName(QString::fromLatin1(name));
    menu->setAccessibleName(menu->title().remove(u'&'));
    return *menu;
}

void addFileMenu(QMainWindow &window, const WindowActs &acts)
{
    QMenu &menu = addMenu(window, "menuFile", Menus::tr("&File"));
    add(menu, window, "plus", Menus::tr("&New file …"), QKeySequence(u"Ctrl+Shift+N"_s), acts.newFile);
    add(menu, window, "open-folder", Menus::tr("&Open …"), QKeySequence::Open, acts.openFile);
    add(menu, window, nullptr, Menus::tr("Typed and not &saved …"), {}, acts.drafts);
    menu.addSeparator();
    add(menu, window, "print", Menus::tr("&Print …"), QKeySequence::Print, acts.print);
    add(menu, window, "export", Menus::tr("&Export …"), QKeySequence(u"Ctrl+E"_s), acts.exportList);
    menu.addSeparator();
    add(menu, window, nullptr, Menus::tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), [&window] { window.close(); });
}

void addEditMenu(QMainWindow &window, Desk &desk, const WindowActs &acts)
{
    QMenu &menu = addMenu(window, "menuEdit", Menus::tr("&Edit"));
    addUndo(menu, window, desk);
    menu.addSeparator();
    add(menu, window, "plus", Menus::tr("&New record"), QKeySequence::New, acts.startNew);
    add(menu, window, "filter", Menus::tr("&Filter"), QKeySequence::Find, acts.startFilter);
    add(menu, window, "search", Menus::tr("Find &anything …"), QKeySequence(u"Ctrl+K"_s), acts.find);
    menu.addSeparator();
    add(menu, window, "history", Menus::tr("&Journal"), QKeySequence(u"Ctrl+J"_s),
        [&desk] { desk.navigator.open(Place{.room = u"settings"_s, .page = u"journal"_s}); });
    add(menu, window, "delete", Menus::tr("&Bin"), QKeySequence(u"Ctrl+B"_s),
        [&desk] { desk.navigator.open(Place{.room = u"settings"_s, .page = u"bin"_s}); });
}

void addGoMenu(QMainWindow &window, Desk &desk, const WindowActs &acts)
{
    QMenu &menu = addMenu(window, "menuGo", Menus::tr("&Go"));
    int number = 0;
    for (const RoomKind &kind : roomKinds()) {
        add(menu, window, kind.icon, QCoreApplication::translate("Room", kind.title),
            QKeySequence(u"Ctrl+%1"_s.arg(++number)),
            [enter = acts.enter, key = QString::fromLatin1(kind.key)] { enter(key); });
    }
    menu.addSeparator();
    add(menu, window, "back", Menus::tr("&Back"), QKeySequence(u"Alt+Left"_s), [&desk] { desk.navigator.back(); });
    add(menu, window, "forward", Menus::tr("&Forward"), QKeySequence(u"Alt+Right"_s),
        [&desk] { desk.navigator.forward(); });
}

void addViewMenu(QMainWindow &window, Desk &desk)
{
    QMenu &menu = addMenu(window, "menuView", Menus::tr("&View"));
    Preferences &chosen = desk.preferences;
    add(menu, window, "zoom", Menus::tr("&Larger"), QKeySequence::ZoomIn,
        [&chosen] { chosen.setZoom(chosen.zoom() + Preferences::zoomStep); });
    add(menu, window, nullptr, Menus::tr("&Smaller"), QKeySequence::ZoomOut,
        [&chosen] { chosen.setZoom(chosen.zoom() - Preferences::zoomStep); });
    add(menu, window, nullptr, Menus::tr("&Normal size"), QKeySequence(u"Ctrl+0"_s),
        [&chosen] { chosen.setZoom(100); });
    menu.addSeparator();
    add(menu, window, nullptr, Menus::tr("L&ight"), {}, [&chosen] { chosen.setTheme(u"light"_s); });
    add(menu, window, nullptr, Menus::tr("&Dark"), {}, [&chosen] { chosen.setTheme(u"dark"_s); });
    add(menu, window, nullptr, Menus::tr("High &contrast"), {}, [&chosen] { chosen.setTheme(u"contrast"_s); });
    menu.addSeparator();
    add(menu, window, nullptr, Menus::tr("&Tight or wide rows"), {},
        [&chosen] { chosen.setCompact(!chosen.isCompact()); });
}

void addHelpMenu(QMainWindow &window, const WindowActs &acts)
{
    QMenu &menu = addMenu(window, "menuHelp", Menus::tr("&Help"));
    add(menu, window, "help", Menus::tr("&A tour of the program"), QKeySequence::HelpContents, acts.tour);
}

} // namespace

void addMenus(QMainWindow &window, Desk &desk, const WindowActs &acts)
{
    addFileMenu(window, acts);
    addEditMenu(window, desk, acts);
    addGoMenu(window, desk, acts);
    addViewMenu(window, desk);
    addHelpMenu(window, acts);
}
