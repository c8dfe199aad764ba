// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/check/finding.h"

#include <QCoreApplication>

#include <span>

/// Carries the translation context of the checker's sentences.
struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// A rule with the function that looks for it. What it adds needs sentence, origin and column; the rest follows.
struct LayoutRule
{
    CheckRule rule;
    void (*find)(const Document &paper, Findings &found);
};

// The rules by what they look at.
std::span<const LayoutRule> cardRules();
std::span<const LayoutRule> dateRules();
std::span<const LayoutRule> headRules();
std::span<const LayoutRule> languageRules();
std::span<const LayoutRule> signatureRules();

inline bool isParty(const Document &paper)
{
    return paper.style == QLatin1StringView("party");
}

/// The blocks of that kind, each with its origin.
template<class B, class Visit>
void eachBlock(const Document &paper, Visit visit)
{
    for (const Block &block : paper.blocks) {
        if (const auto *content = std::get_if<B>(&block.content))
            visit(*content, block.origin);
    }
}

/// Papers with a letterhead leave the house; the rules on number, signature and recipients are for them.
bool hasLetterhead(const Document &paper);
