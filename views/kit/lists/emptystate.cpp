// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/lists/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent) : QWidget(parent), m_sentence(new QLabel(this)), m_button(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setProperty("kind", u"muted"_s);
    m_button->setObjectName(u"emptyButton"_s);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_button, &QPushButton::clicked, this, [this] { m_act(); });
}

void EmptyState::say(const QString &sentence, const QString &label, std::function<void()> act)
{
    m_sentence->setText(sentence);
    m_button->setText(label);
    m_button->setVisible(!label.isEmpty());
    m_act = std::move(act);
}
