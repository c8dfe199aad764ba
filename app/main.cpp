// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/session/languages.h"
#include "app/session/runwindow.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

QString author()
{
    for (const char *variable : {"USERNAME", "USER"}) {
        if (qEnvironmentVariableIsSet(variable))
            return qEnvironmentVariable(variable);
    }
    return u"?"_s;
}

/// Standard error belongs to the one sentence for the user; Qt's remarks on fonts and folders do not.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        QTextStream(stderr) << text << '\n';
}

int runWithoutWindow(int &argc, char **argv, const Identity &identity)
{
    // Papers need fonts, but no display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    Languages languages;
    languages.use(u"vi"_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return runCommand(QGuiApplication::arguments().mid(1), {QDate::currentDate(), identity, out, err});
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(dropRemarks);
    const Identity identity{author(), QSysInfo::machineHostName()};
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QCoreApplication::setApplicationName(u"danvan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DANVAN_VERSION));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return wantsWindow(words) ? runWindow(argc, argv, words, identity) : runWithoutWindow(argc, argv, identity);
}
