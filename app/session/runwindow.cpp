// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/runwindow.h"

#include "app/commandline.h"
#include "app/session/languages.h"
#include "app/session/leftfolders.h"
#include "app/session/openfiles.h"
#include "kit/base/afterpaint.h"
#include "kit/base/ask.h"
#include "kit/base/preferences.h"
#include "kit/look/apply.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

bool hasDisplay()
{
#ifdef Q_OS_UNIX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

QString folderOf(QStandardPaths::StandardLocation place)
{
    return QDir(QStandardPaths::writableLocation(place)).filePath(u"danvan"_s);
}

} // namespace

bool wantsWindow(const QStringList &words)
{
    return hasDisplay() && (words.isEmpty() || (words.size() == 1 && !isCommand(words.first())));
}

int runWindow(int &argc, char **argv, const QStringList &words, const Identity &identity)
{
    QApplication application(argc, argv);
    Preferences preferences(QDir(folderOf(QStandardPaths::GenericConfigLocation)).filePath(u"danvan.ini"_s));
    Languages languages;
    languages.use(preferences.language());
    QObject::connect(&preferences, &Preferences::languageChanged, &application,
                     [&] { languages.use(preferences.language()); });
    const auto look = [&] {
        applyLook(application, lookOf(preferences.theme(), preferences.zoom(), preferences.isCompact()));
    };
    look();
    QObject::connect(&preferences, &Preferences::lookChanged, &application, look);
    Ask ask;
    OpenFiles files(
        {preferences, ask, identity, [] { return QDate::currentDate(); }, folderOf(QStandardPaths::DocumentsLocation)});
    files.start(words.value(0));
    afterPaint(*files.frontWindow(),
               [&] { clearLeftFolders(QDir(folderOf(QStandardPaths::DocumentsLocation)), ask, files.frontWindow()); });
    return QApplication::exec();
}
