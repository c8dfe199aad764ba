// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/signing.h"

#include "domain/directory/officeday.h"
#include "reports/paperparts.h"
#include "reports/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool beginsWithOneOf(const QString &text, const QStringList &beginnings)
{
    return std::ranges::any_of(
        beginnings, [&](const QString &beginning) { return text.startsWith(beginning, Qt::CaseInsensitive); });
}

/// The header names the office already: "Trưởng Ban Dân vận" signs as "Trưởng Ban".
QString shortPost(const QString &post, const OfficeDay &office, const Wording &wording)
{
    for (const QString &name : {office.name.fullName, office.name.shortName}) {
        if (name.isEmpty() || post.size() <= name.size() || !post.endsWith(name, Qt::CaseInsensitive))
            continue;
        const QString before = post.chopped(name.size()).trimmed();
        const bool needsNoun =
            std::ranges::any_of(wording.texts(u"paper.signing.posts_of_a_noun"_s),
                                [&](const QString &end) { return before.endsWith(end, Qt::CaseInsensitive); });
        return needsNoun ? before + u' ' + name.section(u' ', 0, 0) : before;
    }
    return post;
}

/// The form in which somebody with that post signs: a key below "paper.signing.<style>".
QString formOf(const QString &post, const QString &head, bool collective, const Wording &wording)
{
    const bool isHead = post.compare(head, Qt::CaseInsensitive) == 0;
    const bool isDeputy = beginsWithOneOf(post, wording.texts(u"paper.signing.deputies"_s));
    if (isHead || isDeputy)
        return collective ? u"collective"_s : isHead ? u"own"_s : u"deputy"_s;
    return collective ? u"order_of_body"_s : u"order"_s;
}

} // namespace

Signature signatureOf(const OfficeDay &office, qint64 post, const Wording &wording)
{
    const auto picked =
        std::ranges::find_if(office.posts, [&](const HeldPost &each) { return each.post.value == post; });
    if (post > 0 && picked != office.posts.end())
        return signatureAs(office, picked->title, picked->name, wording);
    return signatureAs(office, office.headPost, office.headName, wording);
}

Signature signatureAs(const OfficeDay &body, const QString &title, const QString &name, const Wording &wording)
{
    const QString head = shortPost(oneLine(body.headPost), body, wording);
    const QString post = shortPost(oneLine(title), body, wording);
    const bool collective = beginsWithOneOf(body.name.fullName, wording.texts(u"paper.signing.collective_bodies"_s));
    const QString forms = u"paper.signing"_s + u'.' + codeOf(body.style) + u'.';
    const Places places{{"body", issuerOf(body)}, {"head", head}};
    const QString form = wording.text(forms + formOf(post, head, collective, wording));
    return {lacksPlace(form, places) ? QString() : filled(form, places), post, oneLine(name)};
}

bool lacksPlace(const QString &pattern, const Places &places)
{
    return std::ranges::any_of(places, [&](const PlaceText &place) {
        return place.text.isEmpty() && pattern.contains(u'{' + QLatin1StringView(place.name) + u'}');
    });
}

QStringList knownLines(const QString &key, const Places &places, const Wording &wording)
{
    QStringList lines;
    for (const QString &pattern : wording.texts(key)) {
        if (!lacksPlace(pattern, places))
            lines.append(filled(pattern, places));
    }
    return lines;
}

QString openNumber(const OfficeDay &office, const QString &kind, const Wording &wording)
{
    const QString pattern = wording.text(u"paper.open_number"_s + u'.' + codeOf(office.style));
    const Places places{{"kind", kind}, {"symbol", oneLine(office.name.symbol)}};
    return lacksPlace(pattern, places) ? QString() : filled(pattern, places);
}

Places officePlaces(const OfficeDay &office)
{
    return {{"office", oneLine(office.name.fullName)},
            {"superior", oneLine(office.superior.fullName)},
            {"symbol", oneLine(office.name.symbol)}};
}

Block closingBlock(const OfficeDay &office, qint64 signer, const QStringList &recipients, const Wording &wording)
{
    return {Signatures{.recipientsLabel = wording.text(u"paper.recipients_label"_s),
                       .recipients = recipients,
                       .signers = {signatureOf(office, signer, wording)}},
            {}};
}
