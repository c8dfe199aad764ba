// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/copies/copyfolder.h"

#include <QTreeWidget>

struct Desk;

/// The copies of the open file, the newest first: those beside it, and those that only the second place still has.
class CopyList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CopyList(Desk &desk, QWidget *parent = nullptr);

    /// Reads the folders anew; the chosen copy stays chosen.
    void refresh();
    /// The chosen one; without a path where there is none.
    [[nodiscard]] FileCopy current() const;
    /// When a copy was made, to the second where two are of one minute.
    [[nodiscard]] QString madeText(const QDateTime &at) const;
    /// Whether the copy lies in the second place alone.
    [[nodiscard]] bool isElsewhere(const FileCopy &copy) const;

signals:
    /// Another copy is the current one, or the folders were read anew.
    void chosen();

private:
    void addCopy(const FileCopy &copy, const QString &where);
    [[nodiscard]] QList<FileCopy> elsewhere() const;

    Desk &m_desk;
    QList<FileCopy> m_copies;
};
