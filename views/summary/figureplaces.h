// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary/figures.h"
#include "kit/base/navigator.h"

#include <functional>
#include <optional>

class Database;

/// The lists that hold exactly the records which a summary counts in a period.
class FigurePlaces
{
public:
    /// Throws StoreError.
    FigurePlaces(Database &database, const Period &period, QDate today);

    [[nodiscard]] Place conferences(bool invited, std::optional<ConferenceState> state = {}) const;
    /// Those of which it is known who came.
    [[nodiscard]] Place attended(const PeriodFigures &figures) const;
    [[nodiscard]] Place programmes(const PeriodFigures &figures) const;
    [[nodiscard]] Place plans(const PeriodFigures &figures, const std::function<bool(const PlanLine &)> &wanted) const;
    [[nodiscard]] Place tasks(std::optional<TimeState> state = {}) const;
    [[nodiscard]] Place keyTasks() const;
    [[nodiscard]] Place indicators(const PeriodFigures &figures) const;

private:
    Period m_period;
    TimeRule m_rule; ///< of the period's last day, or today if that is earlier
};
