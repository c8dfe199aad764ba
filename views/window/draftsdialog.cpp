// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/draftsdialog.h"

#include "domain/recordtypes.h"
#include "domain/text/dates.h"
#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/scrolled.h"
#include "kit/base/wrappedlabel.h"
#include "store/queries/recordqueries.h"
#include "store/rows.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int draftLetters = 90;
constexpr QSize smallestDrafts(640, 420);

} // namespace

DraftsDialog::DraftsDialog(Desk &desk, std::function<bool(const Draft &)> resume, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_resume(std::move(resume)), m_column(new QVBoxLayout)
{
    setObjectName(u"drafts"_s);
    setWindowTitle(tr("Typed and not saved"));
    auto *content = new QWidget(this);
    content->setLayout(m_column);
    m_column->setContentsMargins({});
    m_column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->addWidget(
        wrappedLabel(tr("This was being typed when the program ended, and is not in the file. Take over what "
                        "is to count; what you leave stays here."),
                     u"muted"_s, this));
    all->addWidget(scrolled(content, this), 1);
    addButtons(*all);
    resize(QSize(draftLetters * fontMetrics().averageCharWidth(), 0).expandedTo(smallestDrafts));
    fill();
}

void DraftsDialog::addButtons(QVBoxLayout &column)
{
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &name, const QString &text, QDialogButtonBox::ButtonRole role) {
        QPushButton *button = buttons->addButton(text, role);
        button->setObjectName(name);
        return button;
    };
    connect(add(u"drafts_take_all"_s, tr("Take over all"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            [this] { act([this] { takeOverAll(); }); });
    connect(add(u"drafts_discard_all"_s, tr("Discard all"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            [this] { act([this] { giveUp(m_drafts, tr("Discard everything that was typed and not saved?")); }); });
    add(u"drafts_close"_s, tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column.addWidget(buttons);
}

void DraftsDialog::act(const std::function<void()> &what)
{
    attempt(m_desk.notices, what);
}

void DraftsDialog::fill()
{
    const QList<Draft> drafts = leftDrafts(m_desk.database);
    auto cards = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(cards.get());
    column->setContentsMargins({});
    column->setSpacing(16);
    for (int i = 0; i < drafts.size(); ++i)
        column->addWidget(card(drafts.at(i), i, cards.get()));
    // From here on nothing is read; what is shown stays where it cannot be read anew.
    if (m_cards != nullptr)
        m_cards->deleteLater();
    m_drafts = drafts;
    m_cards = cards.release();
    m_column->insertWidget(0, m_cards);
    m_cards->show();
    if (m_drafts.isEmpty())
        accept();
}

QString DraftsDialog::titleFor(const Draft &draft) const
{
    const QString kind = translatedLabel(*draft.record.type);
    if (draft.record.id == 0)
        return tr("%1: new").arg(kind);
    const QString title = titleOf(m_desk.database, draft.record).simplified();
    return title.isEmpty() ? tr("%1: no longer there").arg(kind) : u"%1: “%2”"_s.arg(kind, title);
}

QString DraftsDialog::shownText(const FieldInfo &field, const QVariant &value) const
{
    const QString text = field.references != nullptr
                             ? titleOf(m_desk.database, {recordTypeOf(field.references), value.toLongLong()})
                             : displayText(field, value);
    return text.trimmed().isEmpty() ? tr("(nothing)") : text;
}

QWidget *DraftsDialog::card(const Draft &draft, int number, QWidget *parent)
{
    auto *card = new QWidget(parent);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(wrappedLabel(titleFor(draft), u"section"_s, card));
    column->addWidget(wrappedLabel(u"%1, %2"_s.arg(draft.author, shortMoment(draft.at)), u"muted"_s, card));
    addFields(*column, draft, card);
    if (m_refused.contains(draft.entry))
        column->addWidget(wrappedLabel(m_refused.value(draft.entry), u"error"_s, card));
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &name, const QString &text) {
        auto *button = new QPushButton(text, card);
        button->setObjectName(u"%1_%2"_s.arg(name).arg(number));
        button->setAccessibleName(text + u": "_s + titleFor(draft));
        row->addWidget(button);
        return button;
    };
    connect(add(u"draft_take"_s, tr("Take over")), &QPushButton::clicked, this,
            [this, draft] { act([&] { takeOver(draft); }); });
    connect(add(u"draft_discard"_s, tr("Discard")), &QPushButton::clicked, this, [this, draft] {
        act([&] { giveUp({draft}, tr("Discard what was typed into “%1”?").arg(titleFor(draft))); });
    });
    row->addStretch(1);
    column->addLayout(row);
    return card;
}

void DraftsDialog::addFields(QVBoxLayout &column, const Draft &draft, QWidget *parent)
{
    const RecordType &type = *draft.record.type;
    const QVariantList stored =
        draft.record.id > 0 ? Rows(m_desk.database, type).find(draft.record.id).value_or(type.blank()) : type.blank();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto addLine = [&](const QString &label, const QString &text, const QString &kind) {
        const int row = grid->rowCount();
        QLabel *name = wrappedLabel(label, u"muted"_s, parent);
        name->setAlignment(Qt::AlignRight | Qt::AlignTop);
        name->setMinimumWidth(draftLetters / 5 * fontMetrics().averageCharWidth());
        grid->addWidget(name, row, 0);
        grid->addWidget(wrappedLabel(text, kind, parent), row, 1);
    };
    for (const DraftField &field : draft.fields) {
        const FieldInfo &info = type.fields[size_t(type.indexOf(field.column))];
        if (info.flags.testFlag(FieldFlag::Automatic))
            continue;
        const QString typed =
            info.references != nullptr && field.isReadable ? shownText(info, field.value) : field.typed;
        if (draft.record.id > 0)
            addLine(tr("%1 now").arg(translatedLabel(info)), shownText(info, stored.at(type.indexOf(field.column))),
                    u"muted"_s);
        addLine(draft.record.id > 0 ? tr("typed") : translatedLabel(info),
                typed.trimmed().isEmpty() ? tr("(nothing)") : typed, u"body"_s);
    }
    column.addLayout(grid);
}

QString DraftsDialog::save(const Draft &draft)
{
    try {
        if (!draft.isReadable())
            return tr("What was typed cannot be read as it is.");
        if (draft.record.id > 0)
            changeRecord(m_desk.database, draft.record, draft.readableValues());
        else
            insertRecord(m_desk.database, *draft.record.type, draft.readableValues());
        dropDraft(m_desk.database, draft.entry);
        return {};
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

void DraftsDialog::takeOver(const Draft &draft)
{
    const QString why = save(draft);
    if (why.isEmpty()) {
        m_desk.notices.say(tr("Taken over: %1").arg(titleFor(draft)));
        return fill();
    }
    if (!m_resume(draft)) {
        m_refused.insert(draft.entry, why);
        return fill();
    }
    // It is in its form now, and kept from there.
    accept();
    m_desk.notices.warn(tr("What was typed stands in its field again. %1").arg(why));
    dropDraft(m_desk.database, draft.entry);
}

void DraftsDialog::takeOverAll()
{
    for (const Draft &draft : std::as_const(m_drafts)) {
        if (const QString why = save(draft); !why.isEmpty())
            m_refused.insert(draft.entry, why);
    }
    fill();
}

void DraftsDialog::giveUp(const QList<Draft> &drafts, const QString &question)
{
    if (!m_desk.ask.confirm(this, question, tr("Discard")))
        return;
    for (const Draft &draft : drafts)
        dropDraft(m_desk.database, draft.entry);
    fill();
}
