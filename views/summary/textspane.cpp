// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/textspane.h"

#include "summary/sectioneditor.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TextsPane::TextsPane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this))
{
    setObjectName(u"texts"_s);
    m_column->addStretch(1);
}

void TextsPane::show(int year, const QList<SummarySection> &sections, const QHash<QString, QString> &texts)
{
    QStringList titles;
    for (const SummarySection &section : sections)
        titles.append(section.title);
    if (titles != m_titles) {
        // Titles name the year; what is typed for the old one is saved before its editor goes.
        save();
        rebuild(sections);
        m_titles = titles;
    }
    for (SectionEditor *editor : std::as_const(m_editors))
        editor->show(year, texts.value(editor->key()));
}

void TextsPane::rebuild(const QList<SummarySection> &sections)
{
    qDeleteAll(m_parts);
    m_parts.clear();
    m_editors.clear();
    for (const SummarySection &section : sections) {
        QWidget *part = nullptr;
        if (section.takesText) {
            m_editors.append(new SectionEditor(m_desk, section, this));
            part = m_editors.last();
        } else {
            auto *heading = new QLabel(section.title, this);
            heading->setProperty("kind", u"section"_s);
            heading->setWordWrap(true);
            part = heading;
        }
        m_column->insertWidget(m_column->count() - 1, part);
        m_parts.append(part);
    }
}

void TextsPane::save()
{
    for (SectionEditor *editor : std::as_const(m_editors))
        editor->save();
}

void TextsPane::focusSection(const QString &key)
{
    for (SectionEditor *editor : std::as_const(m_editors)) {
        if (editor->key() == key)
            editor->focusText();
    }
}
