// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/copies/copyrun.h"
#include "kit/copies/secondplacerun.h"

struct Desk;

/// Makes the copies of an open file: one when an hour has passed in which something was written, the last one after
/// closing, and brings each to the second place, as soon as that is connected.
class CopyKeeper : public QObject
{
    Q_OBJECT

public:
    explicit CopyKeeper(Desk &desk, QObject *parent = nullptr);

    /// Whether a copy is due, or the second place has come back. Asked every minute.
    void look();
    /// Without a pause, where something was written since the last copy; one that is wanted still is not rotated away.
    /// Gives the sentence of a failure.
    QString copyAtEnd(const QString &wanted = {});

private:
    [[nodiscard]] bool hasNews() const;
    [[nodiscard]] bool isCopied() const;
    [[nodiscard]] bool isSecondBehind() const;
    [[nodiscard]] QDateTime now() const;
    void noteCopy(qint64 step);
    void tellFailure(const QString &sentence);
    void tellSecondPlace(const QString &failure);
    void tellOlderFailure();

    Desk &m_desk;
    CopyRun m_copy;
    SecondPlaceRun m_second;
    QTimer m_minutes;
    QDateTime m_last;        ///< when a copy was made or tried last
    qint64 m_copiedStep = 0; ///< the newest step that is in a copy
    QString m_told;          ///< of the second place
};
