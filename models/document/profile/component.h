// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The parts of a paper that the rules give a size and a style.
enum class Component {
    Title,
    Motto,
    Superior,
    Issuer,
    Star,
    Number,
    PlaceAndDate,
    LetterAbstract,
    Urgency,
    Circulation,
    Draft,
    Kind,
    Abstract,
    AddresseeLabel,
    AddresseeName,
    Body,
    Heading1,
    Heading2,
    Heading3,
    GridHeader,
    GridCell,
    Authority,
    Post,
    SignatureRoom,
    SignerName,
    RecipientsLabel,
    Recipient,
    Drafter,
    PageNumber,
    Stamp,
};

inline constexpr int componentCount = static_cast<int>(Component::Stamp) + 1;
