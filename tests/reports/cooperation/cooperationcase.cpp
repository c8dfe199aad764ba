// SPDX-License-Identifier: GPL-3.0-or-later
#include "cooperationcase.h"

#include "reports/conferencecase.h"

using namespace Qt::StringLiterals;

namespace {

OfficeDay policeBody()
{
    OfficeDay body;
    body.day = QDate(2024, 2, 28);
    body.name = {
        .id = {13}, .fullName = u"Công an tỉnh Thái Nguyên"_s, .shortName = u"Công an tỉnh"_s, .symbol = u"CAT"_s};
    body.place = u"Thái Nguyên"_s;
    body.headName = u"Lò Văn Ư"_s;
    body.headPost = u"Giám đốc"_s;
    body.posts = {{{51}, u"Lò Văn Ư"_s, u"Giám đốc"_s, {61}}, {{52}, u"Hà Thị Ẩm"_s, u"Phó Giám đốc"_s, {62}}};
    body.style = PaperStyle::State;
    return body;
}

QList<PartyFile> twoParties()
{
    return {
        {.body = officeCase(),
         .organisation = {board},
         .role = PartyRole::Lead,
         .contactUnit = u"Văn phòng Ban"_s,
         .duties = u"Theo dõi, tổng hợp\nBáo cáo Thường trực Tỉnh ủy."_s},
        {.body = policeBody(), .organisation = {police}, .signer = u"Hà Thị Ẩm"_s, .duties = u"Trao đổi thông tin"_s}};
}

Programme policeProgramme()
{
    return {.id = {3},
            .title = u"Chương trình phối hợp giữ gìn an ninh, trật tự"_s,
            .number = u"05-CTr/BDVTU-CAT"_s,
            .fields = u"an ninh, trật tự; tôn giáo"_s,
            .signedOn = QDate(2022, 5, 20),
            .effectiveFrom = QDate(2022, 5, 20),
            .effectiveUntil = QDate(2026, 12, 31)};
}

MatrixCell cellCase(bool adopted, bool isSigned, bool planned = true)
{
    return {planned ? QList<Id<Plan>>{{1}} : QList<Id<Plan>>(), {}, adopted, isSigned};
}

} // namespace

CooperationFile planCase()
{
    CooperationFile file;
    file.office = officeCase();
    file.asOf = file.office.day;
    file.plan = {.id = {4}, .year = 2024, .title = u"Kế hoạch phối hợp giữ gìn an ninh, trật tự năm 2024."_s};
    file.programme = policeProgramme();
    file.parties = twoParties();
    file.commitments = {{.id = {91},
                         .plan = {4},
                         .position = 1,
                         .text = u"Tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc"_s,
                         .lead = {police},
                         .effectiveFrom = QDate(2024, 6, 1),
                         .effectiveUntil = QDate(2024, 8, 31),
                         .product = u"Báo cáo"_s},
                        {.id = {92}, .plan = {4}, .position = 2, .text = u"Khảo sát vùng dân tộc"_s, .lead = {board}}};
    file.commitmentBodies = {{.id = {1}, .commitment = {91}, .organisation = {board}}};
    file.organisationNames = {{board, u"Ban Dân vận Tỉnh ủy"_s}, {police, u"Công an tỉnh"_s}};
    return file;
}

CooperationFile programmeCase()
{
    CooperationFile file = planCase();
    file.plan = {};
    file.commitments.clear();
    file.commitmentBodies.clear();
    file.office.day = file.asOf = QDate(2022, 5, 20);
    file.predecessor = {.id = {2},
                        .title = u"Chương trình phối hợp công tác dân vận"_s,
                        .number = u"02-CTr/BDVTU-CAT"_s,
                        .signedOn = QDate(2017, 3, 6)};
    return file;
}

CooperationFile uglyPlan(const QString &text)
{
    CooperationFile file = planCase();
    file.plan.title = file.programme.title = text;
    for (PartyFile &party : file.parties) {
        party.body.name.fullName = party.body.name.shortName = text;
        party.signer = party.contactUnit = party.duties = text;
    }
    for (Commitment &commitment : file.commitments)
        commitment.text = commitment.product = text;
    for (QString &name : file.organisationNames)
        name = text;
    return file;
}

CooperationFile planOf(int partners)
{
    CooperationFile file = planCase();
    const PartyFile partner = file.parties.takeLast();
    for (int i = 1; i <= partners; ++i) {
        file.parties.append(partner);
        PartyFile &party = file.parties.last();
        party.organisation = {100 + i};
        party.body.name.fullName = u"Sở số %1"_s.arg(i);
        party.body.name.symbol = u"S%1"_s.arg(i);
        party.body.name.shortName.clear();
        party.signer = u"Giám đốc Thứ %1"_s.arg(i);
        party.signerPost = u"Giám đốc"_s;
    }
    return file;
}

CooperationRegister registerCase()
{
    CooperationRegister file;
    file.office = officeCase();
    Programme over{.id = {1}, .title = u"Quy chế phối hợp\nvới báo chí"_s, .kind = ProgrammeKind::Regulation};
    over.effectiveUntil = QDate(2020, 12, 31);
    Programme coming{.id = {5}, .title = u"Chương trình mới"_s, .effectiveFrom = QDate(2025, 1, 1)};
    file.programmes = {over, policeProgramme(), coming};
    file.parties = {{.id = {1}, .programme = {3}, .organisation = {board}, .role = PartyRole::Lead},
                    {.id = {2}, .programme = {3}, .organisation = {police}}};
    file.organisationNames = {{board, u"Ban Dân vận Tỉnh ủy"_s}, {police, u"Công an tỉnh"_s}};
    MatrixCell missing;
    missing.missing = {{3}};
    file.matrix = {2018,
                   {{{police},
                     u"Công an tỉnh"_s,
                     {{},
                      cellCase(true, true),
                      cellCase(true, false),
                      cellCase(false, false),
                      cellCase(false, true),
                      missing,
                      cellCase(true, true)}},
                    {{9}, u"Báo \"Thái Nguyên\""_s, {{}, {}, {}, {}, {}, {}, {}}}}};
    return file;
}
