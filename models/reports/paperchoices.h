// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <limits>
#include <span>

/// Something that can be chosen before a paper is made: whether a part is printed (greatest 1), a number, or the id of
/// one of the records that the paper's source knows.
struct PaperOption
{
    const char *key;
    const char *title; ///< in the context "Paper"
    int usual = 1;
    int greatest = 1;
    const char *pick = nullptr; ///< table of the records to pick from; 0 picks none
    const char *none = nullptr; ///< what picking none means, in the context "Paper"

    [[nodiscard]] bool isTick() const { return greatest == 1; }
};

constexpr PaperOption pickOption(const char *key, const char *title, const char *table,
                                 const char *none = QT_TRANSLATE_NOOP("Paper", "(all)"))
{
    return {key, title, 0, std::numeric_limits<int>::max(), table, none};
}

/// Who signs among the posts of the office; none is who signs such papers as a rule.
constexpr PaperOption signerOption = pickOption("signer", QT_TRANSLATE_NOOP("Paper", "Signed by"), "post",
                                                QT_TRANSLATE_NOOP("Paper", "(as the rules say)"));

/// What was chosen for the options of one kind of paper; the rest is as usual.
class PaperChoices
{
public:
    PaperChoices() = default;
    /// Values outside an option's range are brought into it; keys of no option are left out.
    explicit PaperChoices(std::span<const PaperOption> options, const QHash<QString, int> &chosen = {});

    [[nodiscard]] int value(const char *key) const;
    [[nodiscard]] bool has(const char *key) const { return value(key) > 0; }
    [[nodiscard]] const QHash<QString, int> &values() const { return m_values; }

private:
    QHash<QString, int> m_values;
};
