// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/id.h"

#include <QString>

struct Person;
struct Post;

/// A post that somebody holds on a day.
struct HeldPost
{
    Id<Person> person;
    QString name;
    QString title;
    Id<Post> post;
};
