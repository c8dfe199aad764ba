// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generate/directory.h"
#include "app/generate/held.h"
#include "domain/cooperation/commitment.h"
#include "domain/cooperation/programme.h"

/// Something that tasks of a year come from, besides conclusions.
struct Undertaking
{
    Id<Commitment> commitment;
    Id<KeyTask> keyTask;
    Id<Organisation> lead;
    QDate day;
    int tasks = 0; ///< how many come from it
};

/// Programmes run over several years; plans, commitments and key tasks are those of one.
class Cooperation
{
public:
    explicit Cooperation(const Years &years) : m_years(years) {}

    QList<Undertaking> generate(Mill &mill, const Directory &directory, const QList<Held> &held, int year);

private:
    struct Running
    {
        Id<Programme> id;
        Body partner;
    };
    void renewProgrammes(Mill &mill, const Directory &directory, int year);
    Running addProgramme(Mill &mill, const Directory &directory, const Body &partner, int year);

    Years m_years;
    QList<Running> m_running;
};
