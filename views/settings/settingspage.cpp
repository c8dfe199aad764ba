// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "kit/base/scrolled.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(QWidget *parent) : Room(parent)
{
    m_content = new QWidget(this);
    m_column = new QVBoxLayout(m_content);
    m_column->addStretch(1);
    addScrolled(*this, m_content);
}

void SettingsPage::addHeading(const QString &text, QWidget *tool)
{
    auto *heading = new QLabel(text, m_content);
    heading->setProperty("kind", u"section"_s);
    if (tool == nullptr)
        return addPart(heading);
    auto *line = new QWidget(m_content);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(heading, 1);
    row->addWidget(tool);
    addPart(line);
}

void SettingsPage::addOnTop(QWidget *part)
{
    m_column->insertWidget(1, part);
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
