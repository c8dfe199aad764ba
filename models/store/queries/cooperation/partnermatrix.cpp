// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/cooperation/partnermatrix.h"

#include "domain/directory/organisation.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/table.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Partners = QHash<qint64, QSet<qint64>>;

/// Parties other than the office itself, by owner.
template<class Party, class Owner>
Partners partnersBy(Database &database, Id<Owner> Party::*owner)
{
    const auto office = officeOf(database);
    Partners partners;
    for (const Party &party : Table<Party>(database).select()) {
        if (!office || party.organisation != office->organisation)
            partners[(party.*owner).value].insert(party.organisation.value);
    }
    return partners;
}

bool isInForce(const Programme &programme, int year)
{
    const Period period = yearOf(year);
    return programme.effectiveFrom.isValid() && programme.effectiveFrom <= period.until &&
           (!programme.effectiveUntil.isValid() || programme.effectiveUntil >= period.from);
}

/// Everything that the matrix is made of; a few hundred records.
struct Material
{
    QList<Programme> programmes;
    QList<Plan> plans;
    Partners byProgramme;
    Partners byPlan;
    QHash<qint64, QList<PlanEvent>> events;

    explicit Material(Database &database)
        : programmes(Table<Programme>(database).select(u"ORDER BY effective_from, id"_s))
        , plans(Table<Plan>(database).select(u"ORDER BY year, id"_s))
        , byProgramme(partnersBy(database, &ProgrammeParty::programme))
        , byPlan(partnersBy(database, &PlanParty::plan))
    {
        for (const PlanEvent &event : Table<PlanEvent>(database).select())
            events[event.plan.value].append(event);
    }

    [[nodiscard]] QSet<qint64> everybody() const
    {
        QSet<qint64> all;
        for (const Partners &partners : {byProgramme, byPlan}) {
            for (const QSet<qint64> &some : partners)
                all.unite(some);
        }
        return all;
    }
    [[nodiscard]] QSet<qint64> partnersOf(const Plan &plan) const
    {
        return byPlan.contains(plan.id.value) ? byPlan.value(plan.id.value) : byProgramme.value(plan.programme.value);
    }
    [[nodiscard]] bool hasEvent(const Plan &plan, PlanEventKind kind) const
    {
        return eventOf(events.value(plan.id.value), kind).has_value();
    }
};

MatrixCell cellOf(const Material &material, qint64 partner, int year)
{
    MatrixCell cell{{}, {}, true, true};
    QSet<qint64> planned;
    for (const Plan &plan : material.plans) {
        if (plan.year != year || !material.partnersOf(plan).contains(partner))
            continue;
        cell.plans.append(plan.id);
        planned.insert(plan.programme.value);
        cell.isAdopted = cell.isAdopted && material.hasEvent(plan, PlanEventKind::Adopted);
        cell.isSigned = cell.isSigned && material.hasEvent(plan, PlanEventKind::Signed);
    }
    if (cell.plans.isEmpty())
        cell.isAdopted = cell.isSigned = false;
    for (const Programme &programme : material.programmes) {
        const bool isTheirs = material.byProgramme.value(programme.id.value).contains(partner);
        if (isTheirs && isInForce(programme, year) && !planned.contains(programme.id.value))
            cell.missing.append(programme.id);
    }
    return cell;
}

bool isEmpty(const MatrixCell &cell)
{
    return cell.plans.isEmpty() && cell.missing.isEmpty();
}

} // namespace

PartnerMatrix partnerMatrix(Database &database, int firstYear, int lastYear)
{
    const Material material(database);
    const QSet<qint64> partners = material.everybody();
    PartnerMatrix matrix{firstYear, {}};
    for (const Organisation &partner : Table<Organisation>(database).select(u"ORDER BY sort_key, id"_s)) {
        if (!partners.contains(partner.id.value))
            continue;
        MatrixRow row{partner.id, partner.title, {}};
        for (int year = firstYear; year <= lastYear; ++year)
            row.cells.append(cellOf(material, partner.id.value, year));
        if (!std::ranges::all_of(row.cells, isEmpty))
            matrix.rows.append(row);
    }
    return matrix;
}

std::optional<std::pair<int, int>> yearsOfCooperation(Database &database)
{
    const QList<QVariantList> found = database.connection().select(
        u"SELECT min(year), max(year) FROM (SELECT year FROM plan UNION ALL "
        "SELECT CAST(substr(effective_from, 1, 4) AS INTEGER) FROM programme WHERE effective_from IS NOT NULL UNION "
        "ALL "
        "SELECT CAST(substr(effective_until, 1, 4) AS INTEGER) FROM programme WHERE effective_until IS NOT NULL)"_s);
    const QVariantList row = found.value(0);
    if (row.size() < 2 || row.first().isNull())
        return std::nullopt;
    return std::pair(row.at(0).toInt(), row.at(1).toInt());
}
