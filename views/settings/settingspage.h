// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"

class QLabel;
class QVBoxLayout;

/// A page of the settings: parts one below the other under their headings, scrolled as a whole.
class SettingsPage : public Room
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    void open(const Place &, const RecordRef &) override {}

    /// `tool` stands beside it.
    void addHeading(const QString &text, QWidget *tool = nullptr);
    void addPart(QWidget *part);
    /// Below the first heading.
    void addOnTop(QWidget *part);
    /// A sentence that explains.
    QLabel *addNote(const QString &text);

private:
    QWidget *m_content;
    QVBoxLayout *m_column;
};
