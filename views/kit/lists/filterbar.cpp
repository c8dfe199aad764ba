// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/lists/filterbar.h"

#include "kit/base/flowlayout.h"
#include "kit/look/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int searchLetters = 30;

/// Without saying so.
void switchOff(QToolButton &chip)
{
    const QSignalBlocker blocker(chip);
    chip.setChecked(false);
}

} // namespace

FilterBar::FilterBar(const QList<ChipSpec> &chips, QWidget *parent)
    : QWidget(parent), m_specs(chips), m_search(new QLineEdit(this)), m_narrowing(makeChip({}))
{
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Filter"));
    m_search->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(searchLetters * fontMetrics().averageCharWidth());
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changed);
    auto *row = new FlowLayout(this);
    row->addWidget(m_search);
    for (qsizetype i = 0; i < m_specs.size(); ++i) {
        QToolButton *chip = makeChip(m_specs.at(i).label);
        chip->setObjectName(u"chip%1"_s.arg(i));
        // Not clicked: a screen reader switches a chip without a click.
        connect(chip, &QToolButton::toggled, this, [this, i] { toggled(i); });
        m_chips.append(chip);
        row->addWidget(chip);
    }
    m_narrowing->setObjectName(u"chipNarrowing"_s);
    m_narrowing->hide();
    connect(m_narrowing, &QToolButton::toggled, this, [this](bool on) {
        if (!on)
            dropNarrowing();
    });
    row->addWidget(m_narrowing);
}

QToolButton *FilterBar::makeChip(const QString &label)
{
    auto *chip = new QToolButton(this);
    chip->setText(label);
    chip->setCheckable(true);
    chip->setProperty("kind", u"chip"_s);
    chip->setFocusPolicy(Qt::StrongFocus);
    return chip;
}

void FilterBar::toggled(qsizetype chip)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (i != chip && m_specs.at(i).group == m_specs.at(chip).group)
            switchOff(*m_chips.at(i));
    }
    emit changed();
}

ListQuery FilterBar::query() const
{
    ListQuery query{m_search->text(), m_narrowed};
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->isChecked())
            query.conditions += m_specs.at(i).conditions();
    }
    return query;
}

bool FilterBar::isOn() const
{
    return !inWords().isEmpty();
}

QString FilterBar::inWords() const
{
    QStringList parts;
    if (!m_search->text().trimmed().isEmpty())
        parts.append(u"“%1”"_s.arg(m_search->text().trimmed()));
    for (const QToolButton *chip : m_chips) {
        if (chip->isChecked())
            parts.append(chip->text());
    }
    if (!m_narrowed.isEmpty())
        parts.append(m_narrowing->text());
    return parts.join(u" · "_s);
}

void FilterBar::clear()
{
    const QSignalBlocker blocker(m_search);
    m_search->clear();
    for (QToolButton *chip : std::as_const(m_chips))
        switchOff(*chip);
    switchOff(*m_narrowing);
    dropNarrowing();
}

void FilterBar::narrow(const QString &label, const QList<Condition> &conditions)
{
    m_narrowing->setText(label);
    m_narrowing->setAccessibleName(tr("Take the filter “%1” off").arg(label));
    m_narrowing->setIcon(icon(u"close"_s));
    m_narrowing->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_narrowing->setChecked(true);
    m_narrowing->show();
    m_narrowed = conditions;
    emit changed();
}

void FilterBar::dropNarrowing()
{
    m_narrowed.clear();
    m_narrowing->hide();
    emit changed();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit leftDown();
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    default:
        return false;
    }
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A splitter knows nothing of heights that follow from widths and would cut the last line of chips off.
    setMinimumHeight(layout()->heightForWidth(width()));
}
