// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generate/mill.h"
#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "domain/summary/indicator.h"

struct Body
{
    Id<Organisation> id;
    QString name;
};

/// A person with the post that snapshots carry.
struct PostHolder
{
    Id<Person> id;
    QString name;
    QString post;
    int rank = 0;
    Body body;
};

/// The bodies and people that everything else refers to.
struct Directory
{
    Body office;
    QList<Body> bodies; ///< all but the office and its superior
    PostHolder head;
    QList<PostHolder> others;
    QList<Id<Indicator>> indicators;
};

Directory generateDirectory(Mill &mill, const Years &years);
