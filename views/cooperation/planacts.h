// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/commitment.h"
#include "domain/cooperation/plan.h"

struct Desk;

// Acts of the user on plans: each is one step, says what it did and offers to take it back.

/// Notes that this has happened to the plan today; the event's id, 0 where that could not be saved.
qint64 noteToday(Desk &desk, Id<Plan> plan, PlanEventKind kind);

/// Gives the plan the parties to its programme.
void takeParties(Desk &desk, Id<Plan> plan);

/// Begins the plan of a programme for a year, with the programme's parties, and opens it.
void beginPlan(Desk &desk, Id<Programme> programme, int year);

/// Makes a commitment a task of its lead body and its co-operating bodies. Where it is one already, asks in the message
/// bar what to do.
void assignAsTask(Desk &desk, Id<Commitment> commitment);
