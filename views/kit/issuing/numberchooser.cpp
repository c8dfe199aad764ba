// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/issuing/numberchooser.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/wrappedlabel.h"
#include "store/queries/papers/registerqueries.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int listLetters = 20;

/// What stands in the list of numbers besides the entries that are reserved, whose ids are positive.
enum NumberSource : qint64 { NextOne = 0, OwnChoice = -1, PartnersOne = -2 };

/// An entry as it is asked for here: its reason is why the number is not the next one.
const RecordType &wishedType()
{
    static const RecordType type = [] {
        RecordType t = schema<RegisterEntry>().type;
        t.fields[size_t(t.indexOf(u"reason"))].label = QT_TRANSLATE_NOOP("Field", "Reason for this number");
        t.fields[size_t(t.indexOf(u"number"))].flags |= FieldFlag::Required;
        t.fields[size_t(t.indexOf(u"external_number"))].flags |= FieldFlag::Required;
        return t;
    }();
    return type;
}

FieldRows *entryFields(Desk &desk, const QList<const char *> &columns, QWidget *parent)
{
    auto *rows = new FieldRows(wishedType(), {{nullptr, columns}}, {desk}, parent);
    for (const FieldEditor *editor : rows->editors())
        editor->focusProxy()->setObjectName(u"entry_"_s + QLatin1StringView(editor->field().column));
    rows->show(wishedType().blank());
    return rows;
}

} // namespace

