// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/conference/agendalines.h"

struct Opinion;
struct Vote;

/// What happened at the items: who performed, what was said, how it was voted, what came of it.
class Course
{
public:
    Course(const ConferenceFile &file, const Wording &wording) : m_file(file), m_wording(wording) {}

    [[nodiscard]] QList<Block> of(const QList<ShownItem> &items) const;
    /// The item's title and those of its opinions that pass; nothing where none does.
    [[nodiscard]] QList<Block> opinionsOf(const ShownItem &shown,
                                          const std::function<bool(const Opinion &)> &wanted) const;

private:
    [[nodiscard]] QList<Block> underItem(const AgendaItem &item) const;
    [[nodiscard]] QList<Block> performance(const AgendaItem &item) const;
    [[nodiscard]] QList<Block> opinions(const AgendaItem &item) const;
    [[nodiscard]] QList<Block> opinionBlocks(const Opinion &opinion) const;
    [[nodiscard]] QString speakerOf(const Opinion &opinion) const;
    [[nodiscard]] QString said(const Opinion &opinion, const QString &text) const;
    [[nodiscard]] Block voteBlock(const Vote &vote) const;
    [[nodiscard]] QString resultOf(const Vote &vote) const;

    const ConferenceFile &m_file;
    const Wording &m_wording;
};
