// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/papers/openpaper.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/papers/papermemory.h"
#include "reports/check/recordcheck.h"
#include "reports/wording.h"
#include "store/queries/papersources.h"
#include "store/queries/timequeries.h"

using namespace Qt::StringLiterals;

namespace {

QString fileNameOf(const PaperKind &kind, const Document &paper)
{
    const QString name = translatedTitle(kind);
    return paper.day.isValid() ? u"%1 %2"_s.arg(name, paper.day.toString(Qt::ISODate)) : name;
}

} // namespace

void openPaper(Desk &desk, const QString &kind, const RecordRef &subject)
{
    const PaperKind &known = *paperKindNamed(kind);
    openPaper(desk, known, subject, rememberedChoices(desk.preferences, known));
}

void openPaper(Desk &desk, const PaperKind &kind, const RecordRef &subject, const PaperChoices &choices)
{
    attempt(desk.notices, [&] {
        const auto source = std::make_shared<const PaperSource>(paperSource(desk.database, subject));
        ShownPaper shown{.document = kind.build(*source, choices, builtInWording()),
                         .kind = &kind,
                         .subject = subject,
                         .choices = choices,
                         .source = source};
        shown.fileName = fileNameOf(kind, shown.document);
        const CheckDay day{desk.today(), holidaysOf(desk.database)};
        shown.findings = checkPaper(shown.document, QString::fromLatin1(kind.key), *source, day);
        rememberChoices(desk.preferences, kind, choices);
        desk.navigator.openPaper(shown);
    });
}
