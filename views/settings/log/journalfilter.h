// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/log/journal.h"

#include <QWidget>

class DateEditor;
class QComboBox;
class QLineEdit;
struct Desk;

/// Words, author, kind of record and days of the journal.
class JournalFilter : public QWidget
{
    Q_OBJECT

public:
    JournalFilter(Desk &desk, QWidget *parent);

    [[nodiscard]] JournalQuery query() const;
    /// For prints and empty lists; empty while nothing is narrowed.
    [[nodiscard]] QString inWords() const;
    void clear();
    void focusSearch();
    /// Whoever has written since is offered as well.
    void setAuthors(const QStringList &authors);

signals:
    void changed();

private:
    QWidget *labelled(const QString &text, QWidget *field);

    QLineEdit *m_search;
    QComboBox *m_author;
    QComboBox *m_kind;
    DateEditor *m_from;
    DateEditor *m_until;
};
