// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

/// One end of a line on which two processes send numbers and texts to each other. Whoever is gone sends nothing more.
class Wire
{
public:
    Wire(int in, int out) : m_in(in), m_out(out) {}
    ~Wire();
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    void send(qint64 number);
    void send(const QString &text);
    /// Waits; nothing once the other is gone and all has been heard.
    std::optional<qint64> hear();
    QString hearText();
    /// All numbers that are left, once the other is gone.
    QList<qint64> hearRest();

private:
    int m_in;
    int m_out;
};

struct Ending
{
    int signal = 0; ///< 0: ended by itself
    int status = 0;
    [[nodiscard]] bool isGood() const { return signal == 0 && status == 0; }
    [[nodiscard]] bool isKilled() const;
};

/// A process of its own that carries the act out. No connection may be open when it is made. An exception ends it with
/// a line on standard error and status 3.
class Child
{
public:
    explicit Child(const std::function<void(Wire &)> &act);
    /// Kills it where it still runs.
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    [[nodiscard]] Wire &wire() { return *m_wire; }
    void kill() const;
    Ending wait();

private:
    int m_process = 0;
    std::unique_ptr<Wire> m_wire;
};

void killThisProcess();
