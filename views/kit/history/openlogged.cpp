// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/history/openlogged.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "store/log/deletedrow.h"
#include "store/queries/recordqueries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct OpenLogged
{
    Q_DECLARE_TR_FUNCTIONS(OpenLogged)
};

} // namespace

void openLogged(Desk &desk, const RecordRef &record)
{
    attempt(desk.notices, [&] {
        if (isThere(desk.database, record))
            return desk.navigator.open(record);
        if (!isInBin(desk.database, record))
            return desk.notices.say(OpenLogged::tr("This record has been deleted for good."));
        const auto openBin = [&desk] { desk.navigator.open(Place{.room = u"settings"_s, .page = u"bin"_s}); };
        desk.notices.say(OpenLogged::tr("This record has been deleted."), {{OpenLogged::tr("Open the bin"), openBin}});
    });
}
