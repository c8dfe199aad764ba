// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <functional>

struct Desk;

/// Does something with one file after the other and lets the window work in between; the message bar says how far it is
/// and offers to stop. What one of them throws is kept, and the next one follows. Goes by itself at the end.
class FileRun : public QObject
{
    Q_OBJECT

public:
    struct Result
    {
        int done = 0;
        QStringList refused; ///< a sentence each
    };
    using One = std::function<void(int)>;
    using Then = std::function<void(const Result &)>;

    FileRun(Desk &desk, QString what, QObject *parent);

    /// Of one file all is done when this returns.
    void start(int count, One one, Then then);

private:
    void next();
    void sayHowFar();
    void finish();

    Desk &m_desk;
    QString m_what;
    int m_count = 0;
    int m_at = 0;
    One m_one;
    Then m_then;
    Result m_result;
    QElapsedTimer m_silent;
};
