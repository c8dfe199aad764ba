// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cooperation/jointparts.h"

#include "domain/cooperation/cooperationfile.h"
#include "domain/papers/papernumber.h"
#include "reports/cooperation/jointbodies.h"
#include "reports/cooperation/jointrecipients.h"
#include "reports/paperparts.h"
#include "reports/signing.h"
#include "reports/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Above many bodies their superiors would take half of the page.
bool showsSuperiors(const CooperationFile &file, const Wording &wording)
{
    return file.parties.size() <= wording.text(u"joint.superiors_up_to"_s).toInt();
}

OfficeDay withoutSuperior(OfficeDay body)
{
    body.superior = {};
    return body;
}

QList<HeadBody> partnerHeads(const CooperationFile &file, const Wording &wording)
{
    const bool shows = showsSuperiors(file, wording);
    QList<HeadBody> heads;
    for (const PartyFile &party : file.parties.mid(1)) {
        const OfficeDay body = shows ? party.body : withoutSuperior(party.body);
        heads.append({oneLine(body.superior.fullName), issuerOf(body)});
    }
    return heads;
}

/// A symbol that is not known is left to be written by hand.
QString symbolOf(const OfficeDay &body, const Wording &wording)
{
    const QString symbol = oneLine(body.name.symbol).trimmed();
    return symbol.isEmpty() ? wording.text(u"joint.unknown_symbol"_s) : symbol;
}

QString jointNumber(const CooperationFile &file, const QString &number, const QString &symbol, const Wording &wording)
{
    OfficeDay lead = leadOf(file);
    const QString known = oneLine(number).trimmed();
    if (!known.isEmpty())
        return known.startsWith(u"Số"_s) ? known : numberLine(lead.style, known);
    QStringList symbols;
    for (const PartyFile &party : file.parties)
        symbols.append(symbolOf(party.body, wording));
    if (symbols.size() > 1)
        lead.name.symbol = jointSymbol(lead.style, symbols);
    return openNumber(lead, symbol, wording);
}

/// Whoever is known to hold the post, the head first.
QString holderOf(const OfficeDay &body, const QString &post)
{
    if (post.compare(oneLine(body.headPost), Qt::CaseInsensitive) == 0)
        return body.headName;
    const auto holder = std::ranges::find_if(
        body.posts, [&](const HeldPost &each) { return post.compare(oneLine(each.title), Qt::CaseInsensitive) == 0; });
    return holder == body.posts.end() ? QString() : holder->name;
}

QString postHeldBy(const OfficeDay &body, const QString &name)
{
    const auto held =
        std::ranges::find_if(body.posts, [&](const HeldPost &each) { return oneLine(each.name) == name; });
    return held == body.posts.end() ? QString() : held->title;
}

/// "T/M Ban Cán sự đảng, Phó Bí thư": the form was typed with the post.
std::optional<Signature> typedForm(const QString &post, const Wording &wording)
{
    const QStringList forms = wording.texts(u"joint.authorities"_s);
    if (std::ranges::none_of(forms, [&](const QString &form) { return post.startsWith(form); }))
        return std::nullopt;
    return Signature{post.section(u',', 0, 0).trimmed(), capitalised(post.section(u',', 1).trimmed()), {}};
}

Signature namedSignature(const PartyFile &party, const Wording &wording)
{
    const QString post = oneLine(party.signerPost).trimmed();
    const QString name = oneLine(party.signer).trimmed();
    if (std::optional<Signature> typed = typedForm(post, wording)) {
        typed->name = name;
        return *typed;
    }
    if (!post.isEmpty())
        return signatureAs(party.body, post, name.isEmpty() ? holderOf(party.body, post) : name, wording);
    if (name.isEmpty())
        return signatureOf(party.body, 0, wording);
    const QString held = postHeldBy(party.body, name);
    return held.isEmpty() ? Signature{{}, {}, name} : signatureAs(party.body, held, name, wording);
}

} // namespace

Document startJointPaper(const CooperationFile &file, const KindAndAbstract &kind, const QString &number,
                         const QString &symbol, const Origin &origin, const Wording &wording)
{
    OfficeDay lead = leadOf(file);
    lead.day = file.office.day;
    if (!showsSuperiors(file, wording))
        lead = withoutSuperior(lead);
    Document paper = startPaper(lead, wording, kind, origin, {.number = jointNumber(file, number, symbol, wording)});
    // An open date still has the layout of its time.
    paper.day = file.asOf;
    for (Block &block : paper.blocks) {
        if (auto *head = std::get_if<Letterhead>(&block.content))
            head->partners = partnerHeads(file, wording);
    }
    return paper;
}

Signature partySignature(const PartyFile &party, const Wording &wording)
{
    Signature signature = namedSignature(party, wording);
    const QString body = issuerOf(party.body);
    if (!signature.authority.contains(body, Qt::CaseInsensitive))
        signature.body = body;
    return signature;
}

Block jointClosing(const CooperationFile &file, const Origin &origin, const Wording &wording)
{
    const QStringList recipients = jointRecipients(file, wording);
    if (file.parties.isEmpty())
        return closingBlock(file.office, 0, recipients, wording);
    Signatures closing{.recipientsLabel = wording.text(u"paper.recipients_label"_s), .recipients = recipients};
    for (const PartyFile &party : file.parties)
        closing.signers.append(partySignature(party, wording));
    if (closing.signers.size() == 1)
        closing.signers.first().body.clear();
    return {closing, origin};
}
