// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperkinds.h"

#include "reports/cards/cardpapers.h"
#include "reports/conference/agendapaper.h"
#include "reports/conference/coverpaper.h"
#include "reports/conference/guests/attendeepaper.h"
#include "reports/conference/guests/invitationpaper.h"
#include "reports/conference/guests/scriptpaper.h"
#include "reports/conference/guests/signinpaper.h"
#include "reports/conference/proceedings/extractpaper.h"
#include "reports/conference/proceedings/minutespaper.h"
#include "reports/conference/proceedings/noticepaper.h"
#include "reports/conference/runsheetpaper.h"
#include "reports/cooperation/cooperationpapers.h"
#include "reports/cooperation/planpaper.h"
#include "reports/cooperation/programmepaper.h"
#include "reports/register/registerbook.h"
#include "reports/tasks/taskpapers.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr auto ofConference = "conference";
constexpr auto ofRegister = "register";
constexpr auto ofOffice = "office";

/// `File` is what the source of such a paper always is.
template<class File, auto build>
Document from(const PaperSource &source, const PaperChoices &, const Wording &wording)
{
    return build(std::get<File>(source), wording);
}

template<class File, auto build>
Document fromBy(const PaperSource &source, const PaperChoices &choices, const Wording &wording)
{
    return build(std::get<File>(source), choices, wording);
}

template<auto build>
constexpr auto fromConference = from<ConferenceFile, build>;
template<auto build>
constexpr auto fromConferenceBy = fromBy<ConferenceFile, build>;

/// From the invitation to the notice.
std::vector<PaperKind> conferenceKinds()
{
    return {
        {"agenda", QT_TRANSLATE_NOOP("Paper", "Agenda"), ofConference, {}, fromConference<agendaPaper>},
        {"run-sheet", QT_TRANSLATE_NOOP("Paper", "Run sheet"), ofConference, runSheetOptions(),
         fromConferenceBy<runSheetPaper>},
        {"invitations", QT_TRANSLATE_NOOP("Paper", "Invitations"), ofConference, invitationOptions(),
         fromConferenceBy<invitationPaper>},
        {"attendees", QT_TRANSLATE_NOOP("Paper", "List of attendees"), ofConference, {}, fromConference<attendeePaper>},
        {"sign-in", QT_TRANSLATE_NOOP("Paper", "Sign-in sheet"), ofConference, signInOptions(),
         fromConferenceBy<signInPaper>},
        {"script", QT_TRANSLATE_NOOP("Paper", "Chair's script"), ofConference, scriptOptions(),
         fromConferenceBy<scriptPaper>},
        {"minutes", QT_TRANSLATE_NOOP("Paper", "Minutes"), ofConference, minutesOptions(),
         fromConferenceBy<minutesPaper>},
        {"extract", QT_TRANSLATE_NOOP("Paper", "Extract of the minutes"), ofConference, extractOptions(),
         fromConferenceBy<extractPaper>},
        {"notice", QT_TRANSLATE_NOOP("Paper", "Notice of conclusions"), ofConference, noticeOptions(),
         fromConferenceBy<noticePaper>},
        {"cover",
         QT_TRANSLATE_NOOP("Paper", "Cover of the conference file"),
         ofConference,
         {},
         fromConference<coverPaper>},
    };
}

/// Cards for the guests of a conference.
std::vector<PaperKind> cardKinds()
{
    return {
        {"plates", QT_TRANSLATE_NOOP("Paper", "Name plates, A4"), ofConference, cardOptions(),
         fromConferenceBy<namePlatePaper>},
        {"plates-a5", QT_TRANSLATE_NOOP("Paper", "Name plates, A5"), ofConference, cardOptions(),
         fromConferenceBy<smallNamePlatePaper>},
        {"badges", QT_TRANSLATE_NOOP("Paper", "Badges"), ofConference, badgeOptions(), fromConferenceBy<badgePaper>},
        {"envelopes", QT_TRANSLATE_NOOP("Paper", "Envelopes, DL"), ofConference, cardOptions(),
         fromConferenceBy<envelopePaper>},
        {"envelopes-c5", QT_TRANSLATE_NOOP("Paper", "Envelopes, C5"), ofConference, cardOptions(),
         fromConferenceBy<largeEnvelopePaper>},
        {"labels", QT_TRANSLATE_NOOP("Paper", "Address labels"), ofConference, cardOptions(),
         fromConferenceBy<labelPaper>},
    };
}

/// Of programmes, plans, tasks and registers.
std::vector<PaperKind> officeKinds()
{
    return {
        {"plan", QT_TRANSLATE_NOOP("Paper", "Plan for signature"), "plan", {}, from<CooperationFile, planPaper>},
        {"programme",
         QT_TRANSLATE_NOOP("Paper", "Programme for signature"),
         "programme",
         {},
         from<CooperationFile, programmePaper>},
        {"programmes", QT_TRANSLATE_NOOP("Paper", "Register of programmes"), ofOffice, programmeRegisterOptions(),
         fromBy<CooperationRegister, programmeRegister>, true},
        {"matrix", QT_TRANSLATE_NOOP("Paper", "Partners by years"), ofOffice, matrixOptions(),
         fromBy<CooperationRegister, matrixPaper>, true},
        {"task", QT_TRANSLATE_NOOP("Paper", "Task slip"), "task", taskSlipOptions(), fromBy<TaskFile, taskSlip>},
        {"tasks", QT_TRANSLATE_NOOP("Paper", "List of tasks by body"), "organisation", taskListOptions(),
         fromBy<TaskListFile, taskListPaper>, true},
        {"register",
         QT_TRANSLATE_NOOP("Paper", "Register of papers"),
         ofRegister,
         {},
         from<RegisterFile, registerBook>},
    };
}

} // namespace

const std::vector<PaperKind> &paperKinds()
{
    static const std::vector<PaperKind> kinds = [] {
        std::vector<PaperKind> all;
        for (const auto &some : {conferenceKinds(), cardKinds(), officeKinds()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return kinds;
}

const PaperKind *paperKindNamed(QStringView key)
{
    const auto &kinds = paperKinds();
    const auto at =
        std::ranges::find_if(kinds, [&](const PaperKind &kind) { return key == QLatin1StringView(kind.key); });
    return at == kinds.end() ? nullptr : &*at;
}

QString translatedTitle(const PaperKind &kind)
{
    return QCoreApplication::translate("Paper", kind.title);
}

QString translatedTitle(const PaperOption &option)
{
    return QCoreApplication::translate("Paper", option.title);
}

QString translatedNone(const PaperOption &option)
{
    return QCoreApplication::translate("Paper", option.none);
}
