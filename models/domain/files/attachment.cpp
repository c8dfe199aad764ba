// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/files/attachment.h"

#include "domain/conferences/conference.h"
#include "domain/cooperation/plan.h"
#include "domain/cooperation/programme.h"
#include "domain/papers/paper.h"
#include "domain/settings/rulefile.h"
#include "domain/tasks/task.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Problems rules(const Attachment &a)
{
    Problems found;
    const int owners =
        a.conference.isValid() + a.programme.isValid() + a.plan.isValid() + a.task.isValid() + a.paper.isValid();
    if (owners != 1)
        found.append(problem("conference_id", Rule::tr("A file belongs to exactly one record; choose which.")));
    if (a.size < 0)
        found.append(problem("size", Rule::tr("A file cannot be smaller than empty; add it anew.")));
    return found;
}

} // namespace

template<>
const Schema<Attachment> &schema<Attachment>()
{
    using A = Attachment;
    static const auto s = makeSchema<A>(
        {"attachments", QT_TRANSLATE_NOOP("Record", "Attached files"), "file_name", "added_on"},
        {field<&A::conference>("conference_id", QT_TRANSLATE_NOOP("Field", "Conference"), FieldFlag::Owner),
         field<&A::programme>("programme_id", QT_TRANSLATE_NOOP("Field", "Programme"), FieldFlag::Owner),
         field<&A::plan>("plan_id", QT_TRANSLATE_NOOP("Field", "Plan"), FieldFlag::Owner),
         field<&A::task>("task_id", QT_TRANSLATE_NOOP("Field", "Task"), FieldFlag::Owner),
         field<&A::paper>("paper_id", QT_TRANSLATE_NOOP("Field", "Paper"), FieldFlag::Owner),
         field<&A::fileName>("file_name", QT_TRANSLATE_NOOP("Field", "File name"),
                             FieldFlag::Required | FieldFlag::Searched),
         field<&A::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::Long | FieldFlag::Searched),
         field<&A::size>("size", QT_TRANSLATE_NOOP("Field", "Size in bytes")),
         field<&A::addedOn>("added_on", QT_TRANSLATE_NOOP("Field", "Added on")),
         field<&A::mediaType>("media_type", QT_TRANSLATE_NOOP("Field", "Kind of file"), FieldFlag::Automatic),
         field<&A::sha256>("sha256", QT_TRANSLATE_NOOP("Field", "Hash of the content"),
                           FieldFlag::Required | FieldFlag::Automatic)},
        rules);
    return s;
}

const FieldInfo *attachmentOwner(const RecordType &type)
{
    const auto &fields = schema<Attachment>().type.fields;
    const auto at = std::ranges::find_if(
        fields, [&](const FieldInfo &f) { return f.flags.testFlag(FieldFlag::Owner) && f.refersTo(type.table); });
    return at == fields.end() ? nullptr : &*at;
}

qint64 mostBytesOfAttachment()
{
    return ruleFile(u"attachments"_s).value("mostBytes"_L1).toInteger();
}
