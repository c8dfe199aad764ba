// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/queries/papers/papercase.h"

#include "domain/directory/term.h"

using namespace Qt::StringLiterals;

namespace {

Id<Organisation> namedBody(Database &database, Organisation body, const QString &symbol)
{
    const Id<Organisation> id = added(database, body);
    added(database, OrganisationName{.organisation = id, .fullName = body.title, .symbol = symbol});
    return id;
}

} // namespace

PaperBodies addedBodies(Database &database)
{
    PaperBodies bodies;
    bodies.committee = namedBody(database, {.title = u"Tỉnh ủy"_s}, u"TU"_s);
    bodies.board = namedBody(database, {.title = u"Ban Dân vận"_s, .parent = bodies.committee}, u"BDVTU"_s);
    bodies.steering = namedBody(database,
                                {.title = u"Ban Chỉ đạo quy chế dân chủ"_s,
                                 .kind = OrganisationKind::SteeringCommittee,
                                 .parent = bodies.committee},
                                u"BCĐ"_s);
    bodies.people = namedBody(
        database, {.title = u"Ủy ban nhân dân tỉnh"_s, .kind = OrganisationKind::StateBody, .style = PaperStyle::State},
        u"UBND"_s);
    added(database, Term{.organisation = bodies.committee,
                         .title = u"2020–2025"_s,
                         .validFrom = QDate(2020, 10, 15),
                         .validUntil = QDate(2025, 9, 23)});
    added(database, Term{.organisation = bodies.committee, .title = u"2025–2030"_s, .validFrom = QDate(2025, 9, 24)});
    added(database, Office{.organisation = bodies.board, .superior = bodies.committee, .place = u"Thái Nguyên"_s});
    return bodies;
}

Register plansOf(Database &database, Id<Organisation> body, QDate day)
{
    Step step(database, u"Mở sổ"_s);
    const Register found = registerOrNew(database, body, {u"KH"_s, u"Kế hoạch"_s}, day);
    step.commit();
    return found;
}

Paper paperCase(const QString &title, QDate day)
{
    return {.kind = u"plan"_s, .title = title, .date = day, .recipients = u"- Như trên,\n- Lưu."_s};
}

FrozenPaper frozenTexts(const Paper &paper)
{
    return {paper.title + u'\n' + paper.numberText, u"{}"_s, QByteArray("%PDF-\0\xff", 7)};
}

Issued issuedIn(Database &database, const Register &inRegister, const QString &title, QDate day)
{
    return issuePaper(database, paperCase(title, day), inRegister.id, {}, frozenTexts);
}

QStringList entriesOf(Database &database, const Register &inRegister)
{
    QStringList lines;
    for (const RegisterEntry &entry : registerFile(database, inRegister.id).entries) {
        const QString number =
            entry.state == EntryState::External ? entry.externalNumber : QString::number(entry.number) + entry.suffix;
        lines.append(u"%1 %2 %3"_s.arg(number, codeOf(entry.state), entry.abstract).trimmed());
    }
    return lines;
}
