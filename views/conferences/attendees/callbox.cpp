// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/attendees/callbox.h"

#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/look/icons.h"
#include "store/queries/conferences/attendancequeries.h"
#include "store/queries/recordqueries.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace {

constexpr int personsOffered = 8;
constexpr int bodiesOffered = 4;
constexpr int recordRole = Qt::UserRole;
constexpr int bodyRole = Qt::UserRole + 1;

} // namespace

CallBox::CallBox(Desk &desk, QWidget *parent)
    : QLineEdit(parent), m_desk(desk), m_offers(new QStandardItemModel(this)), m_list(new QCompleter(m_offers, this))
{
    setObjectName(u"attendee_call"_s);
    setAccessibleName(tr("Add attendees"));
    setPlaceholderText(tr("Add: name, initials or body, then Enter"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), LeadingPosition);
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setMaxVisibleItems(personsOffered + bodiesOffered + 1);
    m_list->setWidget(this);
    m_list->popup()->setObjectName(u"attendee_offers"_s);
    m_list->popup()->setAccessibleName(tr("People and bodies that match"));
    connect(this, &QLineEdit::textEdited, this, &CallBox::offer);
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CallBox::take);
}

void CallBox::addOffer(const RecordRef &record, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(record.id, recordRole);
    item->setData(record.type == &schema<Organisation>().type, bodyRole);
    m_offers->appendRow(item);
}

void CallBox::offer()
{
    m_offers->clear();
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return m_list->popup()->hide();
    attempt(m_desk.notices, [&] {
        for (const Suggestion &s : suggestions(m_desk.database, schema<Person>().type, typed, personsOffered, m_day))
            addOffer(s.record, s.detail.isEmpty() ? s.title : u"%1  ·  %2"_s.arg(s.title, s.detail));
        for (const Suggestion &s :
             suggestions(m_desk.database, schema<Organisation>().type, typed, bodiesOffered, m_day)) {
            const auto people = holdersOf(m_desk.database, {s.record.id}, m_day);
            addOffer(s.record, tr("Everybody of %1 (%n)", nullptr, int(people.size())).arg(s.title));
        }
    });
    addOffer({}, tr("Only by name: “%1”").arg(typed));
    m_list->complete();
    m_list->popup()->setCurrentIndex(m_list->completionModel()->index(0, 0));
}

void CallBox::take(const QModelIndex &index)
{
    const qint64 id = index.data(recordRole).toLongLong();
    const bool isBody = index.data(bodyRole).toBool();
    const QString name = text().trimmed();
    m_list->popup()->hide();
    clear();
    m_offers->clear();
    if (id == 0)
        emit nameChosen(name);
    else
        emit recordChosen({isBody ? &schema<Organisation>().type : &schema<Person>().type, id});
    setFocus();
}

void CallBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || text().trimmed().isEmpty())
        return QLineEdit::keyPressEvent(event);
    if (m_offers->rowCount() == 0)
        offer();
    const QModelIndex chosen = m_list->popup()->currentIndex();
    take(chosen.isValid() ? chosen : m_list->completionModel()->index(0, 0));
}
