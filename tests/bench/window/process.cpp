// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/process.h"

#include "app/session/runwindow.h"
#include "bench/measure.h"
#include "bench/parts.h"
#include "bench/window/stage.h"
#include "store/database.h"
#include "window/rooms.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 9;
constexpr int roundTrips = 4;
constexpr qint64 startPatience = 60'000;

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc here");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    qFatal("no VmRSS in /proc/self/status");
}

/// Goes on when the main window has been painted for the first time.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(std::function<void(QMainWindow &)> act) : QObject(qApp), m_act(std::move(act))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *window = event->type() == QEvent::Paint ? qobject_cast<QMainWindow *>(watched) : nullptr;
        if (window != nullptr) {
            qApp->removeEventFilter(this);
            // The whole of it has been painted when the next event comes.
            QMetaObject::invokeMethod(this, [this, window] { m_act(*window); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<void(QMainWindow &)> m_act;
};

void visitEverything(MainWindow &window)
{
    for (const RoomKind &kind : roomKinds()) {
        window.enter(QString::fromLatin1(kind.key));
        rest();
        for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
            for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                rest();
            }
        }
    }
}

void afterFirstPaint(QMainWindow &window, bool visits)
{
    say(u"painted"_s);
    rest();
    say(QString::number(residentMegabytes()));
    for (int i = 0; visits && i < roundTrips; ++i) {
        visitEverything(static_cast<MainWindow &>(window));
        say(QString::number(residentMegabytes()));
    }
    QCoreApplication::quit();
}

/// What a window with one table of still cells takes.
int runPlainWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardItemModel cells(30, 6);
    for (int row = 0; row < cells.rowCount(); ++row) {
        for (int column = 0; column < cells.columnCount(); ++column)
            cells.setItem(row, column, new QStandardItem(u"Hội nghị giao ban số %1"_s.arg(row)));
    }
    QMainWindow window;
    auto *table = new QTableView(&window);
    table->setModel(&cells);
    window.setCentralWidget(table);
    window.showMaximized();
    return QApplication::exec();
}

struct Start
{
    double painted = 0;
    QList<double> memory;
};

Start startOnce(const QStringList &words)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), words);
    Start start;
    while (child.state() != QProcess::NotRunning || child.canReadLine()) {
        if (!child.canReadLine() && !child.waitForReadyRead(startPatience))
            break;
        const QByteArray line = child.readLine().trimmed();
        if (line == "painted")
            start.painted = double(timer.nsecsElapsed()) / 1e6;
        else
            start.memory.append(line.toDouble());
    }
    child.waitForFinished();
    if (start.painted <= 0 || start.memory.isEmpty())
        qFatal("the window does not start: %s", qPrintable(words.join(u' ')));
    return start;
}

Start start(const QStringList &words)
{
    QList<double> times;
    Start last;
    for (int i = 0; i <= starts; ++i) {
        last = startOnce(words);
        if (i > 0)
            times.append(last.painted);
    }
    last.painted = median(times);
    return last;
}

} // namespace

std::optional<int> runAsChild(int &argc, char **argv, const QStringList &words)
{
    if (words.isEmpty() || !words.first().startsWith("child-"_L1))
        return std::nullopt;
    static const bool visits = words.first() == "child-visits"_L1;
    qAddPreRoutine([] { new FirstPaint([](QMainWindow &window) { afterFirstPaint(window, visits); }); });
    if (words.first() == "child-plain"_L1)
        return runPlainWindow(argc, argv);
    return runWindow(argc, argv, words.mid(1), {u"bench"_s, u"bench"_s});
}

void benchProcess(const QString &path, const QString &folder)
{
    qputenv("XDG_CONFIG_HOME", folder.toLocal8Bit());
    const Start plain = start({u"child-plain"_s});
    const Start ours = start({u"child-start"_s, path});
    report(u"process start to first painted window, warm"_s, ours.painted, plain.painted, u"≤ 150 ms"_s);
    report(u"resident memory after the start"_s, ours.memory.first(), plain.memory.first(), u"< 150 MB"_s, u"MB"_s);
    const Start visits = startOnce({u"child-visits"_s, path});
    report(u"… after every room and tab once"_s, visits.memory.at(1), plain.memory.first(), u"< 150 MB"_s, u"MB"_s);
    report(u"… after the same %1 times more"_s.arg(roundTrips - 1), visits.memory.last(), visits.memory.at(1),
           u"does not grow"_s, u"MB"_s);
}
