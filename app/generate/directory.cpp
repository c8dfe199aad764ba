// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generate/directory.h"

#include "domain/directory/term.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyCount = 198;
/// A prime, so that any stride through the list meets everybody once.
constexpr int otherCount = 1999;
constexpr int termLength = 5;

struct BodyKind
{
    const char *list;
    OrganisationKind kind;
    Bloc bloc;
    PaperStyle style;
};

constexpr std::array bodyKinds{
    BodyKind{"organisation.party", OrganisationKind::PartyBody, Bloc::Party, PaperStyle::Party},
    BodyKind{"organisation.state", OrganisationKind::StateBody, Bloc::Government, PaperStyle::State},
    BodyKind{"organisation.front", OrganisationKind::Front, Bloc::Front, PaperStyle::Front},
    BodyKind{"organisation.armed", OrganisationKind::ArmedForces, Bloc::ArmedForces, PaperStyle::State},
    BodyKind{"organisation.press", OrganisationKind::Press, Bloc::Press, PaperStyle::Press}};

Body addBody(Mill &mill, const QString &name, Organisation organisation, const QString &symbol = {})
{
    organisation.title = name;
    const Id<Organisation> id = mill.add(organisation);
    mill.add(OrganisationName{.organisation = id, .fullName = name, .symbol = symbol});
    return {id, name};
}

/// A name that no body has yet; the lists hold fewer than are asked for, so later ones are numbered.
QString freshName(Mill &mill, const QString &list, QSet<QString> &taken)
{
    const QString name = mill.phrase(list);
    QString fresh = name;
    for (int number = 2; taken.contains(fresh); ++number)
        fresh = u"%1 %2"_s.arg(name).arg(number);
    taken.insert(fresh);
    return fresh;
}

QList<Body> addBodies(Mill &mill, Id<Organisation> parent)
{
    QList<Body> bodies;
    QSet<QString> taken;
    for (int i = 0; i < bodyCount; ++i) {
        const BodyKind &kind = bodyKinds[size_t(i) % bodyKinds.size()];
        bodies.append(
            addBody(mill, freshName(mill, QString::fromLatin1(kind.list), taken),
                    {.kind = kind.kind, .bloc = kind.bloc, .rank = 1 + i, .parent = parent, .style = kind.style}));
    }
    return bodies;
}

PostHolder addHolder(Mill &mill, const Body &body, const QString &post, int rank)
{
    PostHolder holder{.name = mill.phrase(u"full_name"_s), .post = post, .rank = rank, .body = body};
    holder.id = mill.add(Person{.fullName = holder.name});
    mill.add(Post{.person = holder.id, .organisation = body.id, .title = post, .rank = rank});
    return holder;
}

QList<PostHolder> addOthers(Mill &mill, const QList<Body> &bodies)
{
    const QStringList &posts = mill.words.list(u"post"_s);
    QList<PostHolder> others;
    for (int i = 0; i < otherCount; ++i) {
        const int rank = mill.dice.below(int(posts.size()));
        others.append(addHolder(mill, bodies.at(i % bodies.size()), posts.at(rank), rank + 1));
    }
    return others;
}

void addTerms(Mill &mill, Id<Organisation> superior, const Years &years)
{
    for (int from = years.first - years.first % termLength; from <= years.last; from += termLength) {
        const Slots span{{u"from"_s, QString::number(from)}, {u"until"_s, QString::number(from + termLength)}};
        mill.add(Term{.organisation = superior,
                      .title = mill.phrase(u"term"_s, span),
                      .validFrom = QDate(from, 10, 1),
                      .validUntil = QDate(from + termLength, 9, 30)});
    }
}

QList<Id<Indicator>> addIndicators(Mill &mill)
{
    QList<Id<Indicator>> indicators;
    for (const QString &title : mill.words.list(u"indicator"_s)) {
        const int position = int(indicators.size()) + 1;
        indicators.append(
            mill.add(Indicator{.position = position, .title = title, .unit = mill.phrase(u"indicator_unit"_s)}));
    }
    return indicators;
}

} // namespace

Directory generateDirectory(Mill &mill, const Years &years)
{
    Directory directory;
    const Body superior = addBody(mill, mill.phrase(u"superior_name"_s), {.bloc = Bloc::Superior});
    directory.office =
        addBody(mill, mill.phrase(u"office_name"_s), {.parent = superior.id}, mill.phrase(u"office_symbol"_s));
    mill.add(Office{.organisation = directory.office.id,
                    .superior = superior.id,
                    .place = mill.phrase(u"office_place"_s),
                    .dueSoonDays = 3,
                    .isSample = true,
                    .note = mill.phrase(u"office_note"_s)});
    addTerms(mill, superior.id, years);
    directory.bodies = addBodies(mill, superior.id);
    directory.head = addHolder(mill, directory.office, mill.phrase(u"head_post"_s), 1);
    directory.others = addOthers(mill, directory.bodies);
    directory.indicators = addIndicators(mill);
    return directory;
}
