// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/papertexts.h"
#include "document/check/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

/// The first match in the texts of the paper.
std::optional<PaperText> firstMatch(const QList<PaperText> &texts, const QRegularExpression &wanted)
{
    for (const PaperText &each : texts) {
        if (const auto match = wanted.match(each.text); match.hasMatch())
            return PaperText{match.captured(), each.origin};
    }
    return std::nullopt;
}

/// A tone on the first vowel ("Ủy") and one on the second ("Uỷ") of oa, oe, uy at the end of a syllable. Not after q,
/// where u is no vowel.
void findMixedSpelling(const Document &paper, Findings &found)
{
    static const QRegularExpression first = pattern(u"\\b\\w*(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)\\b"_s);
    static const QRegularExpression second = pattern(u"\\b\\w*(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])\\b"_s);
    const QList<PaperText> texts = textsOf(paper);
    const auto one = firstMatch(texts, first);
    const auto other = firstMatch(texts, second);
    if (one && other)
        found.append(
            {.sentence =
                 Check::tr("The paper mixes two ways of placing the tone: “%1” and “%2”.").arg(one->text, other->text),
             .origin = other->origin});
}

/// The sentence has a place for the text that is wrong.
void findIn(const Document &paper, Findings &found, const QRegularExpression &wrong, const QString &sentence)
{
    for (const PaperText &each : textsOf(paper)) {
        if (const auto match = wrong.match(each.text); match.hasMatch())
            found.append(
                {.sentence = sentence.arg(each.text.mid(std::max<qsizetype>(0, match.capturedStart() - 15), 40)),
                 .origin = each.origin});
    }
}

void findDoubleSpace(const Document &paper, Findings &found)
{
    static const QRegularExpression wrong(u"\\S {2,}\\S"_s);
    findIn(paper, found, wrong, Check::tr("Two spaces one after the other: “… %1 …”."));
}

void findOrphanComma(const Document &paper, Findings &found)
{
    static const QRegularExpression wrong(u"\\S [,;:](?: |$)|,[ ]?[,.;]|^[,;]"_s);
    findIn(paper, found, wrong, Check::tr("A comma or semicolon stands alone: “… %1 …”."));
}

void findOpenPlace(const Document &paper, Findings &found)
{
    static const QRegularExpression wrong(u"\\{[a-z_]+(?:\\.[a-z_]+)*\\}"_s);
    findIn(paper, found, wrong, Check::tr("A place of the wording was not filled in: “… %1 …”."));
}

void findMixedQuotes(const Document &paper, Findings &found)
{
    static const QRegularExpression straight(u"\""_s);
    static const QRegularExpression curly(u"[“”]"_s);
    const QList<PaperText> texts = textsOf(paper);
    const auto one = firstMatch(texts, straight);
    if (one && firstMatch(texts, curly))
        found.append({.sentence = Check::tr("Straight and curly quotation marks are mixed."), .origin = one->origin});
}

/// The last paragraph before the signatures ends with "." in Party papers, with "./." in those of the state.
void findEndMark(const Document &paper, Findings &found)
{
    const Block *last = nullptr;
    for (const Block &block : paper.blocks) {
        if (std::holds_alternative<Signatures>(block.content))
            break;
        last = &block;
    }
    const auto *paragraph = last == nullptr ? nullptr : std::get_if<Paragraph>(&last->content);
    if (paragraph == nullptr || paragraph->runs.isEmpty() || !hasLetterhead(paper))
        return;
    const QString end = paragraph->runs.last().text.trimmed();
    if (isParty(paper) == end.endsWith("./."_L1))
        found.append({.sentence = isParty(paper) ? Check::tr("A Party paper ends with “.”, not with “./.”.")
                                                 : Check::tr("A paper of the state ends with “./.”."),
                      .origin = last->origin});
}

} // namespace

std::span<const LayoutRule> languageRules()
{
    static const LayoutRule rules[] = {
        {{"spelling-mixed", "usage of the office", FindingWeight::Warning}, findMixedSpelling},
        {{"double-space", "usage of the office", FindingWeight::Hint}, findDoubleSpace},
        {{"orphan-comma", "usage of the office", FindingWeight::Hint}, findOrphanComma},
        {{"place-open", "wording of the office", FindingWeight::Blocking}, findOpenPlace},
        {{"quotes-mixed", "usage of the office", FindingWeight::Hint}, findMixedQuotes},
        {{"end-mark", "HD 05-HD/VPTW, usage of the state", FindingWeight::Hint}, findEndMark},
    };
    return rules;
}
