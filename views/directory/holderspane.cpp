// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/holderspane.h"

#include "domain/directory/organisation.h"
#include "domain/text/dates.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/look/icons.h"
#include "store/queries/directory/postqueries.h"
#include "store/queries/recordqueries.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int linkLetters = 70;

QToolButton *makeLink(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    const QFontMetrics metrics = parent->fontMetrics();
    button->setText(metrics.elidedText(text, Qt::ElideRight, metrics.averageCharWidth() * linkLetters));
    button->setToolTip(text);
    button->setIcon(icon(u"link"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

HoldersPane::HoldersPane(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_heading(new QLabel(this)), m_column(new QVBoxLayout)
{
    setObjectName(u"holders"_s);
    m_heading->setProperty("kind", u"section"_s);
    m_heading->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addLayout(m_column);
}

void HoldersPane::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        // Hidden first: a widget that is still to be shown would come up as a window of its own.
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
}

void HoldersPane::show(qint64 body, QDate day)
{
    clear();
    setVisible(body > 0);
    if (body == 0)
        return;
    m_heading->setText(tr("Posts held here on %1").arg(shortDate(day)));
    attempt(m_desk.notices, [&] {
        const QList<HeldPost> holders = holdersIn(m_desk.database, {body}, day);
        for (const HeldPost &held : holders)
            addHolder(held);
        if (holders.isEmpty()) {
            auto *none = new QLabel(tr("Nobody that this file knows of."), this);
            none->setProperty("kind", u"muted"_s);
            m_column->addWidget(none);
        }
        addAll(body);
    });
}

void HoldersPane::addHolder(const HeldPost &held)
{
    const QString text = u"%1: %2"_s.arg(held.title.simplified(), held.name.simplified());
    QToolButton *link = makeLink(text, this);
    link->setObjectName(u"holder_%1"_s.arg(held.person.value));
    link->setAccessibleName(tr("Open the person: %1").arg(text));
    connect(link, &QToolButton::clicked, this,
            [this, id = held.person.value] { m_desk.navigator.open(RecordRef{&schema<Person>().type, id}); });
    m_column->addWidget(link, 0, Qt::AlignLeft);
}

void HoldersPane::addAll(qint64 body)
{
    QToolButton *link = makeLink(tr("Everybody who ever held a post here"), this);
    link->setObjectName(u"holders_all"_s);
    link->setAccessibleName(link->toolTip());
    connect(link, &QToolButton::clicked, this, [this, body] {
        const QString name = titleOf(m_desk.database, {&schema<Organisation>().type, body});
        m_desk.navigator.open(Place{.room = u"directory"_s,
                                    .record = {},
                                    .list = &schema<Person>().type,
                                    .chip = tr("Held a post: %1").arg(name),
                                    .conditions = {{"organisation_id", Comparison::OneOf, {body}, "post"}}});
    });
    m_column->addWidget(link, 0, Qt::AlignLeft);
}
