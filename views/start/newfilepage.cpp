// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/newfilepage.h"

#include "kit/base/enterpresses.h"
#include "kit/base/scrolled.h"
#include "kit/fields/dateeditor.h"
#include "kit/forms/fieldrows.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum SetupRow { Name, Symbol, Superior, Town, TermName, TermFrom, TermUntil, Author };

constexpr FieldKind textKind = FieldKind::Text;
const FieldInfo fields[] = {
    {"name", QT_TRANSLATE_NOOP("Field", "Name of the office"), textKind, FieldFlag::Required, {}},
    {"symbol", QT_TRANSLATE_NOOP("Field", "Symbol on papers"), textKind, {}, {}},
    {"superior", QT_TRANSLATE_NOOP("Field", "Superior"), textKind, {}, {}},
    {"place", QT_TRANSLATE_NOOP("Field", "Place on papers"), textKind, FieldFlag::Required, {}},
    {"term", QT_TRANSLATE_NOOP("Field", "Term of the committee"), textKind, {}, {}},
    {"term_from", QT_TRANSLATE_NOOP("Field", "Term began on"), FieldKind::Date, {}, {}},
    {"term_until", QT_TRANSLATE_NOOP("Field", "Term ends on"), FieldKind::Date, {}, {}},
    {"author", QT_TRANSLATE_NOOP("Field", "Your name"), textKind, {}, {}},
};

} // namespace

NewFilePage::NewFilePage(const QString &author, QDate today, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_findings(new QLabel(this))
{
    setObjectName(u"newFilePage"_s);
    addFields(today);
    m_editors[Author]->setValue(author);
    m_findings->setObjectName(u"newFileFindings"_s);
    m_findings->setProperty("kind", u"error"_s);
    m_findings->setWordWrap(true);
    addScrolled(*this, content());
    setFocusProxy(m_editors[Name]);
}

void NewFilePage::addFields(QDate today)
{
    const QString hints[] = {tr("such as Ban Dân vận Tỉnh ủy Thái Nguyên"),
                             tr("such as BDVTU"),
                             tr("such as Tỉnh ủy Thái Nguyên"),
                             tr("such as Thái Nguyên"),
                             tr("such as Nhiệm kỳ 2020–2025"),
                             {},
                             {},
                             tr("stands in the history of changes")};
    for (size_t i = 0; i < std::size(fields); ++i) {
        FieldEditor *editor = fields[i].kind == FieldKind::Date
                                  ? static_cast<FieldEditor *>(new DateEditor(fields[i], today, this))
                                  : new LineEditor(fields[i], this);
        addField(fields[i], editor, hints[i]);
    }
}

QWidget *NewFilePage::content()
{
    auto *content = new QWidget(this);
    auto *heading = new QLabel(tr("New file for the office"), content);
    heading->setProperty("kind", u"title"_s);
    auto *column = new QVBoxLayout(content);
    column->addWidget(heading);
    column->addLayout(m_grid);
    column->addWidget(m_findings);
    column->addLayout(buttons());
    column->addStretch(1);
    return content;
}

QLayout *NewFilePage::buttons()
{
    auto *make = new QPushButton(tr("Choose where to keep it …"), this);
    make->setObjectName(u"newFileMake"_s);
    connect(make, &QPushButton::clicked, this, &NewFilePage::accept);
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"newFileBack"_s);
    connect(back, &QPushButton::clicked, this, &NewFilePage::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(make);
    buttons->addWidget(back);
    buttons->addStretch(1);
    return buttons;
}

void NewFilePage::addField(const FieldInfo &field, FieldEditor *editor, const QString &hint)
{
    const int row = m_grid->rowCount();
    const QString mark = field.flags.testFlag(FieldFlag::Required) ? u" *"_s : QString();
    auto *label = new QLabel(translatedLabel(field) + mark, this);
    label->setBuddy(editor->focusProxy());
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *explained = new QLabel(hint, this);
    explained->setProperty("kind", u"muted"_s);
    explained->setWordWrap(true);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(editor, row, 1);
    m_grid->addWidget(explained, row, 2);
    editor->setMaximumWidth(FieldRows::widthOf(editor->width(), fontMetrics()));
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    m_editors.push_back(editor);
    connect(editor, &FieldEditor::edited, this, [this] { m_findings->clear(); });
}

QString NewFilePage::text(size_t at) const
{
    return m_editors[at]->value().toString().trimmed();
}

OfficeSetup NewFilePage::setup() const
{
    return {text(Name),
            text(Symbol),
            text(Superior),
            text(Town),
            text(TermName),
            StoredAs<QDate>::from(m_editors[TermFrom]->value()),
            StoredAs<QDate>::from(m_editors[TermUntil]->value())};
}

QString NewFilePage::author() const
{
    return text(Author);
}

void NewFilePage::accept()
{
    Problems found = check(setup());
    for (const FieldEditor *editor : m_editors) {
        if (const QString complaint = editor->complaint(); !complaint.isEmpty())
            found.append(problem(editor->field().column, complaint));
    }
    m_findings->setText(joinedText(found));
    if (!hasErrors(found))
        emit accepted();
}

void NewFilePage::keyPressEvent(QKeyEvent *event)
{
    if (!enterPresses(*event))
        QWidget::keyPressEvent(event);
}