NumberChooser::NumberChooser(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_bodies = addList(*form, u"issue_body"_s, tr("Numbered by"));
    m_types = addList(*form, u"issue_type"_s, tr("Type of paper"));
    m_numbers = addList(*form, u"issue_number"_s, tr("Number to take"));
    m_own = entryFields(desk, {"number", "suffix", "reason"}, this);
    m_partner = entryFields(desk, {"external_number"}, this);
    m_warnings = wrappedLabel({}, u"warning"_s, this);
    m_warnings->setObjectName(u"issue_warnings"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(form);
    for (QWidget *part :
         {static_cast<QWidget *>(m_own), static_cast<QWidget *>(m_partner), static_cast<QWidget *>(m_warnings)})
        column->addWidget(part);
    for (const PaperType &type : paperTypes())
        m_types->addItem(u"%1 – %2"_s.arg(type.code, type.title), type.code);
    for (QComboBox *list : {m_bodies, m_types})
        connect(list, &QComboBox::currentIndexChanged, this, &NumberChooser::fillNumbers);
    connect(m_numbers, &QComboBox::currentIndexChanged, this, &NumberChooser::showRows);
    for (FieldRows *rows : {m_own, m_partner}) {
        connect(rows, &FieldRows::edited, this, [this, rows] {
            rows->showFindings({});
            showWarnings();
        });
    }
    // Another window, or this one, may have taken the number meanwhile.
    connect(&desk.database, &Database::changed, this, [this] {
        if (isVisible())
            fillNumbers();
    });
}

QComboBox *NumberChooser::addList(QFormLayout &form, const QString &name, const QString &label)
{
    auto *list = new QComboBox(this);
    list->setObjectName(name);
    list->setAccessibleName(label);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(listLetters);
    form.addRow(label, list);
    return list;
}

void NumberChooser::start(const Paper &paper)
{
    m_paper = paper;
    for (FieldRows *rows : {m_own, m_partner}) {
        rows->show(wishedType().blank());
        rows->showFindings({});
    }
    const QSignalBlocker blocker(m_types);
    const auto type = paperTypeOf(paper.kind);
    m_types->setCurrentIndex(std::max(0, type ? m_types->findData(type->code) : 0));
    m_numbers->clear();
    fillBodies();
    fillNumbers();
}

void NumberChooser::setPaper(const Paper &paper)
{
    m_paper = paper;
    fillNumbers();
}

void NumberChooser::fillBodies()
{
    const QSignalBlocker blocker(m_bodies);
    m_bodies->clear();
    attempt(m_desk.notices, [&] {
        for (const Organisation &body : issuingBodies(m_desk.database))
            m_bodies->addItem(body.title, body.id.value);
    });
    m_bodies->setCurrentIndex(0);
}

RegisterWish NumberChooser::inRegister() const
{
    const QString code = m_types->currentData().toString();
    const QList<PaperType> types = paperTypes();
    const auto type = std::ranges::find(types, code, &PaperType::code);
    return {{m_bodies->currentData().toLongLong()}, type == types.end() ? PaperType() : *type};
}

std::optional<Register> NumberChooser::known() const
{
    const RegisterWish wanted = inRegister();
    return registerFor(m_desk.database, wanted.body, wanted.type.code, m_paper.date);
}

QString NumberChooser::nextText(const std::optional<Register> &head) const
{
    const RegisterWish wanted = inRegister();
    const int number = head ? proposedNumber(m_desk.database, *head) : 1;
    for (const Organisation &body : issuingBodies(m_desk.database)) {
        if (body.id == wanted.body)
            return numberText(body.style, number, {}, wanted.type.code,
                              symbolsFor(m_desk.database, wanted.body, m_paper, m_paper.date));
    }
    return QString::number(number);
}

void NumberChooser::addReserved(const Register &head)
{
    for (const RegisterEntry &entry : reservedNumbers(m_desk.database, head.id)) {
        m_numbers->addItem(tr("Reserved: %1 %2").arg(plainNumber(entry), entry.reason.simplified()).trimmed(),
                           entry.id.value);
    }
}

void NumberChooser::fillNumbers()
{
    const QVariant chosen = m_numbers->count() > 0 ? m_numbers->currentData() : QVariant(qint64(NextOne));
    {
        const QSignalBlocker blocker(m_numbers);
        m_numbers->clear();
        m_sentence.clear();
        try {
            const auto head = known();
            m_numbers->addItem(tr("Next: %1").arg(nextText(head)), qint64(NextOne));
            if (head)
                addReserved(*head);
        } catch (const std::exception &error) {
            m_sentence = QString::fromUtf8(error.what());
        }
        if (m_numbers->count() == 0)
            m_numbers->addItem(tr("Next"), qint64(NextOne));
        m_numbers->addItem(tr("Another number"), qint64(OwnChoice));
        m_numbers->addItem(tr("Numbered by a partner"), qint64(PartnersOne));
        m_numbers->setCurrentIndex(std::max(0, m_numbers->findData(chosen)));
    }
    showRows();
}

void NumberChooser::showRows()
{
    const qint64 source = m_numbers->currentData().toLongLong();
    m_own->setVisible(source == OwnChoice);
    m_partner->setVisible(source == PartnersOne);
    showWarnings();
}

RegisterEntry NumberChooser::typed() const
{
    return fromStored<RegisterEntry>(m_partner->readInto(m_own->readInto(wishedType().blank())));
}

NumberWish NumberChooser::wish() const
{
    const qint64 source = m_numbers->currentData().toLongLong();
    const RegisterEntry entry = typed();
    if (source == OwnChoice)
        return {.number = entry.number, .suffix = entry.suffix.trimmed(), .reason = entry.reason};
    if (source == PartnersOne)
        return {.externalNumber = entry.externalNumber.trimmed()};
    const auto head = source > 0 ? known() : std::nullopt;
    for (const RegisterEntry &reserved : head ? reservedNumbers(m_desk.database, head->id) : QList<RegisterEntry>()) {
        if (reserved.id.value == source)
            return {.number = reserved.number, .suffix = reserved.suffix};
    }
    return {};
}

bool NumberChooser::isComplete()
{
    const qint64 source = m_numbers->currentData().toLongLong();
    if (source != OwnChoice && source != PartnersOne)
        return true;
    const bool isPartners = source == PartnersOne;
    const NumberWish wanted = wish();
    FieldRows &rows = isPartners ? *m_partner : *m_own;
    Problems found = rows.complaints();
    if (found.isEmpty())
        found = checkNumber({.number = wanted.number,
                             .suffix = wanted.suffix,
                             .state = isPartners ? EntryState::External : EntryState::Reserved,
                             .externalNumber = wanted.externalNumber});
    if (found.isEmpty())
        return true;
    rows.showFindings(found);
    rows.first()->setFocus();
    return false;
}

void NumberChooser::showWarnings()
{
    QString words;
    try {
        const auto head = known();
        words = head ? joinedText(numberWarnings(m_desk.database, *head, wish(), m_paper.date))
                     : tr("This is the first paper of its register, which begins with it.");
    } catch (const std::exception &error) {
        words = QString::fromUtf8(error.what());
    }
    words = words.isEmpty() ? m_sentence : words;
    m_warnings->setText(words);
    m_warnings->setVisible(!words.isEmpty());
}
