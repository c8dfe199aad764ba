// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summary/figures.h"

#include "document/formaterror.h"
#include "reports/summary/conferencefigures.h"
#include "reports/summary/cooperationfigures.h"
#include "reports/summary/indicatorfigures.h"
#include "reports/summary/taskfigures.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct NamedFigures
{
    QLatin1StringView name;
    QList<Block> (*build)(const SummaryInput &);
};

constexpr NamedFigures allFigures[] = {{"conferences"_L1, conferenceFigures},
                                       {"attendance"_L1, attendanceFigures},
                                       {"cooperation"_L1, cooperationFigures},
                                       {"programmes"_L1, programmesInForce},
                                       {"plans"_L1, plansOfPartners},
                                       {"tasks"_L1, taskFigures},
                                       {"leads"_L1, tasksOfLeads},
                                       {"key_tasks"_L1, keyTaskFigures},
                                       {"indicators"_L1, indicatorFigures}};

} // namespace

QList<Block> figureBlocks(const QString &name, const SummaryInput &input)
{
    const auto found = std::ranges::find_if(allFigures, [&](const NamedFigures &f) { return name == f.name; });
    if (found == std::end(allFigures))
        throw FormatError(QCoreApplication::translate(
                              "Wording", "The outline of the summary asks for the figures “%1”, which do not exist.")
                              .arg(name));
    return found->build(input);
}
