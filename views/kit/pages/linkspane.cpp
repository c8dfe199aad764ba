// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/pages/linkspane.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/elidedbutton.h"
#include "kit/base/navigator.h"
#include "kit/look/icons.h"
#include "store/queries/recordqueries.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LinksPane::LinksPane(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this))
{
    setObjectName(u"links"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
}

void LinksPane::clear()
{
    m_named.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // Out of the tree at once, for those who look for widgets by name; hidden first, because what is still to
            // be shown would come up as a window of its own.
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

void LinksPane::show(const RecordRef &record)
{
    clear();
    setVisible(record.isValid());
    if (!record.isValid())
        return;
    attempt(m_desk.notices, [&] {
        addPart(tr("Where does it come from?"), originsOf(m_desk.database, record),
                tr("From nothing else in this file."));
        addPart(tr("Where does it lead?"), effectsOf(m_desk.database, record), tr("Nothing refers to it yet."));
    });
}

void LinksPane::addPart(const QString &heading, const QList<RecordLink> &links, const QString &nothing)
{
    auto *label = new QLabel(heading, this);
    label->setProperty("kind", u"section"_s);
    m_column->addWidget(label);
    QList<RecordRef> shown;
    for (const RecordLink &link : links) {
        // Once is enough for what is referred to by two fields.
        if (link.field == nullptr || !shown.contains(link.record))
            addLink(link);
        shown.append(link.record);
    }
    if (links.isEmpty()) {
        auto *none = new QLabel(nothing, this);
        none->setProperty("kind", u"muted"_s);
        none->setWordWrap(true);
        m_column->addWidget(none);
    }
}

void LinksPane::addLink(const RecordLink &link)
{
    const QString label = link.field != nullptr && link.field->refersTo(link.record.type->table)
                              ? translatedLabel(*link.field)
                              : translatedLabel(*link.record.type);
    const QString text = u"%1: %2"_s.arg(label, link.title.simplified());
    auto *button = new ElidedButton(text, this);
    const int count = ++m_named[text];
    button->setAccessibleName(tr("Open %1").arg(count > 1 ? u"%1 (%2)"_s.arg(text).arg(count) : text));
    button->setObjectName(u"link_%1_%2"_s.arg(QLatin1StringView(link.record.type->table)).arg(link.record.id));
    button->setIcon(icon(u"link"_s));
    connect(button, &ElidedButton::clicked, this, [this, record = link.record] { m_desk.navigator.open(record); });
    m_column->addWidget(button, 0, Qt::AlignLeft);
}
