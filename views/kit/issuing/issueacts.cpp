// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/issuing/issueacts.h"

#include "domain/papers/papersubject.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/pages/undonotice.h"
#include "kit/papers/officeprofile.h"
#include "kit/papers/openpaper.h"
#include "kit/papers/papermaking.h"
#include "kit/papers/papermemory.h"
#include "reports/register/frozen.h"
#include "reports/register/paperstate.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

namespace {

struct IssueActs
{
    Q_DECLARE_TR_FUNCTIONS(IssueActs)
};

QString issuedSentence(const Issued &issued)
{
    const QString sentence = IssueActs::tr("Issued: %1.").arg(issued.paper.numberText);
    return issued.warnings.isEmpty() ? sentence : sentence + u' ' + joinedText(issued.warnings);
}

/// Undo may have taken the draft away since it was shown; then it is kept anew.
Paper asNew(Paper record)
{
    record.id = {};
    record.uid.clear();
    record.draftNumber = 0;
    return record;
}

} // namespace

bool canBeIssued(const Desk &desk, const ShownPaper &shown)
{
    Paper probe;
    return shown.kind != nullptr && !shown.profile && !desk.database.isReadOnly() &&
           paperTypeOf(QString::fromLatin1(shown.kind->key)) && setSubject(probe, shown.subject);
}

Paper recordOf(const ShownPaper &shown)
{
    Paper record = shown.record;
    record.kind = QString::fromLatin1(shown.kind->key);
    record.choices = textOf(shown.choices);
    setSubject(record, shown.subject);
    return filledFrom(record, shown.document);
}

void issueShown(Desk &desk, const ShownPaper &shown, const Paper &record, const RegisterWish &inRegister,
                const NumberWish &wish)
{
    const Issued issued = issuePaper(desk.database, record, inRegister, wish, [&](const Paper &numbered) {
        const Document document = madePaper(desk, *shown.kind, shown.subject, shown.choices, numbered).document;
        return frozenFrom(document, officeProfile(desk.database, document));
    });
    const RecordRef made{&schema<Paper>().type, issued.paper.id.value};
    openPaper(desk, issued.paper.id);
    const NoticeAction show{IssueActs::tr("Go to the paper"), [&desk, made] { desk.navigator.open(made); }};
    desk.notices.post(
        {issued.warnings.isEmpty() ? NoticeKind::Info : NoticeKind::Warning, issuedSentence(issued), {show}});
}

void keepShownDraft(Desk &desk, const ShownPaper &shown)
{
    attempt(desk.notices, [&] {
        const Paper record = recordOf(shown);
        const auto saved = Table<Paper>(desk.database).find(record.id);
        const Paper kept = keepDraft(desk.database, saved ? record : asNew(record));
        openPaper(desk, kept.id);
        sayWithUndo(desk, IssueActs::tr("Kept as draft %1.").arg(kept.draftNumber));
    });
}
