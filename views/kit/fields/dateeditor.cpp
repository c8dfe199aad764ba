// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/fields/dateeditor.h"

#include "domain/text/dates.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

FieldInfo partOf(const FieldInfo &field, FieldKind kind)
{
    FieldInfo part = field;
    part.kind = kind;
    return part;
}

} // namespace

DateEditor::DateEditor(const FieldInfo &field, QDate today, QWidget *parent)
    : LineEditor(field, parent), m_today(today), m_year(today.year()), m_weekday(new QLabel(this))
{
    line()->setPlaceholderText(tr("day/month"));
    line()->setToolTip(tr("28/2 · ↑ ↓ another day · T today"));
    m_weekday->setProperty("kind", u"muted"_s);
    row()->addWidget(m_weekday);
    fitWeekday();
    connect(line(), &QLineEdit::textChanged, this, &DateEditor::showWeekday);
}

/// Room for every day of the week, so that the fields of a form are of one width whatever the days.
void DateEditor::fitWeekday()
{
    int widest = 0;
    for (int day = 1; day <= 7; ++day)
        widest = std::max(widest, fontMetrics().horizontalAdvance(weekday(QDate(2024, 1, day))));
    m_weekday->setFixedWidth(widest + fontMetrics().averageCharWidth());
}

void DateEditor::changeEvent(QEvent *event)
{
    LineEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWeekday();
}

QDate DateEditor::date() const
{
    return parseDate(typed().trimmed(), m_year).value_or(QDate());
}

QVariant DateEditor::value() const
{
    return StoredAs<QDate>::to(date());
}

void DateEditor::setValue(const QVariant &stored)
{
    setTyped(shortDate(StoredAs<QDate>::from(stored)));
}

QString DateEditor::complaint() const
{
    return typed().trimmed().isEmpty() || date().isValid() ? QString() : tr("Please enter a date, such as 28/2.");
}

void DateEditor::enter(QDate date)
{
    setTyped(shortDate(date));
    emit edited();
}

void DateEditor::showWeekday()
{
    m_weekday->setText(weekday(date()));
}

bool DateEditor::handleKey(QKeyEvent *event)
{
    if (line()->isReadOnly())
        return LineEditor::handleKey(event);
    const QDate shown = date().isValid() ? date() : m_today;
    switch (event->key()) {
    case Qt::Key_Up:
        enter(shown.addDays(1));
        return true;
    case Qt::Key_Down:
        enter(shown.addDays(-1));
        return true;
    case Qt::Key_T:
        enter(m_today);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What was typed short is shown in full before the field is left.
        if (date().isValid())
            setTyped(shortDate(date()));
        break;
    default:
        break;
    }
    return LineEditor::handleKey(event);
}

DateTimeEditor::DateTimeEditor(const FieldInfo &field, QDate today, QWidget *parent)
    : FieldEditor(field, parent)
    , m_dateField(partOf(field, FieldKind::Date))
    , m_timeField(partOf(field, FieldKind::Time))
    , m_date(new DateEditor(m_dateField, today, this))
    , m_time(new TimeEditor(m_timeField, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_date, 3);
    row->addWidget(m_time, 2);
    // The line itself: a cell hands the first key on to the proxy of its editor, and no further.
    setFocusProxy(m_date->focusProxy());
    QWidget *time = m_time->focusProxy();
    time->setObjectName(QLatin1StringView(field.column) + "_time"_L1);
    time->setAccessibleName(tr("%1: hour").arg(translatedLabel(field)));
    for (FieldEditor *part : {static_cast<FieldEditor *>(m_date), static_cast<FieldEditor *>(m_time)}) {
        connect(part, &FieldEditor::edited, this, &FieldEditor::edited);
        connect(part, &FieldEditor::committed, this, &DateTimeEditor::leavePart);
    }
    connect(m_time, &FieldEditor::wentOn, this, &FieldEditor::wentOn);
}

void DateTimeEditor::setInCell()
{
    FieldEditor::setInCell();
    m_date->setInCell();
    m_time->setInCell();
    // Over the cells beside it rather than too narrow to read.
    const auto fit = [this](const FieldEditor &part, const QString &widest) {
        part.focusProxy()->setMinimumWidth(fontMetrics().horizontalAdvance(widest) +
                                           3 * fontMetrics().averageCharWidth());
    };
    fit(*m_date, shortDate(QDate(2024, 12, 28)));
    fit(*m_time, clockTime(QTime(20, 30)));
    connect(m_date, &FieldEditor::wentOn, m_time, [this] { m_time->setFocus(); });
}

void DateTimeEditor::leavePart()
{
    // From the day to the hour the user is still in this field.
    const QWidget *now = QApplication::focusWidget();
    if (now == nullptr || !isAncestorOf(now))
        emit committed();
}

QVariant DateTimeEditor::value() const
{
    const QDate date = StoredAs<QDate>::from(m_date->value());
    const QTime time = StoredAs<QTime>::from(m_time->value());
    return date.isValid() ? StoredAs<QDateTime>::to(QDateTime(date, time.isValid() ? time : QTime(0, 0))) : QVariant();
}

void DateTimeEditor::setValue(const QVariant &stored)
{
    const QDateTime moment = StoredAs<QDateTime>::from(stored);
    m_date->setValue(StoredAs<QDate>::to(moment.date()));
    m_time->setValue(StoredAs<QTime>::to(moment.time()));
}

void DateTimeEditor::setReadOnly(bool readOnly)
{
    m_date->setReadOnly(readOnly);
    m_time->setReadOnly(readOnly);
}

QString DateTimeEditor::complaint() const
{
    if (m_time->value().isValid() && !m_date->value().isValid())
        return tr("Please enter the day as well.");
    return m_date->complaint().isEmpty() ? m_time->complaint() : m_date->complaint();
}

QString DateTimeEditor::typedText() const
{
    return (m_date->typedText() + u' ' + m_time->typedText()).trimmed();
}

void DateTimeEditor::setTypedText(const QString &text)
{
    // The hour stands last, and says that it is one.
    static const QRegularExpression last(u"^(.*?)\\s*(\\S*[0-9][hg:]\\S*)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch parts = last.match(text);
    m_date->setTypedText(parts.captured(1));
    m_time->setTypedText(parts.captured(2));
}
