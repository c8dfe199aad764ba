// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/pages/undonotice.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "store/log/undo.h"

#include <QCoreApplication>

namespace {

struct UndoNotice
{
    Q_DECLARE_TR_FUNCTIONS(UndoNotice)
};

void sayWithRedo(Desk &desk, const QString &sentence)
{
    desk.notices.say(sentence, {{UndoNotice::tr("Redo"), [&desk] { redoLast(desk); }}});
}

NoticeAction undoAction(Desk &desk)
{
    return {UndoNotice::tr("Undo"), [&desk] { undoLast(desk); }};
}

} // namespace

void sayWithUndo(Desk &desk, const QString &sentence)
{
    desk.notices.say(sentence, {undoAction(desk)});
}

void warnWithUndo(Desk &desk, const QString &sentence)
{
    desk.notices.warn(sentence, {undoAction(desk)});
}

void undoLast(Desk &desk)
{
    attempt(desk.notices, [&] {
        const auto step = nextUndo(desk.database);
        if (undo(desk.database))
            sayWithRedo(desk, UndoNotice::tr("Undone: %1").arg(step->label));
        else
            desk.notices.say(UndoNotice::tr("There is nothing to undo."));
    });
}

void redoLast(Desk &desk)
{
    attempt(desk.notices, [&] {
        const auto step = nextRedo(desk.database);
        if (redo(desk.database))
            sayWithUndo(desk, UndoNotice::tr("Redone: %1").arg(step->label));
        else
            desk.notices.say(UndoNotice::tr("There is nothing to redo."));
    });
}
