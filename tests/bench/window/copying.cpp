// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"
#include "bench/parts.h"
#include "bench/window/stage.h"

#include "domain/tasks/task.h"
#include "kit/copies/copyrun.h"
#include "store/database.h"
#include "store/records.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int actsBefore = 60;

/// What a clerk does meanwhile: types a letter into the filter, or changes a record.
class Clerk
{
public:
    explicit Clerk(Stage &stage)
        : m_database(stage.desk().database), m_filter(childOf<QLineEdit>(stage.window().currentRoom(), "search"))
    {
        m_task = m_database.connection().value(u"SELECT max(id) FROM task"_s).toLongLong();
    }

    /// Milliseconds of the longest single thing that the window then did.
    double act()
    {
        ++m_acts;
        if (m_acts % 10 == 0)
            changeRecord(m_database, {&schema<Task>().type, m_task}, {{u"title"_s, u"Việc số %1"_s.arg(m_acts)}});
        else
            press(m_filter, m_acts % 2 == 0 ? Qt::Key_Backspace : Qt::Key_unknown, u"b"_s);
        const double pause = longestPause();
        QThread::msleep(5);
        return pause;
    }

private:
    Database &m_database;
    QLineEdit &m_filter;
    qint64 m_task = 0;
    int m_acts = 0;
};

} // namespace

void benchCopying(const QString &path, const QString &folder)
{
    Stage stage(path, folder);
    stage.window().enter(u"tasks"_s);
    rest();
    Clerk clerk(stage);
    double without = 0;
    for (int act = 0; act < actsBefore; ++act)
        without = std::max(without, clerk.act());
    CopyRun run(stage.desk().database);
    bool isEnded = false;
    const auto end = [&] { isEnded = true; };
    QObject::connect(&stage.desk().database, &Database::copied, &run, end);
    QObject::connect(&run, &CopyRun::failed, &run, [](const QString &sentence) { qFatal("%s", qPrintable(sentence)); });
    run.start();
    double during = 0;
    while (!isEnded)
        during = std::max(during, clerk.act());
    report(
        u"longest pause while %1 MB are copied and a clerk types and saves"_s.arg(QFileInfo(path).size() / 1'000'000),
        during, without, pageGoal);
}
