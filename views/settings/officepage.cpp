// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/organisation.h"
#include "domain/directory/term.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/forms/recordform.h"
#include "kit/history/historytoggle.h"
#include "kit/look/icons.h"
#include "settings/emblempane.h"
#include "settings/settingspage.h"
#include "settings/settingspages.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/queries/recordqueries.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct OfficePage
{
    Q_DECLARE_TR_FUNCTIONS(OfficePage)
};

constexpr int formLetters = 96;

FormPlan officePlan()
{
    return {{nullptr, {"organisation_id", "superior_id", "place", "due_soon_days", "bin_days", "note"}}};
}

/// A form keeps its width on a wide page, at the left.
QWidget *besideNothing(QWidget *form)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    form->setMaximumWidth(formLetters * form->fontMetrics().averageCharWidth());
    row->addWidget(form, 1);
    row->addStretch(0);
    return part;
}

/// Loads the one office row, or begins it where the file has none.
void showOffice(Desk &desk, RecordForm &form)
{
    attempt(desk.notices, [&] {
        if (const auto office = officeOf(desk.database))
            form.load(office->id.value);
        else if (!desk.database.isReadOnly())
            form.startNew({});
    });
}

void showHistory(Desk &desk, HistoryToggle &history)
{
    attempt(desk.notices, [&] {
        const auto office = officeOf(desk.database);
        history.setRecord(office ? RecordRef{&schema<Office>().type, office->id.value} : RecordRef(),
                          OfficePage::tr("The office has not been entered yet, so there is no history."));
    });
}

RecordRef bodyOf(Desk &desk)
{
    const auto office = officeOf(desk.database);
    return office ? RecordRef{&schema<Organisation>().type, office->organisation.value} : RecordRef{};
}

void showBody(Desk &desk, QToolButton &button)
{
    attempt(desk.notices, [&] {
        const RecordRef body = bodyOf(desk);
        button.setVisible(body.isValid());
        if (!body.isValid())
            return;
        const QString title = titleOf(desk.database, body).simplified();
        button.setText(OfficePage::tr("Open “%1” in the directory")
                           .arg(button.fontMetrics().elidedText(title, Qt::ElideRight,
                                                                button.fontMetrics().averageCharWidth() * 60)));
        button.setToolTip(title);
    });
}

QToolButton *makeBodyLink(Desk &desk)
{
    auto *link = new QToolButton;
    link->setObjectName(u"office_body"_s);
    link->setIcon(icon(u"link"_s));
    link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setAccessibleName(OfficePage::tr("Open the office in the directory"));
    QObject::connect(link, &QToolButton::clicked, link,
                     [&desk] { attempt(desk.notices, [&] { desk.navigator.open(bodyOf(desk)); }); });
    return link;
}

} // namespace

Room *makeOfficePage(Desk &desk)
{
    auto *page = new SettingsPage;
    auto *history = new HistoryToggle(
        desk, QLatin1StringView(Office::table), translatedLabel(schema<Office>().type),
        [page](QWidget *pane) { page->addOnTop(pane); }, page);
    page->addHeading(OfficePage::tr("The office that keeps this file"), &history->button());
    auto *form = new RecordForm(desk, schema<Office>().type, officePlan());
    page->addPart(besideNothing(form));
    page->addNote(
        OfficePage::tr("Names and symbol of the office come from the directory, as they were valid on the day "
                       "of each paper. A new name is entered there."));
    QToolButton *link = makeBodyLink(desk);
    page->addPart(link);
    page->addHeading(OfficePage::tr("Emblem on badges"));
    page->addPart(new EmblemPane(desk));
    page->addNote(
        OfficePage::tr("It stands above the code of every badge. Without an emblem the conference's title has "
                       "that room."));
    const auto refresh = [&desk, form, link, history] {
        if (!form->isDirty())
            showOffice(desk, *form);
        showBody(desk, *link);
        showHistory(desk, *history);
    };
    QObject::connect(&desk.database, &Database::changed, page, [refresh](const Changes &changes) {
        if (changes.contains(u"office"_s) || changes.contains(u"organisation"_s))
            refresh();
    });
    refresh();
    return page;
}
