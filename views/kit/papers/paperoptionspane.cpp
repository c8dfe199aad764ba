// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/papers/paperoptionspane.h"

#include "kit/base/scrolled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int pickLetters = 24;

} // namespace

PaperOptionsPane::PaperOptionsPane(QWidget *parent)
    : QWidget(parent), m_area(scrolled(new QWidget, this)), m_form(new QFormLayout(m_area->widget()))
{
    setObjectName(u"preview.options"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_area);
    hide();
}

void PaperOptionsPane::clear()
{
    m_kind = nullptr;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    hide();
}

void PaperOptionsPane::show(const PaperKind &kind, const PaperSource &source, const PaperChoices &choices)
{
    QList<QList<PaperPick>> picks;
    for (const PaperOption &option : kind.options)
        picks.append(picksOf(source, option));
    if (m_kind == &kind && m_picks == picks && m_choices.values() == choices.values())
        return;
    clear();
    m_kind = &kind;
    m_choices = choices;
    m_picks = picks;
    for (qsizetype i = 0; i < picks.size(); ++i)
        addRow(kind.options[std::size_t(i)], editorFor(kind.options[std::size_t(i)], picks.at(i)));
    keepWidth(*m_area);
    setVisible(!kind.options.empty());
}

void PaperOptionsPane::addRow(const PaperOption &option, QWidget *editor)
{
    editor->setObjectName(u"preview.option.%1"_s.arg(QLatin1StringView(option.key)));
    if (option.isTick())
        return m_form->addRow(editor);
    auto *label = new QLabel(translatedTitle(option), this);
    label->setWordWrap(true);
    label->setBuddy(editor);
    editor->setAccessibleName(label->text());
    // A row each: beside a field, a label would be as narrow as its longest word.
    m_form->addRow(label);
    m_form->addRow(editor);
}

QWidget *PaperOptionsPane::editorFor(const PaperOption &option, const QList<PaperPick> &picks)
{
    const char *key = option.key;
    const int now = m_choices.value(key);
    if (option.pick != nullptr) {
        auto *box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(pickLetters);
        box->addItem(translatedNone(option), 0);
        for (const PaperPick &pick : picks)
            box->addItem(pick.title, int(pick.id));
        box->setCurrentIndex(std::max(0, box->findData(now)));
        connect(box, &QComboBox::activated, this, [this, box, key] { choose(key, box->currentData().toInt()); });
        return box;
    }
    if (option.isTick()) {
        auto *box = new QCheckBox(translatedTitle(option), this);
        box->setChecked(now > 0);
        connect(box, &QCheckBox::toggled, this, [this, key](bool on) { choose(key, on ? 1 : 0); });
        return box;
    }
    auto *box = new QSpinBox(this);
    box->setRange(0, option.greatest);
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);
    box->setValue(now);
    connect(box, &QSpinBox::valueChanged, this, [this, key](int value) { choose(key, value); });
    return box;
}

void PaperOptionsPane::choose(const char *key, int value)
{
    QHash<QString, int> values = m_choices.values();
    values.insert(QString::fromLatin1(key), value);
    m_choices = PaperChoices(m_kind->options, values);
    emit chosen(m_choices);
}
