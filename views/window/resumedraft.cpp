// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/resumedraft.h"

#include "domain/recordtypes.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/forms/recordform.h"
#include "kit/grid/gridmodel.h"
#include "store/drafts/drafts.h"
#include "store/file/writable.h"
#include "window/draftsdialog.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace {

struct LeftDrafts
{
    Q_DECLARE_TR_FUNCTIONS(LeftDrafts)
};

/// What a new record belongs to.
RecordRef ownerOf(const Draft &draft)
{
    const FieldValues values = draft.readableValues();
    for (const FieldInfo &field : draft.record.type->fields) {
        const qint64 id = values.value(QLatin1StringView(field.column)).toLongLong();
        if (field.flags.testFlag(FieldFlag::Owner) && id > 0)
            return {recordTypeOf(field.references), id};
    }
    return {};
}

void goThere(Desk &desk, const std::function<void()> &startNew, const Draft &draft)
{
    const RecordRef owner = ownerOf(draft);
    if (draft.record.id > 0)
        return desk.navigator.open(draft.record);
    if (owner.isValid())
        return desk.navigator.open(owner);
    Place list;
    list.list = draft.record.type;
    desk.navigator.open(list);
    startNew();
}

} // namespace

bool resumeDraft(QWidget &window, Desk &desk, const std::function<void()> &startNew, const Draft &draft)
{
    goThere(desk, startNew, draft);
    for (RecordForm *form : window.findChildren<RecordForm *>()) {
        if (form->isVisible() && &form->type() == draft.record.type && form->isActive() &&
            form->recordId() == draft.record.id) {
            form->resume(draft);
            form->focusFirst();
            return true;
        }
    }
    const auto grids = window.findChildren<GridModel *>();
    return std::ranges::any_of(grids, [&](GridModel *grid) { return grid->resume(draft); });
}

void showDrafts(QWidget &window, Desk &desk, const std::function<void()> &startNew)
{
    attempt(desk.notices, [&] {
        checkWritable(desk.database);
        if (leftDrafts(desk.database).isEmpty())
            return desk.notices.say(LeftDrafts::tr("All that was typed here before has been saved."));
        const auto resume = [&](const Draft &draft) { return resumeDraft(window, desk, startNew, draft); };
        DraftsDialog(desk, resume, &window).exec();
    });
}
