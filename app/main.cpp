// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>
#include <QTranslator>

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

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(dropRemarks);
    // Papers need fonts, but no display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"danvan"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(DANVAN_VERSION));
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QTranslator vietnamese;
    if (vietnamese.load(u":/i18n/danvan_vi.qm"_s))
        QGuiApplication::installTranslator(&vietnamese);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Surroundings surroundings{QDate::currentDate(), {author(), QSysInfo::machineHostName()}, out, err};
    return runCommand(QGuiApplication::arguments().mid(1), surroundings);
}
