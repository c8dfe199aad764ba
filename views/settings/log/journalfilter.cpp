// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/log/journalfilter.h"

#include "domain/recordtypes.h"
#include "domain/text/dates.h"
#include "kit/base/desk.h"
#include "kit/base/flowlayout.h"
#include "kit/fields/dateeditor.h"
#include "kit/look/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

const FieldInfo &fromField()
{
    static const FieldInfo field{"journal_from", QT_TRANSLATE_NOOP("Field", "From"), FieldKind::Date, {}, {}, nullptr};
    return field;
}

const FieldInfo &untilField()
{
    static const FieldInfo field{"journal_until", QT_TRANSLATE_NOOP("Field", "Until"), FieldKind::Date, {}, {},
                                 nullptr};
    return field;
}

} // namespace

JournalFilter::JournalFilter(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_author(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_from(new DateEditor(fromField(), desk.today(), this))
    , m_until(new DateEditor(untilField(), desk.today(), this))
{
    m_search->setObjectName(u"journal_search"_s);
    m_search->setAccessibleName(tr("Filter of the journal"));
    m_search->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(30 * fontMetrics().averageCharWidth());
    m_author->setObjectName(u"journal_author"_s);
    m_author->setAccessibleName(tr("Changes by"));
    m_kind->setObjectName(u"journal_kind"_s);
    m_kind->setAccessibleName(tr("Kind of record"));
    m_kind->addItem(tr("All kinds of records"));
    for (const RecordType *type : recordTypes()) {
        if (type->indexOf("uid") >= 0)
            m_kind->addItem(translatedLabel(*type), QString::fromLatin1(type->table));
    }
    setAuthors({});
    auto *row = new FlowLayout(nullptr);
    setLayout(row);
    for (QWidget *part :
         {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_author), static_cast<QWidget *>(m_kind),
          labelled(translatedLabel(fromField()), m_from), labelled(translatedLabel(untilField()), m_until)})
        row->addWidget(part);
    connect(m_search, &QLineEdit::textChanged, this, &JournalFilter::changed);
    for (const QComboBox *box : {m_author, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &JournalFilter::changed);
    for (const DateEditor *day : {m_from, m_until}) {
        connect(day, &FieldEditor::edited, this, &JournalFilter::changed);
        connect(day, &FieldEditor::committed, this, &JournalFilter::changed);
    }
}

QWidget *JournalFilter::labelled(const QString &text, QWidget *field)
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    auto *label = new QLabel(text, part);
    label->setBuddy(field->focusProxy());
    row->addWidget(label);
    row->addWidget(field);
    return part;
}

void JournalFilter::setAuthors(const QStringList &authors)
{
    const QSignalBlocker blocker(m_author);
    const QString chosen = m_author->currentData().toString();
    m_author->clear();
    m_author->addItem(tr("Everybody"));
    for (const QString &author : authors)
        m_author->addItem(author, author);
    m_author->setCurrentIndex(qMax(0, m_author->findData(chosen)));
}

JournalQuery JournalFilter::query() const
{
    return {m_search->text(), m_author->currentData().toString(), recordTypeOf(m_kind->currentData().toString()),
            StoredAs<QDate>::from(m_from->value()), StoredAs<QDate>::from(m_until->value())};
}

QString JournalFilter::inWords() const
{
    const JournalQuery on = query();
    QStringList parts;
    if (!on.words.trimmed().isEmpty())
        parts.append(u"“%1”"_s.arg(on.words.trimmed()));
    if (!on.author.isEmpty())
        parts.append(on.author);
    if (on.kind != nullptr)
        parts.append(m_kind->currentText());
    if (on.from.isValid())
        parts.append(tr("from %1").arg(shortDate(on.from)));
    if (on.until.isValid())
        parts.append(tr("until %1").arg(shortDate(on.until)));
    return parts.join(u" · "_s);
}

void JournalFilter::clear()
{
    {
        const QSignalBlocker blocker(this);
        m_search->clear();
        m_author->setCurrentIndex(0);
        m_kind->setCurrentIndex(0);
        m_from->setValue({});
        m_until->setValue({});
    }
    emit changed();
}

void JournalFilter::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}
