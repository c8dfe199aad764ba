// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/files/attachments.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

class FileRefused;
struct Desk;

/// Puts files beside a record, all of them in one step, and lets the window work in between; the message bar says how
/// far it is and offers to stop, after which nothing of them is stored. What does not go in is left out and named. Goes
/// by itself at the end.
class AddRun : public QObject
{
    Q_OBJECT

public:
    AddRun(Desk &desk, const RecordRef &owner, QObject *parent);

    /// Of few bytes all is done when this returns.
    void start(const QStringList &paths);

signals:
    /// All is said; it goes.
    void finished();

private:
    enum class Phase { Reading, Keeping };
    void work();
    [[nodiscard]] qint64 goOn();
    [[nodiscard]] bool isLarge() const;
    void sayHowFar();
    void attach();
    void sayAdded();
    void stop();
    void fail(const QString &sentence);
    void leave();

    Desk &m_desk;
    RecordRef m_owner;
    IncomingFiles m_files;
    QList<QPair<QString, QString>> m_refused; ///< names and reasons
    QString m_refusal;                        ///< the first, as a sentence
    Phase m_phase = Phase::Reading;
    size_t m_at = 0;
    qint64 m_bytes = 0; ///< of all files
    qint64 m_done = 0;  ///< read and kept
    QElapsedTimer m_silent;
    QTimer m_next;
};
