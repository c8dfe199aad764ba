// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/preview/backgroundrun.h"
#include "store/copies/copyfolder.h"

#include <QWidget>

#include <functional>

class DifferenceTree;
class QLabel;
class QToolButton;
struct Desk;
struct DifferingKind;

/// One copy: how many records it holds, what would change if it took the place of the file, and the acts on it.
class CopyDetail : public QWidget
{
    Q_OBJECT

public:
    explicit CopyDetail(Desk &desk, QWidget *parent = nullptr);

    /// `made`: its moment as the list tells it. `isElsewhere`: in the second place alone, from where it must be fetched
    /// first.
    void show(const FileCopy &copy, const QString &made, bool isElsewhere);

signals:
    /// A copy now lies beside the file as well.
    void fetched();

private:
    void compare();
    void endComparing(const std::function<void()> &show);
    void tell(const QString &counts, const QList<DifferingKind> &kinds);
    void restore();
    void openCopy();
    void fetch();

    Desk &m_desk;
    FileCopy m_copy;
    QString m_made;
    BackgroundRun m_run;
    QString m_comparing;      ///< path of the copy that a run is busy with
    bool m_isWaiting = false; ///< for that run to end, to compare anew
    QLabel *m_words;
    DifferenceTree *m_tree;
    QToolButton *m_restore;
    QToolButton *m_open;
    QToolButton *m_fetch;
};
