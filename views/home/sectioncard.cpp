// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/sectioncard.h"

#include "domain/text/numbers.h"
#include "home/linkline.h"
#include "kit/base/desk.h"
#include "kit/look/icons.h"
#include "kit/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SectionCard::SectionCard(Desk &desk, const QString &key, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_key(key)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_all(new QToolButton(this))
    , m_nothing(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"home_"_s + key);
    // Both, so that the icon stands level with the words.
    for (QLabel *part : {m_icon, m_title})
        part->setProperty("kind", u"section"_s);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"home_%1_title"_s.arg(key));
    m_nothing->setProperty("kind", u"muted"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setObjectName(u"home_%1_nothing"_s.arg(key));
    addHead();
    m_column->addWidget(m_nothing);
    m_column->setSpacing(0);
}

void SectionCard::addHead()
{
    m_all->setObjectName(u"home_%1_all"_s.arg(m_key));
    m_all->setText(tr("See all"));
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::StrongFocus);
    connect(m_all, &QToolButton::clicked, this, [this] { m_desk.navigator.open(m_section.all); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_all);
    m_column->addLayout(head);
}

void SectionCard::showHead()
{
    const bool any = m_section.count > 0;
    m_title->setText(any ? u"%1 (%2)"_s.arg(m_section.title, grouped(m_section.count)) : m_section.title);
    m_icon->setVisible(any && m_section.role);
    if (m_section.role)
        m_icon->setPixmap(icon(*m_section.role).pixmap(lookOf(*this).iconSize()));
    m_all->setVisible(any && m_section.all.list != nullptr);
    m_all->setAccessibleName(tr("See all: %1").arg(m_section.title));
    m_nothing->setVisible(!any);
    m_nothing->setText(m_section.nothing);
}

LinkLine *SectionCard::addLine()
{
    auto *line = new LinkLine(this);
    const qsizetype number = m_lines.size();
    line->setObjectName(u"home_%1_%2"_s.arg(m_key).arg(number));
    connect(line, &LinkLine::clicked, this,
            [this, number] { m_desk.navigator.open(m_section.lines.at(number).record); });
    m_column->addWidget(line);
    m_lines.append(line);
    return line;
}

void SectionCard::show(const HomeSection &section)
{
    m_section = section;
    showHead();
    // Lines stay the same widgets, so that the focus stays where it is.
    for (qsizetype i = 0; i < section.lines.size(); ++i) {
        LinkLine *line = i < m_lines.size() ? m_lines.at(i) : addLine();
        line->say(section.title, section.lines.at(i).title, section.lines.at(i).detail);
        line->show();
    }
    for (qsizetype i = section.lines.size(); i < m_lines.size(); ++i)
        m_lines.at(i)->hide();
}
