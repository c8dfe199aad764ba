// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/fields/simpleeditors.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLines = 2;

void wrap(FieldEditor *editor, QWidget *inner)
{
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins({});
    row->addWidget(inner);
}

} // namespace

LongTextEditor::LongTextEditor(const FieldInfo &field, QWidget *parent)
    : FieldEditor(field, parent), m_text(new QPlainTextEdit(this))
{
    wrap(this, m_text);
    adopt(m_text);
    m_text->setTabChangesFocus(true);
    // Not with the text alone: lines are wrapped anew after it.
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongTextEditor::fitHeight);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_setting)
            emit edited();
    });
    fitHeight();
}

void LongTextEditor::fitHeight()
{
    const int lines = std::clamp(int(m_text->document()->size().height()), leastLines, m_mostLines);
    // As the lines really are, without rounding each.
    const QTextLayout *first = m_text->document()->firstBlock().layout();
    const double line = first->lineCount() > 0
                            ? first->lineAt(0).height() + std::max(0.0, QFontMetricsF(m_text->font()).leading())
                            : QFontMetricsF(m_text->font()).lineSpacing();
    const int margins = 2 * int(m_text->document()->documentMargin()) + 2 * m_text->frameWidth() + 2;
    m_text->setFixedHeight(int(std::ceil(lines * line)) + margins);
}

void LongTextEditor::setMostLines(int lines)
{
    m_mostLines = lines;
    fitHeight();
}

bool LongTextEditor::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fitHeight();
    return FieldEditor::event(event);
}

QVariant LongTextEditor::value() const
{
    return StoredAs<QString>::to(m_text->toPlainText());
}

void LongTextEditor::setValue(const QVariant &stored)
{
    const QScopedValueRollback guard(m_setting, true);
    if (m_text->toPlainText() != stored.toString())
        m_text->setPlainText(stored.toString());
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

bool LongTextEditor::handleKey(QKeyEvent *event)
{
    // A plain Enter belongs to the text.
    return event->modifiers().testFlag(Qt::ControlModifier) && FieldEditor::handleKey(event);
}

bool LongTextEditor::canUndoText() const
{
    return m_text->document()->isUndoAvailable();
}

bool LongTextEditor::canRedoText() const
{
    return m_text->document()->isRedoAvailable();
}

FlagEditor::FlagEditor(const FieldInfo &field, QWidget *parent) : FieldEditor(field, parent), m_box(new QCheckBox(this))
{
    m_box->setText(translatedLabel(field));
    wrap(this, m_box);
    adopt(m_box);
    // Not clicked: a screen reader ticks the box without a click.
    connect(m_box, &QCheckBox::toggled, this, [this] {
        emit edited();
        emit committed();
    });
}

QVariant FlagEditor::value() const
{
    return StoredAs<bool>::to(m_box->isChecked());
}

void FlagEditor::setValue(const QVariant &stored)
{
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(StoredAs<bool>::from(stored));
}

void FlagEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

ChoiceEditor::ChoiceEditor(const FieldInfo &field, QWidget *parent)
    : FieldEditor(field, parent), m_list(new QComboBox(this))
{
    for (const Choice &choice : field.choices)
        m_list->addItem(translated(choice), QString::fromLatin1(choice.code));
    wrap(this, m_list);
    adopt(m_list);
    // The list that opens is a control of its own to a screen reader.
    m_list->view()->setAccessibleName(tr("%1: choices").arg(translatedLabel(field)));
    // The wheel scrolls the form and must not change what nobody looks at.
    m_list->setFocusPolicy(Qt::StrongFocus);
    connect(m_list, &QComboBox::activated, this, [this] {
        emit edited();
        emit committed();
    });
}

QVariant ChoiceEditor::value() const
{
    return m_list->currentData();
}

void ChoiceEditor::setValue(const QVariant &stored)
{
    m_list->setCurrentIndex(int(indexOfCode(field().choices, stored.toString()).value_or(0)));
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_list->setEnabled(!readOnly);
}
