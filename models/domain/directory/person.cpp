// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/person.h"

#include "domain/directory/organisation.h"
#include "domain/text/sortkey.h"

#include <limits>

template<>
std::span<const Choice> choices<Honorific>()
{
    static constexpr Choice list[] = {{"comrade", QT_TRANSLATE_NOOP("Choice", "Comrade")},
                                      {"mr", QT_TRANSLATE_NOOP("Choice", "Mr")},
                                      {"mrs", QT_TRANSLATE_NOOP("Choice", "Mrs")},
                                      {"none", QT_TRANSLATE_NOOP("Choice", "None")}};
    return list;
}

namespace {

QString personOrder(const Person &p)
{
    return personKey(p.sortName.isEmpty() ? p.fullName : p.sortName);
}

Problems postRules(const Post &p)
{
    return checkPeriod({p.validFrom, p.validUntil}, "valid_until");
}

int weight(const Post &post)
{
    return post.rank > 0 ? post.rank : std::numeric_limits<int>::max();
}

} // namespace

template<>
const Schema<Person> &schema<Person>()
{
    using P = Person;
    static const auto s = makeSchema<P>(
        {"persons", QT_TRANSLATE_NOOP("Record", "Persons"), "full_name", "sort_key"},
        {field<&P::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
         field<&P::fullName>("full_name", QT_TRANSLATE_NOOP("Field", "Full name"),
                             FieldFlag::Required | FieldFlag::Searched),
         field<&P::sortName>("sort_name", QT_TRANSLATE_NOOP("Field", "Sorted as")),
         field<&P::honorific>("honorific", QT_TRANSLATE_NOOP("Field", "Form of address")),
         field<&P::telephone>("telephone", QT_TRANSLATE_NOOP("Field", "Telephone"), FieldFlag::Searched),
         field<&P::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), FieldFlag::Searched),
         field<&P::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::Long | FieldFlag::Searched)},
        nullptr, personOrder);
    return s;
}

template<>
const Schema<Post> &schema<Post>()
{
    using P = Post;
    static const auto s = makeSchema<P>(
        {"posts", QT_TRANSLATE_NOOP("Record", "Posts"), "title"},
        {field<&P::person>("person_id", QT_TRANSLATE_NOOP("Field", "Person"), FieldFlag::Required | FieldFlag::Owner),
         field<&P::organisation>("organisation_id", QT_TRANSLATE_NOOP("Field", "Organisation"), FieldFlag::Required),
         field<&P::title>("title", QT_TRANSLATE_NOOP("Field", "Post"), FieldFlag::Required | FieldFlag::Searched),
         field<&P::rank>("rank", QT_TRANSLATE_NOOP("Field", "Rank")),
         field<&P::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
         field<&P::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until"))},
        postRules);
    return s;
}

std::optional<Post> postOn(const QList<Post> &posts, QDate day)
{
    std::optional<Post> best;
    for (const Post &post : posts) {
        if (Period{post.validFrom, post.validUntil}.contains(day) && (!best || weight(post) < weight(*best)))
            best = post;
    }
    return best;
}
