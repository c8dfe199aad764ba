// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskfile.h"

#include "store/file/migrations.h"
#include "storesupport.h"
#include "support.h"

#include <QFileInfo>

#ifndef Q_OS_WIN
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace Qt::StringLiterals;

std::unique_ptr<Database> DiskFile::open() const
{
    auto connection = std::make_unique<Connection>(path, Access::ReadWrite);
    migrate(*connection);
    return std::make_unique<Database>(std::move(connection), Access::ReadWrite, testIdentity());
}

qint64 DiskFile::journalSize() const
{
    return QFileInfo(path + u"-journal"_s).size();
}

#ifndef Q_OS_WIN
int startedProcess(const std::function<void()> &act)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        act();
        ::_exit(0);
    }
    return child;
}

bool endedWell(int process)
{
    int status = 0;
    return ::waitpid(process, &status, 0) == process && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void killedDuring(const std::function<void()> &act)
{
    const int child = startedProcess(act);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(WTERMSIG(status) == SIGKILL);
}

void killMyself()
{
    ::raise(SIGKILL);
}
#endif
