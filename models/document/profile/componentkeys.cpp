// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/profile/componentkeys.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<ComponentKey, componentCount> keys{{
    {Component::Title, "title"_L1, QT_TRANSLATE_NOOP("Profile", "Title of Party or state")},
    {Component::Motto, "motto"_L1, QT_TRANSLATE_NOOP("Profile", "Motto")},
    {Component::Superior, "superior"_L1, QT_TRANSLATE_NOOP("Profile", "Superior body")},
    {Component::Issuer, "issuer"_L1, QT_TRANSLATE_NOOP("Profile", "Issuing body")},
    {Component::Star, "star"_L1, QT_TRANSLATE_NOOP("Profile", "Star under the issuer")},
    {Component::Number, "number"_L1, QT_TRANSLATE_NOOP("Profile", "Number and symbol")},
    {Component::PlaceAndDate, "placeAndDate"_L1, QT_TRANSLATE_NOOP("Profile", "Place and date")},
    {Component::LetterAbstract, "letterAbstract"_L1, QT_TRANSLATE_NOOP("Profile", "Abstract of a letter")},
    {Component::Urgency, "urgency"_L1, QT_TRANSLATE_NOOP("Profile", "Urgency")},
    {Component::Circulation, "circulation"_L1, QT_TRANSLATE_NOOP("Profile", "Circulation")},
    {Component::Draft, "draft"_L1, QT_TRANSLATE_NOOP("Profile", "Draft")},
    {Component::Kind, "kind"_L1, QT_TRANSLATE_NOOP("Profile", "Kind of paper")},
    {Component::Abstract, "abstract"_L1, QT_TRANSLATE_NOOP("Profile", "Abstract")},
    {Component::AddresseeLabel, "addresseeLabel"_L1, QT_TRANSLATE_NOOP("Profile", "Addressees: label")},
    {Component::AddresseeName, "addresseeName"_L1, QT_TRANSLATE_NOOP("Profile", "Addressees: names")},
    {Component::Body, "body"_L1, QT_TRANSLATE_NOOP("Profile", "Text")},
    {Component::Heading1, "heading1"_L1, QT_TRANSLATE_NOOP("Profile", "Heading: part")},
    {Component::Heading2, "heading2"_L1, QT_TRANSLATE_NOOP("Profile", "Heading: section")},
    {Component::Heading3, "heading3"_L1, QT_TRANSLATE_NOOP("Profile", "Heading: number")},
    {Component::GridHeader, "gridHeader"_L1, QT_TRANSLATE_NOOP("Profile", "Tables: head")},
    {Component::GridCell, "gridCell"_L1, QT_TRANSLATE_NOOP("Profile", "Tables: cells")},
    {Component::Authority, "authority"_L1, QT_TRANSLATE_NOOP("Profile", "Authority of the signer")},
    {Component::Post, "post"_L1, QT_TRANSLATE_NOOP("Profile", "Post of the signer")},
    {Component::SignatureRoom, "signatureRoom"_L1, QT_TRANSLATE_NOOP("Profile", "Room for the signature")},
    {Component::SignerName, "signerName"_L1, QT_TRANSLATE_NOOP("Profile", "Name of the signer")},
    {Component::RecipientsLabel, "recipientsLabel"_L1, QT_TRANSLATE_NOOP("Profile", "Recipients: label")},
    {Component::Recipient, "recipient"_L1, QT_TRANSLATE_NOOP("Profile", "Recipients: list")},
    {Component::Drafter, "drafter"_L1, QT_TRANSLATE_NOOP("Profile", "Sign of the drafter")},
    {Component::PageNumber, "pageNumber"_L1, QT_TRANSLATE_NOOP("Profile", "Page number")},
    {Component::Stamp, "stamp"_L1, QT_TRANSLATE_NOOP("Profile", "Stamp")},
}};
} // namespace

std::span<const ComponentKey> componentKeys()
{
    return keys;
}
