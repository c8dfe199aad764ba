// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/process.h"

#include <QList>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <exception>

namespace {

std::array<int, 2> madePipe()
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("no pipe");
    return ends;
}

bool readAll(int from, char *to, qint64 size)
{
    while (size > 0) {
        const auto got = ::read(from, to, size_t(size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        to += got;
        size -= got;
    }
    return true;
}

void writeAll(int to, const char *from, qint64 size)
{
    while (size > 0) {
        const auto put = ::write(to, from, size_t(size));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return;
        from += put;
        size -= put;
    }
}

/// Ends the process; leaves nothing to the parent's objects, whose copies it has.
[[noreturn]] void carryOut(const std::function<void(Wire &)> &act, Wire &wire)
{
    try {
        act(wire);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "child: %s\n", error.what());
        ::_exit(3);
    }
    ::_exit(0);
}

} // namespace

Wire::~Wire()
{
    ::close(m_in);
    ::close(m_out);
}

void Wire::send(qint64 number)
{
    writeAll(m_out, reinterpret_cast<const char *>(&number), sizeof number);
}

void Wire::send(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    send(bytes.size());
    writeAll(m_out, bytes.constData(), bytes.size());
}

std::optional<qint64> Wire::hear()
{
    qint64 number = 0;
    if (!readAll(m_in, reinterpret_cast<char *>(&number), sizeof number))
        return std::nullopt;
    return number;
}

QString Wire::hearText()
{
    QByteArray bytes(hear().value_or(0), '\0');
    return readAll(m_in, bytes.data(), bytes.size()) ? QString::fromUtf8(bytes) : QString();
}

QList<qint64> Wire::hearRest()
{
    QList<qint64> numbers;
    while (const auto number = hear())
        numbers.append(*number);
    return numbers;
}

bool Ending::isKilled() const
{
    return signal == SIGKILL;
}

Child::Child(const std::function<void(Wire &)> &act)
{
    // Writing to one who is gone must not end the writer.
    std::signal(SIGPIPE, SIG_IGN);
    const auto down = madePipe();
    const auto up = madePipe();
    m_process = ::fork();
    if (m_process < 0)
        qFatal("no process");
    if (m_process == 0) {
        ::close(down[1]);
        ::close(up[0]);
        Wire wire(down[0], up[1]);
        carryOut(act, wire);
    }
    ::close(down[0]);
    ::close(up[1]);
    m_wire = std::make_unique<Wire>(up[0], down[1]);
}

Child::~Child()
{
    if (m_process == 0)
        return;
    kill();
    wait();
}

void Child::kill() const
{
    ::kill(m_process, SIGKILL);
}

Ending Child::wait()
{
    int status = 0;
    while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
    }
    m_process = 0;
    return WIFSIGNALED(status) ? Ending{WTERMSIG(status), 0} : Ending{0, WEXITSTATUS(status)};
}

void killThisProcess()
{
    ::raise(SIGKILL);
}
