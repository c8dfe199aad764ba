// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/papers/papersubject.h"

#include "domain/recordtypes.h"

#include <algorithm>

namespace {

const Field<Paper> *subjectField(QStringView table)
{
    const auto &fields = schema<Paper>().fields;
    const auto at = std::ranges::find_if(fields, [&](const Field<Paper> &field) {
        return field.references != nullptr && table == QLatin1StringView(field.references) &&
               !field.flags.testFlag(FieldFlag::Automatic) && !field.isColumn("replaces_id");
    });
    return at == fields.end() ? nullptr : &*at;
}

} // namespace

RecordRef subjectOf(const Paper &paper, QStringView table)
{
    const Field<Paper> *field = subjectField(table);
    return field == nullptr ? RecordRef() : RecordRef{recordTypeOf(table), field->read(paper).toLongLong()};
}

bool setSubject(Paper &paper, const RecordRef &subject)
{
    const Field<Paper> *field = subject.isValid() ? subjectField(QString::fromLatin1(subject.type->table)) : nullptr;
    if (field != nullptr)
        field->write(paper, subject.id);
    return field != nullptr;
}
