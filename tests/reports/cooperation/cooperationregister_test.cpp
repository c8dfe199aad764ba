// SPDX-License-Identifier: GPL-3.0-or-later
#include "cooperationcase.h"
#include "reports/cooperation/cooperationpapers.h"
#include "reports/documentlines.h"
#include "reports/paperkinds.h"
#include "reports/proceedingscase.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

QStringList registerLines(const CooperationRegister &file, const QHash<QString, int> &chosen = {})
{
    return linesOf(programmeRegister(file, PaperChoices(programmeRegisterOptions(), chosen), builtInWording())).mid(4);
}

QStringList matrixLines(const CooperationRegister &file, const QHash<QString, int> &chosen = {})
{
    return linesOf(matrixPaper(file, PaperChoices(matrixOptions(), chosen), builtInWording())).mid(4);
}

} // namespace

TEST_CASE("The register of programmes says of each who signed it, when, and whether it is in force")
{
    CHECK(
        registerLines(registerCase()) ==
        QStringList{
            u"# Sổ theo dõi"_s, u"# Chương trình, quy chế phối hợp, tính đến ngày 28 tháng 02 năm 2024"_s,
            u"|| STT | Tên chương trình, quy chế | Số, ngày ký | Các bên | Hiệu lực"_s,
            u"| 1 | Quy chế phối hợp với báo chí |  |  | đến 31/12/2020⏎hết hiệu lực"_s,
            u"| 2 | Chương trình phối hợp giữ gìn an ninh, trật tự | 05-CTr/BDVTU-CAT⏎20/5/2022 | Ban Dân vận Tỉnh ủy, Công an tỉnh | 20/5/2022 – 31/12/2026⏎đang có hiệu lực"_s,
            u"| 3 | Chương trình mới |  |  | từ 01/01/2025⏎chưa có hiệu lực"_s,
            u"Tổng cộng 3 chương trình, quy chế; đang có hiệu lực: 1."_s});
}

TEST_CASE("The register of programmes can leave out what is not in force")
{
    const QStringList lines = registerLines(registerCase(), {{u"in_force"_s, 1}}).filter(u"| "_s);
    CHECK(lines.size() == 2);
    CHECK(lines.last().contains(u"đang có hiệu lực"_s));
    CooperationRegister empty = registerCase();
    empty.programmes.clear();
    CHECK(registerLines(empty).last() == u"Chưa có chương trình, quy chế phối hợp nào."_s);
}

TEST_CASE("The table of partners by years shows the last years and says what its letters mean")
{
    CHECK(
        matrixLines(registerCase()) ==
        QStringList{
            u"# Bảng tổng hợp"_s, u"# Kế hoạch theo bên phối hợp, từ năm 2019 đến năm 2024"_s,
            u"|| STT | Bên phối hợp | 2019 | 2020 | 2021 | 2022 | 2023 | 2024"_s,
            u"| 1 | Công an tỉnh | T, K | T | D | K | C | T, K"_s,
            u"| 2 | Báo \"Thái Nguyên\" | – | – | – | – | – | –"_s,
            u"_T: đã thông qua; K: đã ký kết; D: đang dự thảo; C: chưa có kế hoạch của chương trình đang có hiệu lực; –: không có chương trình, kế hoạch."_s});
}

TEST_CASE("The years of the table can be picked, in whatever order, and stay within what is known")
{
    const CooperationRegister file = registerCase();
    const QStringList years = matrixLines(file, {{u"from"_s, 2023}, {u"until"_s, 2018}});
    CHECK(years.at(1) == u"# Kế hoạch theo bên phối hợp, từ năm 2018 đến năm 2023"_s);
    CHECK(matrixLines(file, {{u"from"_s, 1990}, {u"until"_s, 2199}}).at(1) ==
          u"# Kế hoạch theo bên phối hợp, từ năm 2018 đến năm 2024"_s);
    CHECK(matrixLines(file, {{u"from"_s, 2022}, {u"until"_s, 2022}}).at(1) ==
          u"# Kế hoạch theo bên phối hợp, năm 2022"_s);
    const QList<PaperPick> picks = picksOf(file, matrixOptions().front());
    CHECK(picks.size() == 7);
    CHECK(picks.first() == PaperPick{2024, u"2024"_s});
}

TEST_CASE("Without partners the table says so and there is no year to pick")
{
    CooperationRegister file = registerCase();
    file.matrix = {};
    CHECK(matrixLines(file, {{u"from"_s, 2020}}).last() == u"Chưa có chương trình, kế hoạch phối hợp nào."_s);
    CHECK(picksOf(file, matrixOptions().front()).isEmpty());
}

TEST_CASE("Text from records comes through the tables of co-operation unharmed")
{
    for (const QString &ugly : uglyTexts()) {
        CooperationRegister file = registerCase();
        for (QString &name : file.organisationNames)
            name = ugly;
        for (Programme &programme : file.programmes)
            programme.title = programme.number = ugly;
        for (MatrixRow &row : file.matrix.rows)
            row.title = ugly;
        CHECK(registerLines(file).join(u'\n').count(ugly) == 8);
        CHECK(matrixLines(file).join(u'\n').count(ugly) == 2);
    }
}

TEST_CASE("Programmes for internal use stand in the register only when they are asked for")
{
    CooperationRegister file = registerCase();
    for (Programme &programme : file.programmes)
        programme.internal = programme.title.contains(u"an ninh"_s);
    const QStringList lines = registerLines(file);
    CHECK(lines.filter(u"an ninh"_s).isEmpty());
    CHECK(lines.last() == u"Tổng cộng 2 chương trình, quy chế; đang có hiệu lực: 0."_s);
    CHECK(registerLines(file, {{u"internal"_s, 1}}) == registerLines(registerCase()));
}
