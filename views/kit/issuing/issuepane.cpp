// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/issuing/issuepane.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/enterpresses.h"
#include "kit/base/scrolled.h"
#include "kit/base/wrappedlabel.h"
#include "kit/forms/fieldrows.h"
#include "kit/issuing/issueacts.h"
#include "kit/issuing/numberchooser.h"
#include "kit/look/icons.h"
#include "kit/papers/papermaking.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int paneLetters = 52;

/// A paper as it is asked for here: its reason is why it goes out with an error, and its abstract may be long.
const RecordType &issuedType()
{
    static const RecordType type = [] {
        RecordType t = schema<Paper>().type;
        FieldInfo &reason = t.fields[size_t(t.indexOf(u"reason"))];
        reason.label = QT_TRANSLATE_NOOP("Field", "Reason for issuing it all the same");
        reason.flags |= FieldFlag::Required;
        t.fields[size_t(t.indexOf(u"title"))].flags |= FieldFlag::Long;
        t.fields[size_t(t.indexOf(u"date"))].flags |= FieldFlag::Required;
        return t;
    }();
    return type;
}

FieldRows *paperFields(Desk &desk, const QList<const char *> &columns, QWidget *parent)
{
    auto *rows = new FieldRows(issuedType(), {{nullptr, columns}}, {desk}, parent);
    for (const FieldEditor *editor : rows->editors())
        editor->focusProxy()->setObjectName(u"issue_"_s + QLatin1StringView(editor->field().column));
    return rows;
}

bool isBlocking(const Finding &finding)
{
    return finding.weight == FindingWeight::Blocking;
}

/// What of the record shows on the pages.
bool looksAs(const Paper &one, const Paper &other)
{
    return one.date == other.date && one.signerAuthority == other.signerAuthority &&
           one.signerPost == other.signerPost && one.signerName == other.signerName && one.urgency == other.urgency &&
           one.circulation == other.circulation;
}

} // namespace

IssuePane::IssuePane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_number(new NumberChooser(desk, nullptr))
    , m_rows(paperFields(
          desk,
          {"date", "title", "signer_authority", "signer_post", "signer_name", "drafter", "urgency", "circulation"},
          nullptr))
    , m_reason(paperFields(desk, {"reason"}, nullptr))
    , m_blocking(wrappedLabel({}, u"error"_s, nullptr))
    , m_issue(new QPushButton(icon(u"check"_s), tr("Issue"), this))
{
    setObjectName(u"issue_pane"_s);
    m_blocking->setObjectName(u"issue_blocking"_s);
    layOut();
    connect(m_issue, &QPushButton::clicked, this, &IssuePane::issue);
    connect(m_rows, &FieldRows::edited, this, [this] { m_rows->showFindings({}); });
    connect(m_rows, &FieldRows::committed, this, &IssuePane::leaveField);
    connect(m_reason, &FieldRows::edited, this, [this] { m_reason->showFindings({}); });
    hide();
}

void IssuePane::layOut()
{
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    auto *title = new QLabel(tr("Issue this paper"), content);
    title->setProperty("kind", u"section"_s);
    for (QWidget *part :
         {static_cast<QWidget *>(title), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_rows),
          static_cast<QWidget *>(m_blocking), static_cast<QWidget *>(m_reason)})
        parts->addWidget(part);
    parts->addStretch(1);
    m_issue->setObjectName(u"issue_now"_s);
    auto *leave = new QPushButton(icon(u"close"_s), tr("Leave it"), this);
    leave->setObjectName(u"issue_leave"_s);
    leave->setAccessibleName(tr("Leave the issue"));
    connect(leave, &QPushButton::clicked, this, &IssuePane::closed);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_issue);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    QWidget *area = scrolled(content, this);
    column->addWidget(area, 1);
    column->addLayout(buttons);
    setMinimumWidth(paneLetters * fontMetrics().averageCharWidth());
}

void IssuePane::start(const ShownPaper &shown)
{
    m_shown = shown;
    m_record = recordOf(shown);
    if (!m_record.date.isValid())
        m_record.date = m_desk.today();
    m_rows->show(toStored(m_record));
    m_rows->setYear(m_record.date.year());
    m_rows->showFindings({});
    m_reason->show(issuedType().blank());
    m_reason->showFindings({});
    m_told = m_record;
    m_number->start(m_record);
    showFindings(shown.findings);
    show();
    m_rows->first()->setFocus();
}

void IssuePane::follow(const ShownPaper &shown)
{
    m_shown.document = shown.document;
    m_shown.findings = shown.findings;
    m_shown.choices = shown.choices;
    m_record.choices = recordOf(shown).choices;
    showFindings(shown.findings);
}

void IssuePane::showFindings(const Findings &findings)
{
    QStringList sentences;
    for (const Finding &finding : findings) {
        if (isBlocking(finding) && !sentences.contains(finding.sentence))
            sentences.append(finding.sentence);
    }
    m_blocking->setText(tr("The check has found what should not go out: %1").arg(sentences.join(u' ')));
    m_blocking->setVisible(!sentences.isEmpty());
    m_reason->setVisible(!sentences.isEmpty());
}

Paper IssuePane::typed() const
{
    auto record = fromStored<Paper>(m_rows->readInto(toStored(m_record)), m_record.id.value);
    const QVariantList reason = m_reason->readInto(issuedType().blank());
    record.reason = m_reason->isHidden() ? QString() : fromStored<Paper>(reason).reason;
    return record;
}

void IssuePane::leaveField()
{
    const Paper record = typed();
    if (looksAs(record, m_told) || !record.date.isValid())
        return;
    m_told = record;
    m_number->setPaper(record);
    emit changed(record);
}

bool IssuePane::isComplete(const Paper &record)
{
    // The number is still to come.
    Paper probe = record;
    probe.state = PaperState::Issued;
    probe.numberText = u"–"_s;
    Problems found = m_rows->complaints();
    found += check(probe);
    m_rows->showFindings(found);
    if (hasErrors(found))
        m_rows->first()->setFocus();
    return !hasErrors(found) && m_number->isComplete();
}

bool IssuePane::lacksReason(const Findings &findings) const
{
    return std::ranges::any_of(findings, isBlocking) && typed().reason.trimmed().isEmpty();
}

void IssuePane::issue()
{
    const Paper record = typed();
    if (isComplete(record))
        attempt(m_desk.notices, [&] { issueComplete(record); });
}

void IssuePane::issueComplete(const Paper &record)
{
    // What was found before may have been mended, or have come since.
    const Findings findings = madePaper(m_desk, *m_shown.kind, m_shown.subject, m_shown.choices, record).findings;
    showFindings(findings);
    if (lacksReason(findings)) {
        m_reason->showFindings({problem("reason", tr("Please enter why it is issued all the same."))});
        return m_reason->first()->setFocus();
    }
    const ShownPaper shown = m_shown;
    issueShown(m_desk, shown, record, m_number->inRegister(), m_number->wish());
}

void IssuePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (!enterPresses(*event))
        // Enter in a field is not for the preview, which would print.
        event->setAccepted(event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
}
