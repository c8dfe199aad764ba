// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/formaterror.h"
#include "domain/settings/editabletext.h"
#include "domain/settings/officetext.h"
#include "reports/cooperation/cooperationcase.h"
#include "reports/documentlines.h"
#include "reports/house/shownsample.h"
#include "reports/paperkinds.h"
#include "reports/proceedingscase.h"
#include "reports/summarycase.h"
#include "reports/summarypaper.h"
#include "reports/tasks/taskcase.h"
#include "reports/wording.h"
#include "support.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList lines(const char *kind, const ConferenceFile &file, const Wording &wording)
{
    const PaperKind &paper = *paperKindNamed(QString::fromLatin1(kind));
    return linesOf(paper.build(file, PaperChoices(paper.options), wording));
}

QString builtWith(const char *kind, const PaperSource &source, const Wording &wording)
{
    const PaperKind &paper = *paperKindNamed(QString::fromLatin1(kind));
    return allText(paper.build(source, PaperChoices(paper.options), wording));
}

/// Every editable text as nothing but its key and all of its fields.
Wording everyField()
{
    QHash<QString, QString> texts;
    for (const EditableKind &kind : editableKinds()) {
        for (const EditableText &text : kind.texts) {
            QString pattern = u"‹%1›"_s.arg(text.key);
            for (const TextField &field : text.fields)
                pattern += u" {%1}"_s.arg(field.place);
            texts.insert(text.key, pattern);
        }
    }
    return builtInWording().with(texts);
}

/// All papers of a conference, each with all that can be picked picked once.
QString allPapers(const ConferenceFile &file, const Wording &wording)
{
    QString text;
    for (const PaperKind &kind : paperKinds()) {
        if (QLatin1StringView(kind.subject) != "conference"_L1)
            continue;
        text += allText(kind.build(file, PaperChoices(kind.options), wording));
        for (const PaperOption &option : kind.options) {
            for (const PaperPick &pick : picksOf(file, option))
                text += allText(kind.build(
                    file, PaperChoices(kind.options, {{QString::fromLatin1(option.key), int(pick.id)}}), wording));
        }
    }
    return text;
}

/// The editable texts that a text built with everyField() prints.
qsizetype printedTexts(const QString &text)
{
    qsizetype printed = 0;
    for (const EditableKind &kind : editableKinds())
        printed += std::ranges::count_if(kind.texts,
                                         [&](const EditableText &t) { return text.contains(u"‹%1›"_s.arg(t.key)); });
    return printed;
}

} // namespace

TEST_CASE("The office's words stand in the place of the built-in ones")
{
    const Wording wording = builtInWording().with({{u"notice.closing"_s, u"{office} đề nghị thực hiện nghiêm túc."_s}});
    const QStringList before = lines("notice", heldConference(), builtInWording());
    const QStringList after = lines("notice", heldConference(), wording);
    CHECK(after.filter(u"đề nghị thực hiện nghiêm túc."_s).size() == 1);
    CHECK(after.filter(u"thông báo để các cơ quan"_s).isEmpty());
    CHECK(before.size() == after.size());
    CHECK(wording.text(u"notice.kind"_s) == u"Thông báo"_s);
    CHECK(builtInWording().with({}).text(u"notice.closing"_s) == builtInWording().text(u"notice.closing"_s));
}

TEST_CASE("A list in the office's words has one entry on each line")
{
    const Wording wording =
        builtInWording().with({{u"extract.recipients"_s, u"- Như trên,\n\n- {superior} (để b/c),\n- Lưu VT."_s}});
    CHECK(wording.texts(u"extract.recipients"_s) ==
          QStringList{u"- Như trên,"_s, u"- {superior} (để b/c),"_s, u"- Lưu VT."_s});
    CHECK(wording.editable(u"extract.recipients"_s) == u"- Như trên,\n- {superior} (để b/c),\n- Lưu VT."_s);
    CHECK(wording.editable(u"extract.closing"_s) == wording.text(u"extract.closing"_s));
    CHECK_THROWS_AS(wording.editable(u"extract"_s), FormatError);
}

TEST_CASE("Texts that the wording does not have or that are no sentences are left alone")
{
    const Wording wording = builtInWording().with(
        {{u"later.text"_s, u"Sau này"_s}, {u"agenda.columns"_s, u"Cột"_s}, {u"agenda"_s, u"Chương trình"_s}});
    CHECK_THROWS_AS(wording.text(u"later.text"_s), FormatError);
    CHECK(wording.text(u"agenda.kind"_s) == u"Chương trình"_s);
    CHECK(lines("agenda", heldConference(), wording).size() > 3);
}

TEST_CASE("Every built-in text that may be changed is a text and keeps the rule for the office's own")
{
    const Wording wording = builtInWording();
    for (const EditableKind &kind : editableKinds()) {
        for (const EditableText &text : kind.texts) {
            INFO(text.key.toStdString());
            const QString builtIn = wording.editable(text.key);
            CHECK(check(OfficeText{.key = text.key, .text = builtIn}).isEmpty());
            CHECK(wording.with({{text.key, builtIn}}).editable(text.key) == builtIn);
            CHECK_FALSE(shownSample(builtIn, text).contains(u'{'));
        }
    }
}

TEST_CASE("The code fills every field that is offered for a text")
{
    const Wording wording = everyField();
    QString text;
    for (const ConferenceFile &file : {heldConference(), twoDayConference(), launchConference(), bareConference()})
        text += allPapers(file, wording);
    for (const Summary &summary : {yearCase(), comparedCase()})
        text += allText(summaryPaper(summary, wording));
    text += builtWith("plan", planCase(), wording) + builtWith("programme", programmeCase(), wording) +
            builtWith("task", taskCase(), wording);
    CHECK(printedTexts(text) > 68);
    CHECK_FALSE(text.contains(u'{'));
}

TEST_CASE("Ugly words of the office come out as they are")
{
    const QString ugly =
        GENERATE(QString(10'000, u'ắ'), u"🎉 👩‍👩‍👧 <b>&amp;"_s, u"Kính mời"_s.repeated(300));
    const Wording wording = builtInWording().with({{u"extract.closing"_s, ugly}, {u"minutes.papers"_s, ugly}});
    CHECK(allPapers(heldConference(), wording).contains(ugly));
}

TEST_CASE("A sample shows what is printed and refuses a field that is not there")
{
    const EditableText &asked = *editableText(u"invitation.asked"_s);
    CHECK(shownSample(u"{greeting} {guest}!"_s, asked) == u"trân trọng kính mời đồng chí Nguyễn Văn An, Trưởng ban!"_s);
    CHECK_THROWS_AS(shownSample(u"{date}"_s, asked), FormatError);
}
