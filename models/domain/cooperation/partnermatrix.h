// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/plan.h"

/// What there is with one partner in one year. Nothing at all where no programme is in force and no plan was made.
struct MatrixCell
{
    QList<Id<Plan>> plans;
    QList<Id<Programme>> missing; ///< programmes in force that year without a plan of that year
    bool isAdopted = false;       ///< all of the plans; apart from being signed
    bool isSigned = false;        ///< all of the plans
};

struct MatrixRow
{
    Id<Organisation> partner;
    QString title; ///< as lists call the body
    QList<MatrixCell> cells;
};

/// Partners in the order of the alphabet by years.
struct PartnerMatrix
{
    int firstYear = 0;
    QList<MatrixRow> rows;
};
