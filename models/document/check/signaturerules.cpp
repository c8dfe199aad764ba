// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

template<class Visit>
void eachSigner(const Document &paper, Visit visit)
{
    eachBlock<Signatures>(paper, [&](const Signatures &signatures, const Origin &origin) {
        for (const Signature &signer : signatures.signers)
            visit(signer, origin);
    });
}

void findNoName(const Document &paper, Findings &found)
{
    eachSigner(paper, [&](const Signature &signer, const Origin &origin) {
        if (signer.name.trimmed().isEmpty())
            found.append({.sentence = Check::tr("The paper does not say who signs it."), .origin = origin});
    });
}

void findNoPost(const Document &paper, Findings &found)
{
    eachSigner(paper, [&](const Signature &signer, const Origin &origin) {
        // Without a name there is nobody yet whose post could be missing.
        if (signer.post.trimmed().isEmpty() && !signer.name.trimmed().isEmpty())
            found.append(
                {.sentence = Check::tr("The post of the signer “%1” is missing.").arg(signer.name), .origin = origin});
    });
}

/// "T/M", "K/T", "T/L" in the Party, "TM.", "KT.", "TL.", "TUQ." in the state. Who signs beside the lead
/// does so in the form of his own house.
void findAuthorityForm(const Document &paper, Findings &found)
{
    static const QRegularExpression slashed(u"^(?:T/M|K/T|T/L)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dotted(u"^(?:TM|KT|TL|TUQ)\\."_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression &wrong = isParty(paper) ? dotted : slashed;
    eachBlock<Signatures>(paper, [&](const Signatures &signatures, const Origin &origin) {
        const QString form = signatures.signers.value(0).authority;
        if (wrong.match(form.trimmed()).hasMatch())
            found.append(
                {.sentence = isParty(paper)
                                 ? Check::tr("“%1”: a Party paper writes T/M, K/T, T/L with a slash.").arg(form)
                                 : Check::tr("“%1”: a paper of the state writes TM., KT., TL. with a dot.").arg(form),
                 .origin = origin});
    });
}

void findTitleBeforeName(const Document &paper, Findings &found)
{
    static const QRegularExpression title(
        u"^(?:(?:GS|PGS|TS|ThS|CN|KS|BS)\\.|đ/c |đồng chí |ông |bà |(?:Thiếu|Trung|Thượng|Đại) (?:tá|tướng|úy) )"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    eachSigner(paper, [&](const Signature &signer, const Origin &origin) {
        if (isParty(paper) && title.match(signer.name.trimmed()).hasMatch())
            found.append(
                {.sentence =
                     Check::tr("“%1”: no degree, rank or form of address before the signer's name.").arg(signer.name),
                 .origin = origin});
    });
}

template<class Visit>
void eachRecipients(const Document &paper, Visit visit)
{
    eachBlock<Signatures>(paper, [&](const Signatures &signatures, const Origin &origin) {
        if (!signatures.recipientsLabel.isEmpty())
            visit(signatures.recipients, origin);
    });
}

void findNoRecipients(const Document &paper, Findings &found)
{
    eachRecipients(paper, [&](const QStringList &recipients, const Origin &origin) {
        if (recipients.isEmpty())
            found.append({.sentence = Check::tr("Nobody is named under “Nơi nhận”."), .origin = origin});
    });
}

bool isArchiveLine(const QString &line)
{
    static const QRegularExpression archive(u"^-?\\s*Lưu\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    return archive.match(line).hasMatch();
}

void findNoArchive(const Document &paper, Findings &found)
{
    eachRecipients(paper, [&](const QStringList &recipients, const Origin &origin) {
        if (!recipients.isEmpty() && !isArchiveLine(recipients.last()))
            found.append(
                {.sentence = Check::tr("The last line under “Nơi nhận” says where the paper is kept (“Lưu …”)."),
                 .origin = origin});
    });
}

void findArchiveForm(const Document &paper, Findings &found)
{
    eachRecipients(paper, [&](const QStringList &recipients, const Origin &origin) {
        const QString line = recipients.isEmpty() ? QString() : recipients.last();
        if (!isArchiveLine(line) || isParty(paper) != line.contains(u"Lưu:"))
            return;
        found.append({.sentence = isParty(paper) ? Check::tr("A Party paper writes “Lưu” without a colon.")
                                                 : Check::tr("A paper of the state writes “Lưu:” with a colon."),
                      .origin = origin});
    });
}

} // namespace

std::span<const LayoutRule> signatureRules()
{
    static const LayoutRule rules[] = {
        {{"signer-missing", "HD 36-HD/VPTW", FindingWeight::Blocking}, findNoName},
        {{"post-missing", "HD 36-HD/VPTW", FindingWeight::Blocking}, findNoPost},
        {{"authority-form", "HD 36-HD/VPTW, NĐ 30/2020/NĐ-CP", FindingWeight::Warning}, findAuthorityForm},
        {{"title-before-name", "HD 36-HD/VPTW", FindingWeight::Warning}, findTitleBeforeName},
        {{"recipients-missing", "HD 36-HD/VPTW", FindingWeight::Warning}, findNoRecipients},
        {{"archive-missing", "HD 36-HD/VPTW", FindingWeight::Warning}, findNoArchive},
        {{"archive-form", "HD 36-HD/VPTW, NĐ 30/2020/NĐ-CP", FindingWeight::Hint}, findArchiveForm},
    };
    return rules;
}
