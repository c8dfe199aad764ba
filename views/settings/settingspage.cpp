// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(QWidget *parent) : Room(parent)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(scroll);
    m_column = new QVBoxLayout(m_content);
    m_column->addStretch(1);
    scroll->setWidget(m_content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);
}

void SettingsPage::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_content);
    heading->setProperty("kind", u"section"_s);
    addPart(heading);
}

void SettingsPage::addPart(QWidget *part)
{
    // Before the stretch.
    m_column->insertWidget(m_column->count() - 1, part);
}

QLabel *SettingsPage::addNote(const QString &text)
{
    auto *note = new QLabel(text, m_content);
    note->setProperty("kind", u"muted"_s);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addPart(note);
    return note;
}
