// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/fields/editors.h"

#include "kit/base/desk.h"
#include "kit/fields/dateeditor.h"
#include "kit/fields/referenceeditor.h"
#include "kit/fields/simpleeditors.h"

namespace {

FieldEditor *editorFor(const FieldInfo &field, const EditorContext &context, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Text:
        if (field.flags.testFlag(FieldFlag::Long))
            return new LongTextEditor(field, parent);
        return new LineEditor(field, parent);
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return new NumberEditor(field, parent);
    case FieldKind::Date:
        return new DateEditor(field, context.desk.today(), parent);
    case FieldKind::Time:
        return new TimeEditor(field, parent);
    case FieldKind::DateTime:
        return new DateTimeEditor(field, context.desk.today(), parent);
    case FieldKind::Flag:
        return new FlagEditor(field, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(field, parent);
    case FieldKind::Reference:
        return new ReferenceEditor(field, context, parent);
    }
    return nullptr;
}

} // namespace

FieldEditor *makeEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent)
{
    FieldEditor *editor = editorFor(field, context, parent);
    if (context.year > 0)
        editor->setYear(context.year);
    return editor;
}
