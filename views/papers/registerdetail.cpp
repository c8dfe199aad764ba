// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/registerdetail.h"

#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/flowlayout.h"
#include "kit/base/wrappedlabel.h"
#include "kit/lists/exportlist.h"
#include "kit/lists/recordtable.h"
#include "kit/look/toolbutton.h"
#include "kit/papers/openpaper.h"
#include "papers/entrypanel.h"
#include "papers/paperstates.h"
#include "store/queries/papers/issuing.h"
#include "store/queries/recordqueries.h"
#include "store/table.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int entryRows = 12;

FormPlan registerPlan()
{
    return {{QT_TRANSLATE_NOOP("Form", "The register"),
             {"title", "code", "organisation_id", "term_id", "year", "first_number", "note"}}};
}

const RecordType &entryType()
{
    return schema<RegisterEntry>().type;
}

} // namespace

RegisterDetail::RegisterDetail(Desk &desk, QWidget *parent)
    : RecordDetail(desk, schema<Register>().type, registerPlan(), {}, parent)
    , m_desk(desk)
    , m_spec{.columns = {"number", "suffix", "date", "abstract", "external_number", "reason"},
             .computed = {entryStateColumn()}}
{
    addHead(makeHead());
    connect(this, &RecordDetail::loaded, this, &RegisterDetail::showEntries);
    connect(&desk.database, &Database::changed, this, &RegisterDetail::follow);
    showEntries();
}

QWidget *RegisterDetail::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new FlowLayout(nullptr);
    const ActRow<RegisterDetail> acts{this, row, tr("Register: %1")};
    m_writing = {
        acts.add(u"register_reserve"_s, u"pin"_s, tr("Reserve a number …"), &RegisterDetail::reserve),
        acts.add(u"register_secret"_s, u"lock"_s, tr("Number for a secret paper"), &RegisterDetail::takeSecret),
        acts.add(u"register_external"_s, u"link"_s, tr("A partner's number …"), &RegisterDetail::enterPartners)};
    m_void = acts.add(u"register_void"_s, u"cancelled"_s, tr("Make the number void …"), &RegisterDetail::makeVoid);
    acts.add(u"register_book"_s, u"paper"_s, tr("Book"), &RegisterDetail::openBook);
    acts.add(u"register_numbers"_s, u"export"_s, tr("Export the numbers"), &RegisterDetail::exportNumbers);
    m_reserving = new EntryPanel(
        m_desk, u"reserving"_s, tr("Reserve"), {"date", "reason"},
        [this](const RegisterEntry &entry) {
            return attempt(m_desk.notices, [&] {
                const auto kept = reserveNumber(m_desk.database, shown(), entry.date, entry.reason);
                m_desk.notices.say(tr("Number %1 is reserved.").arg(plainNumber(kept)));
            });
        },
        head);
    m_entering = new EntryPanel(
        m_desk, u"entering"_s, tr("Enter"), {"external_number", "date", "abstract"},
        [this](const RegisterEntry &entry) {
            return attempt(m_desk.notices, [&] {
                enterExternal(m_desk.database, shown(), entry.externalNumber, entry.date, entry.abstract);
                m_desk.notices.say(tr("Entered: %1.").arg(entry.externalNumber));
            });
        },
        head);
    m_entries = new RecordTable(m_desk, entryType(), m_spec, head);
    m_entries->setMinimumHeight(entryRows * 2 * fontMetrics().height());
    m_empty = wrappedLabel(tr("This register has given no number yet."), u"muted"_s, head);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->addLayout(row);
    for (QWidget *part : {static_cast<QWidget *>(m_reserving), static_cast<QWidget *>(m_entering),
                          static_cast<QWidget *>(m_entries), static_cast<QWidget *>(m_empty)})
        column->addWidget(part);
    return head;
}

void RegisterDetail::follow(const Changes &changes)
{
    if (isVisible() && changes.contains(QString::fromLatin1(RegisterEntry::table)))
        showEntries();
}

void RegisterDetail::showEvent(QShowEvent *event)
{
    RecordDetail::showEvent(event);
    showEntries();
}

void RegisterDetail::showEntries()
{
    const bool saved = shown().isValid();
    m_entries->parentWidget()->setVisible(saved);
    if (m_entries->property("register").toLongLong() != shown().value) {
        m_entries->setProperty("register", shown().value);
        m_reserving->hide();
        m_entering->hide();
    }
    if (!saved)
        return;
    attempt(m_desk.notices,
            [this] { m_entries->setQuery({.conditions = {{.column = "register_id", .values = {shown().value}}}}); });
    const bool any = m_entries->model()->rowCount() > 0;
    m_entries->setVisible(any);
    m_empty->setVisible(!any);
    showActs();
}

void RegisterDetail::showActs()
{
    const bool writable = !m_desk.database.isReadOnly();
    for (QToolButton *button : std::as_const(m_writing))
        button->setVisible(writable);
    m_void->setVisible(writable && m_entries->isVisibleTo(this));
}

void RegisterDetail::point(const RecordRef &record)
{
    if (record.type == &entryType() && m_entries->select(record.id))
        m_entries->setFocus();
}

void RegisterDetail::reserve()
{
    m_entering->hide();
    m_reserving->start();
}

void RegisterDetail::enterPartners()
{
    m_reserving->hide();
    m_entering->start();
}

void RegisterDetail::takeSecret()
{
    if (!m_desk.ask.confirm(this,
                            tr("Take the next number for a secret paper? Nothing but the number is kept, and it is "
                               "not given again."),
                            tr("Take the number")))
        return;
    attempt(m_desk.notices, [this] {
        const RegisterEntry taken = takeSecretNumber(m_desk.database, shown());
        m_desk.notices.say(tr("Number %1 was given to a secret paper.").arg(plainNumber(taken)));
    });
}

void RegisterDetail::makeVoid()
{
    attempt(m_desk.notices, [this] {
        const auto entry = Table<RegisterEntry>(m_desk.database).find({m_entries->currentId()});
        if (!entry)
            return m_desk.notices.say(tr("Choose the number in the list first."));
        const auto reason =
            m_desk.ask.text(this, tr("Why is number %1 made void? It stays taken.").arg(plainNumber(*entry)), {});
        if (!reason)
            return;
        voidNumber(m_desk.database, entry->id, *reason);
        m_desk.notices.say(tr("The number is void; it is not given again."));
    });
}

void RegisterDetail::openBook()
{
    openPaper(m_desk, u"register"_s, {&schema<Register>().type, shown().value});
}

void RegisterDetail::exportNumbers()
{
    const QString title = titleOf(m_desk.database, {&schema<Register>().type, shown().value});
    ::exportList(m_desk, this,
                 {translatedLabel(entryType()), title, &entryType(), m_entries->query(),
                  shownColumns(entryType(), m_entries->records(), m_entries->visibleColumns(), m_spec.computed)});
}
