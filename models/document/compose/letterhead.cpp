// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose/letterhead.h"

#include "document/compose/texts.h"
#include "document/profile.h"

namespace {

QList<HeadBody> bodiesOf(const Letterhead &letterhead)
{
    return QList{HeadBody{letterhead.superior, letterhead.issuer}} + letterhead.partners;
}

void appendBody(QList<CellPart> &parts, const HeadBody &body, const LayoutProfile &profile)
{
    appendText(parts, profile, Component::Superior, body.superior);
    appendText(parts, profile, Component::Issuer, body.issuer);
}

/// A body under the same superior as the one above it does not repeat it.
QList<CellPart> stacked(const QList<HeadBody> &bodies, const LayoutProfile &profile)
{
    QList<CellPart> parts;
    QString superior;
    for (const HeadBody &body : bodies) {
        HeadBody shown = body;
        if (!parts.isEmpty() && body.superior == superior)
            shown.superior.clear();
        superior = body.superior;
        appendBody(parts, shown, profile);
    }
    return parts;
}

QList<CellPart> titleParts(const Letterhead &letterhead, const LayoutProfile &profile)
{
    QList<CellPart> parts;
    appendText(parts, profile, Component::Title, letterhead.title);
    appendText(parts, profile, Component::Motto, letterhead.motto);
    appendRule(parts, profile, profile.titleRule, profile.letterheadColumns[1]);
    return parts;
}

ComposedHead headOfOneCell(const QList<HeadBody> &bodies, const LayoutProfile &profile)
{
    QList<CellPart> parts = stacked(bodies, profile);
    if (!profile.star.isEmpty())
        appendText(parts, profile, Component::Star, profile.star);
    else
        appendRule(parts, profile, profile.issuerRule, profile.letterheadColumns[0]);
    return {{TableCell{parts}}, {}, {}};
}

ComposedHead headSideBySide(const QList<HeadBody> &bodies, const LayoutProfile &profile)
{
    ComposedHead head;
    for (const HeadBody &body : bodies) {
        QList<CellPart> parts;
        appendBody(parts, body, profile);
        if (profile.star.isEmpty())
            appendRule(parts, profile, profile.issuerRule, headWidths(bodies.size(), profile).constFirst());
        head.bodies.append(TableCell{parts});
    }
    appendText(head.star, profile, Component::Star, profile.star);
    return head;
}

} // namespace

ComposedHead composeHead(const Letterhead &letterhead, const LayoutProfile &profile)
{
    const QList<HeadBody> bodies = bodiesOf(letterhead);
    const bool areBeside = bodies.size() > 1 && bodies.size() <= profile.headsInRow;
    ComposedHead head = areBeside ? headSideBySide(bodies, profile) : headOfOneCell(bodies, profile);
    head.title = titleParts(letterhead, profile);
    return head;
}

QList<double> headWidths(qsizetype bodies, const LayoutProfile &profile)
{
    return QList<double>(bodies, profile.letterheadColumns[0] / static_cast<double>(bodies)) +
           QList{profile.letterheadColumns[1]};
}
