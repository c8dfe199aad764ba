// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/forms/fieldrows.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int shortLetters = 22;
constexpr int mediumLetters = 36;
constexpr int fullLetters = 64;

QLabel *makeFinding(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

} // namespace

FieldRows::FieldRows(const RecordType &type, const FormPlan &plan, const EditorContext &context, QWidget *parent)
    : QWidget(parent), m_type(type)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 12);
    // What a wide page has to spare stays on the right, and labels stay with their fields.
    grid->setColumnStretch(2, 1);
    for (const FormGroup &group : plan)
        addGroup(group, context);
    fitWidths();
}

// An editor whose list is open loses the focus only while it is taken down, when nothing is left to be told.
FieldRows::~FieldRows()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->disconnect(this);
}

void FieldRows::addGroup(const FormGroup &group, const EditorContext &context)
{
    if (group.title != nullptr) {
        auto *heading = new QLabel(QCoreApplication::translate("Form", group.title), this);
        heading->setProperty("kind", u"section"_s);
        auto *grid = static_cast<QGridLayout *>(layout());
        grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
    }
    for (const char *column : group.columns)
        addField(m_type.fields[size_t(m_type.indexOf(column))], context);
}

void FieldRows::addField(const FieldInfo &field, const EditorContext &context)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    FieldEditor *editor = makeEditor(field, context, this);
    // A check box says its name itself.
    if (field.kind != FieldKind::Flag) {
        const QString mark = field.flags.testFlag(FieldFlag::Required) ? u" *"_s : QString();
        auto *label = new QLabel(translatedLabel(field) + mark, this);
        label->setBuddy(editor->focusProxy());
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
        label->setContentsMargins(0, style()->pixelMetric(QStyle::PM_LayoutTopMargin) / 2, 0, 0);
        grid->addWidget(label, row, 0);
    }
    QLabel *finding = makeFinding(this);
    grid->addWidget(editor, row, 1);
    grid->addWidget(finding, row + 1, 1);
    m_editors.append(editor);
    m_findings.append(finding);
    connect(editor, &FieldEditor::edited, this, [this, editor] { emit edited(editor); });
    connect(editor, &FieldEditor::committed, this, [this, editor] { emit committed(editor); });
}

int FieldRows::widthOf(EditorWidth width, const QFontMetrics &font)
{
    const int letter = font.averageCharWidth();
    switch (width) {
    case EditorWidth::Short:
        return shortLetters * letter;
    case EditorWidth::Medium:
        return mediumLetters * letter;
    case EditorWidth::Full:
        return fullLetters * letter;
    }
    return 0;
}

void FieldRows::fitWidths()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setMaximumWidth(widthOf(editor->width(), fontMetrics()));
}

bool FieldRows::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitWidths();
    return QWidget::event(event);
}

FieldEditor *FieldRows::editor(const char *column) const
{
    const auto at = std::ranges::find_if(m_editors, [&](const FieldEditor *e) { return e->field().isColumn(column); });
    return at == m_editors.end() ? nullptr : *at;
}

QVariantList FieldRows::readInto(QVariantList values) const
{
    for (const FieldEditor *editor : m_editors)
        values[m_type.indexOf(editor->field().column)] = editor->value();
    return values;
}

void FieldRows::show(const QVariantList &values)
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setValue(values.at(m_type.indexOf(editor->field().column)));
}

QList<DraftField> FieldRows::typedBeside(const QVariantList &saved) const
{
    QList<DraftField> fields;
    for (const FieldEditor *editor : m_editors) {
        const FieldInfo &field = editor->field();
        const bool isReadable = editor->complaint().isEmpty();
        if (!isReadable || !isSameValue(editor->value(), saved.at(m_type.indexOf(field.column))))
            fields.append({QLatin1StringView(field.column), editor->typedText(), editor->value(), isReadable});
    }
    return fields;
}

void FieldRows::showTyped(const QList<DraftField> &fields)
{
    for (const DraftField &field : fields) {
        FieldEditor *shown = editor(field.column.toLatin1().constData());
        if (shown == nullptr)
            continue;
        if (field.isReadable)
            shown->setValue(field.value);
        else
            shown->setTypedText(field.typed);
    }
}

void FieldRows::setYear(int year)
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setYear(year);
}

void FieldRows::setReadOnly(bool readOnly)
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setReadOnly(readOnly);
}

Problems FieldRows::complaints() const
{
    Problems found;
    for (const FieldEditor *editor : m_editors) {
        if (const QString text = editor->complaint(); !text.isEmpty())
            found.append(problem(editor->field().column, text));
    }
    return found;
}

Problems FieldRows::showFindings(const Problems &problems)
{
    Problems elsewhere = problems;
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        const QLatin1StringView column(m_editors.at(i)->field().column);
        const auto at = std::ranges::find_if(problems, [&](const Problem &p) { return p.column == column; });
        QLabel *label = m_findings.at(i);
        label->setVisible(at != problems.end());
        // A screen reader says the finding with the field, as long as there is one.
        m_editors.at(i)->focusProxy()->setAccessibleDescription(at != problems.end() ? at->text : QString());
        if (at == problems.end())
            continue;
        elsewhere.removeIf([&](const Problem &p) { return p.column == column; });
        label->setText(at->text);
        label->setProperty("kind", at->severity == Severity::Error ? u"error"_s : u"warning"_s);
        label->style()->polish(label);
    }
    return elsewhere;
}

QWidget *FieldRows::first() const
{
    return m_editors.isEmpty() ? nullptr : m_editors.first()->focusProxy();
}
