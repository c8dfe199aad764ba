// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/messagebar.h"

#include "kit/look/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString iconNameOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Info:
        return u"info"_s;
    case NoticeKind::Warning:
        return u"warning"_s;
    case NoticeKind::Failure:
        return u"failure"_s;
    }
    return {};
}

Role roleOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Info:
        return Role::Info;
    case NoticeKind::Warning:
        return Role::Warning;
    case NoticeKind::Failure:
        return Role::Failure;
    }
    return Role::Info;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    layOut(u"standing"_s);
    setAccessibleName(tr("About this file"));
}

MessageBar::MessageBar(Notices &notices, QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    layOut(u"message"_s);
    setAccessibleName(tr("Messages"));
    m_close->setObjectName(u"messageClose"_s);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&notices, &Notices::posted, this, &MessageBar::show);
    connect(&notices, &Notices::cleared, this, &QWidget::hide);
}

void MessageBar::layOut(const QString &name)
{
    setObjectName(name + u"Bar"_s);
    m_row->setContentsMargins(12, 4, 8, 4);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    hide();
}

void MessageBar::show(const Notice &notice)
{
    const QString name = iconNameOf(notice.kind);
    setProperty("kind", name);
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setPixmap(icon(roleOf(notice.kind)).pixmap(fontMetrics().height()));
    m_text->setText(notice.text);
    showActions(notice.actions);
    setVisible(true);
}

void MessageBar::showActions(const QList<NoticeAction> &actions)
{
    const bool same = std::ranges::equal(actions, m_actions, {}, &NoticeAction::label, &NoticeAction::label);
    m_actions = actions;
    // Who is on “Stop” stays there while the bar says how far it is.
    if (same)
        return;
    for (QToolButton *button : std::as_const(m_buttons))
        button->deleteLater();
    m_buttons.clear();
    for (qsizetype at = 0; at < m_actions.size(); ++at)
        addButton(at);
}

void MessageBar::addButton(qsizetype at)
{
    auto *button = new QToolButton(this);
    button->setObjectName((passes() ? u"messageAction%1"_s : u"standingAction%1"_s).arg(at));
    button->setText(m_actions.at(at).label);
    // What the action says afterwards belongs in a fresh bar.
    connect(button, &QToolButton::clicked, this, [this, at] {
        const auto run = m_actions.at(at).run;
        setVisible(!passes());
        run();
    });
    m_row->insertWidget(m_row->count() - (passes() ? 1 : 0), button);
    m_buttons.append(button);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && passes())
        hide();
    else
        QFrame::keyPressEvent(event);
}
