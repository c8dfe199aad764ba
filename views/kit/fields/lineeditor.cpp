// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/fields/lineeditor.h"

#include "domain/text/dates.h"
#include "domain/text/normal.h"
#include "domain/text/numbers.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

LineEditor::LineEditor(const FieldInfo &field, QWidget *parent)
    : FieldEditor(field, parent), m_row(new QHBoxLayout(this)), m_line(new QLineEdit(this))
{
    m_row->setContentsMargins({});
    m_row->addWidget(m_line, 1);
    adopt(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QString LineEditor::typed() const
{
    return m_line->text();
}

void LineEditor::setTyped(const QString &text)
{
    if (m_line->text() == text)
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

QVariant LineEditor::value() const
{
    return StoredAs<QString>::to(typed());
}

void LineEditor::setValue(const QVariant &stored)
{
    setTyped(stored.toString());
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

bool LineEditor::canUndoText() const
{
    return m_line->isUndoAvailable();
}

bool LineEditor::canRedoText() const
{
    return m_line->isRedoAvailable();
}

NumberEditor::NumberEditor(const FieldInfo &field, QWidget *parent) : LineEditor(field, parent)
{
    line()->setAlignment(Qt::AlignRight);
}

std::optional<qint64> NumberEditor::number() const
{
    const int decimals = field().kind == FieldKind::Decimal ? Decimal::places : 0;
    const auto read = parseScaled(typed().trimmed(), decimals);
    // A whole number is an int in its record.
    if (read && decimals == 0 && (*read > std::numeric_limits<int>::max() || *read < std::numeric_limits<int>::min()))
        return std::nullopt;
    return read;
}

QVariant NumberEditor::value() const
{
    return number().value_or(0);
}

void NumberEditor::setValue(const QVariant &stored)
{
    const bool blank = stored.toLongLong() == 0 && !field().flags.testFlag(FieldFlag::Required);
    setTyped(blank && stored.isNull() ? QString() : displayText(field(), stored));
}

QString NumberEditor::complaint() const
{
    return typed().trimmed().isEmpty() || number() ? QString() : tr("Please enter a number, such as 1.234.");
}

TimeEditor::TimeEditor(const FieldInfo &field, QWidget *parent) : LineEditor(field, parent)
{
    line()->setPlaceholderText(tr("hour, such as 8h30"));
}

QVariant TimeEditor::value() const
{
    return StoredAs<QTime>::to(parseTime(typed().trimmed()).value_or(QTime()));
}

void TimeEditor::setValue(const QVariant &stored)
{
    setTyped(clockTime(StoredAs<QTime>::from(stored)));
}

QString TimeEditor::complaint() const
{
    return typed().trimmed().isEmpty() || parseTime(typed().trimmed()) ? QString()
                                                                       : tr("Please enter a time, such as 8h30.");
}
