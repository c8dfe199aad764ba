// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profiles/valuerow.h"

#include "domain/text/numbers.h"
#include "kit/look/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int numberLetters = 10;
constexpr int textLetters = 24;

} // namespace

ValueRow::ValueRow(const ProfileValue &value, QWidget *parent)
    : QWidget(parent), m_value(value), m_reset(new QToolButton(this)), m_refusal(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    switch (value.form->kind) {
    case ValueKind::Choice:
        makeList();
        break;
    case ValueKind::Flag:
        makeBox();
        break;
    default:
        makeLine();
    }
    editor().setObjectName(value.path);
    editor().setAccessibleName(translatedLabel(value));
    auto *range = new QLabel(rangeText(value), this);
    range->setProperty("kind", u"muted"_s);
    grid->addWidget(&editor(), 0, 0);
    grid->addWidget(range, 0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_reset, 0, 2);
    grid->addWidget(m_refusal, 1, 0, 1, 3);
    addReset();
    m_refusal->setObjectName(value.path + u".refusal"_s);
    m_refusal->setProperty("kind", u"error"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
}

void ValueRow::addReset()
{
    m_reset->setObjectName(m_value.path + u".reset"_s);
    m_reset->setIcon(icon(u"undo"_s));
    m_reset->setAccessibleName(tr("Reset: %1").arg(translatedLabel(m_value)));
    m_reset->setToolTip(tr("Back to the value of the layout that this one was made from"));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    connect(m_reset, &QToolButton::clicked, this, &ValueRow::resetWanted);
}

QWidget &ValueRow::editor() const
{
    if (m_line != nullptr)
        return *m_line;
    return m_list != nullptr ? static_cast<QWidget &>(*m_list) : *m_box;
}

void ValueRow::makeLine()
{
    m_line = new QLineEdit(this);
    const bool isNumber = m_value.form->kind == ValueKind::Number;
    m_line->setFixedWidth((isNumber ? numberLetters : textLetters) * m_line->fontMetrics().averageCharWidth());
    if (isNumber)
        m_line->setAlignment(Qt::AlignRight);
    connect(m_line, &QLineEdit::editingFinished, this, &ValueRow::readLine);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
}

void ValueRow::makeList()
{
    m_list = new QComboBox(this);
    for (const QString &choice : m_value.form->choices)
        m_list->addItem(choiceText(choice), choice);
    connect(m_list, &QComboBox::activated, this, [this] { offer(m_list->currentData().toString()); });
}

void ValueRow::makeBox()
{
    m_box = new QCheckBox(this);
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) { offer(on); });
}

void ValueRow::show(const QJsonValue &stored, bool isChanged, bool isEditable)
{
    m_reset->setVisible(isEditable && isChanged);
    m_refusal->hide();
    if (m_line != nullptr) {
        m_shown = valueText(m_value, stored);
        m_line->setText(m_shown);
        m_line->setReadOnly(!isEditable);
        return;
    }
    const QSignalBlocker blocker(&editor());
    editor().setEnabled(isEditable);
    if (m_list != nullptr)
        m_list->setCurrentIndex(m_list->findData(stored.toString()));
    else
        m_box->setChecked(stored.toBool());
}

void ValueRow::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
}

void ValueRow::readLine()
{
    const QString typed = m_line->text().trimmed().normalized(QString::NormalizationForm_C);
    if (typed == m_shown || m_line->isReadOnly())
        return;
    if (m_value.form->kind == ValueKind::Number)
        return readNumber(typed);
    const bool mayGo = !m_value.absent.isUndefined();
    offer(typed.isEmpty() && mayGo ? QJsonValue() : QJsonValue(typed));
}

void ValueRow::readNumber(const QString &typed)
{
    const ValueForm &form = *m_value.form;
    const auto scaled = parseScaled(typed, form.decimals);
    if (!scaled)
        return refuse(form.decimals == 0 ? tr("“%1” is no whole number.").arg(typed)
                                         : tr("“%1” is no number; write it like 12 or 1,5.").arg(typed));
    offer(double(*scaled) / std::pow(10, form.decimals) / form.factor);
}

void ValueRow::offer(const QJsonValue &stored)
{
    const QString sentence = stored.isNull() ? QString() : refusal(m_value, stored);
    if (!sentence.isEmpty())
        return refuse(sentence);
    emit chosen(stored);
}
