// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "document/profile.h"
#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "domain/directory/term.h"
#include "domain/recordtypes.h"
#include "reports/paperkinds.h"
#include "reports/wording.h"
#include "store/file/opening.h"
#include "store/queries/papersources.h"
#include "store/step.h"
#include "store/table.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// A file in which the office can be renamed.
struct RenamedOffice
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database;

    RenamedOffice()
    {
        const QString path = folder.filePath(u"đổi tên.danvan"_s);
        REQUIRE(runInside({u"sample"_s, path}).status == 0);
        database = openForWriting(path, {u"Người thử"_s, u"MÁY-01"_s});
    }

    void rename(const QString &name, QDate from) const
    {
        Step step(*database, u"Đổi tên"_s);
        const Id<Organisation> board = Table<Office>(*database).select().first().organisation;
        Table<OrganisationName>(*database).insert({.organisation = board,
                                                   .fullName = name,
                                                   .shortName = u"Ban Tuyên giáo và Dân vận"_s,
                                                   .symbol = u"BTGDVTU"_s,
                                                   .validFrom = from});
        step.commit();
    }

    [[nodiscard]] Document agenda(qint64 conference, QDate day) const
    {
        const PaperKind &kind = *paperKindNamed(u"agenda");
        const PaperSource source = paperSource(*database, {recordTypeOf(kind.subject), conference}, day);
        return kind.build(source, PaperChoices(kind.options), builtInWording());
    }
};

const Letterhead &headOf(const Document &paper)
{
    return std::get<Letterhead>(paper.blocks.first().content);
}

} // namespace

TEST_CASE("a paper of 2024 prints the same after the renaming of 2025", "[papers]")
{
    const RenamedOffice office;
    const Document before = office.agenda(1, QDate(2024, 2, 20));
    office.rename(u"Ban Tuyên giáo và Dân vận Tỉnh ủy"_s, QDate(2025, 2, 3));
    CHECK(office.agenda(1, QDate(2024, 2, 20)) == before);
    CHECK(profileFor(before).id == u"party-2018"_s);
    CHECK_FALSE(headOf(before).issuer.contains(u"Tuyên giáo"_s, Qt::CaseInsensitive));
}

TEST_CASE("a paper of June 2026 bears the new name in the layout of 2026", "[papers]")
{
    const RenamedOffice office;
    office.rename(u"Ban Tuyên giáo và Dân vận Tỉnh ủy"_s, QDate(2025, 2, 3));
    Step step(*office.database, u"Thêm hội nghị"_s);
    const auto conference = Table<Conference>(*office.database)
                                .insert({.title = u"Hội nghị sơ kết sáu tháng đầu năm 2026"_s,
                                         .state = ConferenceState::Scheduled,
                                         .startsOn = QDate(2026, 6, 15)});
    step.commit();
    const Document paper = office.agenda(conference.value, QDate(2026, 6, 10));
    CHECK(profileFor(paper).id == u"party-2026"_s);
    CHECK(headOf(paper).issuer.contains(u"Ban Tuyên giáo và Dân vận"_s, Qt::CaseInsensitive));
}
