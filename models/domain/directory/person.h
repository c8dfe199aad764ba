// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/period.h"
#include "domain/core/schema.h"

struct Organisation;

enum class Honorific { Comrade, Mister, Madam, None };
template<>
std::span<const Choice> choices<Honorific>();

struct Person
{
    static constexpr const char *table = "person";
    Id<Person> id;
    QString uid;
    QString fullName;
    QString sortName; ///< sorts the person in place of the full name, for names that do not end in the given name
    Honorific honorific = Honorific::Comrade;
    QString telephone;
    QString email;
    QString note;
    bool operator==(const Person &) const = default;
};

/// A post that a person held from one day to another.
struct Post
{
    static constexpr const char *table = "post";
    Id<Post> id;
    Id<Person> person;
    Id<Organisation> organisation;
    QString title;
    int rank = 0; ///< 1 is the highest; 0 is not ranked
    QDate validFrom;
    QDate validUntil;
    bool operator==(const Post &) const = default;
};

template<>
const Schema<Person> &schema<Person>();
template<>
const Schema<Post> &schema<Post>();

/// The post held on that day, the highest in rank where there are several.
std::optional<Post> postOn(const QList<Post> &posts, QDate day);
