// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/wordingpane.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/wrappedlabel.h"
#include "kit/forms/recordform.h"
#include "kit/history/historytoggle.h"
#include "kit/look/toolbutton.h"
#include "kit/pages/undonotice.h"
#include "reports/house/shownsample.h"
#include "reports/wording.h"
#include "store/queries/papers/officetexts.h"
#include "store/records.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WordingPane::WordingPane(Desk &desk, const EditableText &text, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(text)
    , m_builtIn(builtInWording().editable(text.key))
    , m_form(new RecordForm(desk, schema<OfficeText>().type, {{nullptr, {"text"}}}, this))
{
    auto *column = new QVBoxLayout(this);
    addTitle(title, *column);
    column->addWidget(m_form);
    column->addWidget(makeTools());
    m_result = addSentence(tr("As it would be printed, with invented values"), "wording_result", *column);
    addSentence(tr("Built-in wording"), "wording_built_in", *column)->setText(m_builtIn);
    column->addStretch(1);
    connect(m_form, &RecordForm::edited, this, &WordingPane::showResult);
    connect(&desk.database, &Database::changed, this, [this](const Changes &changes) {
        if (changes.contains(u"office_text"_s))
            refresh();
    });
    refresh();
}

void WordingPane::addTitle(const QString &title, QVBoxLayout &column)
{
    m_history = new HistoryToggle(
        m_desk, u"wording"_s, title, [at = &column](QWidget *pane) { at->insertWidget(1, pane); }, this);
    auto *row = new QHBoxLayout;
    row->addWidget(wrappedLabel(title, u"title"_s, this), 1);
    row->addWidget(&m_history->button(), 0, Qt::AlignTop);
    column.addLayout(row);
}

QWidget *WordingPane::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    QToolButton *fields = toolButton(u"wording_insert"_s, u"plus"_s, tr("Insert field"), tools);
    fillFields(*fields);
    m_restore = toolButton(u"wording_restore"_s, u"undo"_s, tr("Back to the built-in wording"), tools);
    connect(m_restore, &QToolButton::clicked, this, &WordingPane::restore);
    row->addWidget(fields);
    row->addWidget(m_restore);
    row->addStretch(1);
    return tools;
}

void WordingPane::fillFields(QToolButton &button)
{
    auto *menu = new QMenu(&button);
    menu->setObjectName(u"wording_fields"_s);
    for (const TextField &field : m_text.fields) {
        const QString place = u'{' + field.place + u'}';
        QAction *action = menu->addAction(u"%1  %2"_s.arg(field.label, place), this, [this, place] { insert(place); });
        action->setObjectName(field.place);
    }
    button.setMenu(menu);
    button.setPopupMode(QToolButton::InstantPopup);
    button.setEnabled(!m_text.fields.isEmpty() && !m_desk.database.isReadOnly());
}

QLabel *WordingPane::addSentence(const QString &heading, const char *name, QVBoxLayout &column)
{
    column.addWidget(wrappedLabel(heading, u"section"_s, this));
    QLabel *label = wrappedLabel({}, u"body"_s, this);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.addWidget(label);
    return label;
}

void WordingPane::insert(const QString &place)
{
    auto *editor = qobject_cast<QPlainTextEdit *>(m_form->fields().first());
    editor->insertPlainText(place);
    editor->setFocus();
}

void WordingPane::restore()
{
    const bool done = attempt(m_desk.notices, [this] {
        if (const auto own = officeTextOf(m_desk.database, m_text.key))
            deleteRecords(m_desk.database, schema<OfficeText>().type, {own->id.value});
    });
    if (done)
        sayWithUndo(m_desk, tr("The built-in wording holds again."));
    focusText();
}

void WordingPane::refresh()
{
    attempt(m_desk.notices, [this] {
        const auto own = officeTextOf(m_desk.database, m_text.key);
        m_restore->setEnabled(own && !m_desk.database.isReadOnly());
        m_history->setRecord(own ? RecordRef{&schema<OfficeText>().type, own->id.value} : RecordRef(),
                             tr("The built-in wording holds; it has no history."));
        if (m_form->isDirty())
            return;
        if (own)
            m_form->load(own->id.value);
        else
            m_form->startNew({{u"key"_s, m_text.key}, {u"text"_s, m_builtIn}});
    });
    showResult();
}

QString WordingPane::typed() const
{
    return m_form->fields().editor("text")->value().toString();
}

void WordingPane::showResult()
{
    const bool isValid = !hasErrors(check(OfficeText{.key = m_text.key, .text = typed()}));
    attempt(m_desk.notices, [&] { m_result->setText(isValid ? shownSample(typed(), m_text) : u"–"_s); });
}

void WordingPane::focusText()
{
    m_form->focusFirst();
}
