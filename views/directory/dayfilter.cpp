// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/dayfilter.h"

#include "domain/text/dates.h"
#include "kit/fields/dateeditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const FieldInfo &dayField()
{
    static const FieldInfo field{"as_of", QT_TRANSLATE_NOOP("Field", "As of"), FieldKind::Date, {}, {}, nullptr};
    return field;
}

} // namespace

DayFilter::DayFilter(QDate today, QWidget *parent)
    : FilterBar({}, parent)
    , m_editor(new DateEditor(dayField(), today, this))
    , m_absent(new QToolButton(this))
    , m_day(today)
{
    m_absent->setObjectName(u"with_absent"_s);
    m_absent->setText(tr("Also bodies that were not there on this day"));
    m_absent->setCheckable(true);
    m_absent->setProperty("kind", u"chip"_s);
    m_absent->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(makeDay());
    layout()->addWidget(m_absent);
    connect(m_absent, &QToolButton::toggled, this, &FilterBar::changed);
    connect(m_editor, &FieldEditor::edited, this, &DayFilter::enterDay);
    connect(m_editor, &FieldEditor::committed, this, &DayFilter::enterDay);
}

QWidget *DayFilter::makeDay()
{
    auto *day = new QWidget(this);
    auto *row = new QHBoxLayout(day);
    row->setContentsMargins({});
    auto *label = new QLabel(translatedLabel(dayField()), day);
    label->setBuddy(m_editor->focusProxy());
    m_editor->setValue(StoredAs<QDate>::to(m_day));
    row->addWidget(label);
    row->addWidget(m_editor);
    return day;
}

bool DayFilter::isWithAbsent() const
{
    return m_absent->isChecked();
}

void DayFilter::showAbsent()
{
    m_absent->setChecked(true);
}

QString DayFilter::withDayInWords() const
{
    QStringList parts{tr("As of %1").arg(shortDate(m_day))};
    if (isOn())
        parts.append(inWords());
    if (isWithAbsent())
        parts.append(m_absent->text());
    return parts.join(u" · "_s);
}

void DayFilter::enterDay()
{
    const QDate day = StoredAs<QDate>::from(m_editor->value());
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    emit dayChanged(day);
}
