// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/registerspage.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "papers/nextnumbers.h"
#include "papers/registerdetail.h"
#include "store/table.h"

namespace {

struct RegisterList
{
    Q_DECLARE_TR_FUNCTIONS(RegisterList)
};

ListSpec registersSpec(const NextNumbers *numbers)
{
    return {.columns = {"title", "organisation_id", "code", "term_id", "year"},
            .computed = {numbers->column()},
            .firstStep = RegisterList::tr("No register yet. The first paper that is issued begins one; begin it here "
                                          "where numbers were given on paper before."),
            .newLabel = RegisterList::tr("New register")};
}

} // namespace

RegistersPage::RegistersPage(Desk &desk, QWidget *parent)
    : RecordPage(
          desk, schema<Register>().type, registersSpec(new NextNumbers(desk, parent)),
          [](Desk &d, QWidget *side) -> Detail * { return new RegisterDetail(d, side); }, parent)
    , m_desk(desk)
{
    // A number that was taken changes what a register gives next.
    connect(&desk.database, &Database::changed, this, [this](const Changes &changes) {
        if (changes.contains(QString::fromLatin1(RegisterEntry::table)) && isVisible())
            list().refresh();
    });
}

void RegistersPage::open(const Place &place, const RecordRef &owner)
{
    if (!owner.isValid() || owner.type != &schema<RegisterEntry>().type)
        return RecordPage::open(place, owner);
    attempt(m_desk.notices, [&] {
        if (const auto entry = Table<RegisterEntry>(m_desk.database).find({owner.id}))
            RecordPage::open(place, {&schema<Register>().type, entry->inRegister.value});
    });
}
