// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/sectioneditor.h"

#include "domain/summary/indicator.h"
#include "domain/text/dates.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/fields/simpleeditors.h"
#include "kit/forms/draftkeeper.h"
#include "kit/history/historytoggle.h"
#include "store/queries/summary/summarytexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseInMs = 2000;
/// A section is read as a whole; only what is longer than a page scrolls in its box.
constexpr int linesOfPage = 40;

const FieldInfo &textField()
{
    const RecordType &type = schema<SummaryText>().type;
    return type.fields[size_t(type.indexOf(u"text"))];
}

} // namespace

SectionEditor::SectionEditor(Desk &desk, const SummarySection &section, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_section(section)
    , m_text(new LongTextEditor(textField(), this))
    , m_status(new QLabel(this))
    , m_history(new HistoryToggle(
          desk, u"text_"_s + section.key, section.fullTitle,
          [this](QWidget *pane) { static_cast<QVBoxLayout *>(layout())->insertWidget(1, pane); }, this))
    , m_keeper(new DraftKeeper(desk.database, [this] { return unsaved(); }, this))
{
    m_status->setProperty("kind", u"muted"_s);
    m_status->setObjectName(u"status_"_s + section.key);
    m_text->focusProxy()->setObjectName(u"text_"_s + section.key);
    m_text->focusProxy()->setAccessibleName(section.fullTitle);
    m_text->setReadOnly(desk.database.isReadOnly());
    m_text->setMostLines(linesOfPage);
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInMs);
    connect(&m_pause, &QTimer::timeout, this, &SectionEditor::save);
    connect(m_text, &FieldEditor::committed, this, &SectionEditor::save);
    connect(m_text, &FieldEditor::edited, this, [this] {
        m_status->setText(tr("Not saved yet"));
        m_pause.start();
        m_keeper->touch();
    });
}

void SectionEditor::layOut()
{
    auto *title = new QLabel(m_section.title, this);
    title->setWordWrap(true);
    title->setBuddy(m_text->focusProxy());
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_status, 0, Qt::AlignRight | Qt::AlignBottom);
    head->addWidget(&m_history->button(), 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_text);
}

void SectionEditor::showHistory()
{
    attempt(m_desk.notices, [this] {
        const qint64 id = summaryTextId(m_desk.database, m_year, m_section.key);
        m_history->setRecord(id > 0 ? RecordRef{&schema<SummaryText>().type, id} : RecordRef(),
                             tr("Nothing has been written here yet, so there is no history."));
    });
}

QString SectionEditor::typed() const
{
    return m_text->value().toString();
}

QList<Draft> SectionEditor::unsaved() const
{
    if (m_year == 0 || typed() == m_saved)
        return {};
    const qint64 id = summaryTextId(m_desk.database, m_year, m_section.key);
    Draft draft{{&schema<SummaryText>().type, id}, {{u"text"_s, typed(), typed()}}};
    if (id == 0)
        draft.fields = {{u"year"_s, QString::number(m_year), m_year},
                        {u"section"_s, m_section.title, m_section.key},
                        draft.fields.first()};
    return {draft};
}

void SectionEditor::show(int year, const QString &text)
{
    if (year == m_year && typed() != m_saved)
        return;
    if (year != m_year)
        m_status->clear();
    m_pause.stop();
    m_year = year;
    m_text->setValue(text);
    m_saved = typed();
    showHistory();
}

void SectionEditor::save()
{
    m_pause.stop();
    const QString text = typed();
    if (m_year == 0 || text == m_saved || m_desk.database.isReadOnly())
        return;
    const QString before = std::exchange(m_saved, text);
    if (attempt(m_desk.notices,
                [&] { writeSummaryText(m_desk.database, m_year, m_section.key, text, m_section.title); }))
        m_status->setText(tr("Saved %1").arg(clockTime(m_desk.database.identity().clock().toLocalTime().time())));
    else
        m_saved = before;
    showHistory();
    m_keeper->settle();
}

void SectionEditor::focusText()
{
    m_text->focusProxy()->setFocus();
}
