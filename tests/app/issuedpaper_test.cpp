// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "document/layout/layout.h"
#include "document/profile.h"
#include "domain/conferences/conference.h"
#include "domain/directory/term.h"
#include "domain/recordtypes.h"
#include "reports/paperkinds.h"
#include "reports/register/frozen.h"
#include "reports/register/paperstate.h"
#include "reports/wording.h"
#include "store/file/opening.h"
#include "store/queries/papers/frozen.h"
#include "store/queries/papers/issuing.h"
#include "store/queries/papers/registerqueries.h"
#include "store/queries/papersources.h"
#include "store/records.h"
#include "store/step.h"
#include "store/table.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct SampleOnDisk
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"mẫu.danvan"_s);
    std::unique_ptr<Database> database;

    SampleOnDisk()
    {
        REQUIRE(runInside({u"sample"_s, path}).status == 0);
        database = openForWriting(path, {u"Người thử"_s, u"MÁY-01"_s});
    }
    Document built(const Paper &paper) const
    {
        const PaperKind &kind = *paperKindNamed(paper.kind);
        const PaperSource source =
            paperSource(*database, {recordTypeOf(kind.subject), paper.conference.value}, paper.date);
        return bearing(kind.build(source, PaperChoices(kind.options), builtInWording()), paper, builtInWording());
    }
    Paper issuedAgenda() const
    {
        const Paper draft{
            .kind = u"agenda"_s, .title = u"Hội nghị triển khai"_s, .date = QDate(2024, 2, 20), .conference = {1}};
        Step step(*database, u"Ban hành"_s);
        const Id<Organisation> board = Table<Office>(*database).select().first().organisation;
        const Register agendas = registerOrNew(*database, board, {u"CT"_s, u"Chương trình hội nghị"_s}, draft.date);
        const Issued issued = issuePaper(*database, draft, agendas.id, {}, [&](const Paper &paper) {
            const Document document = built(paper);
            return frozenFrom(document, profileFor(document));
        });
        step.commit();
        return issued.paper;
    }
};

} // namespace

TEST_CASE("a paper issued from the file keeps the pages that it had", "[papers]")
{
    const SampleOnDisk sample;
    const Paper paper = sample.issuedAgenda();
    CHECK(paper.numberText == u"Số 01-CT/BDVTU"_s);
    const FrozenPaper kept = *frozenPaper(*sample.database, paper);
    const Document now = sample.built(paper);
    CHECK(keptDocument(kept) == now);
    CHECK(changedSince(kept, now).isEmpty());
    const PagedDocument pages = layOut(keptDocument(kept), keptProfile(kept));
    CHECK(pages.pages == layOut(now, profileFor(now)).pages);
    const QString pdf = sample.folder.filePath(u"giữ.pdf"_s);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(kept.pdf);
    file.close();
    CHECK(pdfWords(pdf).contains(u"Số 01-CT/BDVTU"_s));
}

TEST_CASE("data changed after the issue are shown line by line and the kept pages stay", "[papers]")
{
    const SampleOnDisk sample;
    const Paper paper = sample.issuedAgenda();
    const FrozenPaper before = *frozenPaper(*sample.database, paper);
    const RecordType &conferences = schema<Conference>().type;
    changeRecord(*sample.database, {&conferences, 1}, {{u"location"_s, u"Nhà văn hóa tỉnh"_s}});
    const QList<LineChange> changes = changedSince(before, sample.built(paper));
    REQUIRE(changes.size() == 1);
    CHECK_FALSE(changes.first().before.contains(u"Nhà văn hóa tỉnh"_s));
    CHECK(changes.first().now.contains(u"Nhà văn hóa tỉnh"_s));
    CHECK(*frozenPaper(*sample.database, paper) == before);
}

TEST_CASE("the register is printed as a book and written as a list", "[cli]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mẫu.danvan"_s);
    REQUIRE(runInside({u"sample"_s, path}).status == 0);
    const QString pdf = folder.filePath(u"sổ.pdf"_s);
    const Outcome printed = runInside({u"print"_s, u"register"_s, path, u"--id"_s, u"2"_s, u"--to"_s, pdf});
    CHECK(printed.err == QString());
    const QString words = pdfWords(pdf);
    for (const QString &text :
         {u"SỔ ĐĂNG KÝ VĂN BẢN ĐI"_s, u"Chương trình (CTr)"_s, u"Số đã cấp"_s, u"Hủy số:"_s, u"06"_s})
        CHECK(words.contains(text));
    const QString xlsx = folder.filePath(u"sổ.xlsx"_s);
    CHECK(runInside({u"list"_s, u"register-entries"_s, path, u"--to"_s, xlsx}).status == 0);
    CHECK(packagePart(xlsx, u"xl/worksheets/sheet1.xml"_s).contains(u"21/KH-PTTH"_s));
    const Outcome missing = runInside({u"print"_s, u"register"_s, path, u"--id"_s, u"77"_s, u"--to"_s, pdf});
    CHECK(missing.status == 1);
    CHECK(missing.err.contains(u"danvan list registers"_s));
}

TEST_CASE("the registers of the sample hold a number of every state", "[sample]")
{
    const SampleOnDisk sample;
    QSet<QString> states;
    for (const RegisterEntry &entry : Table<RegisterEntry>(*sample.database).select())
        states.insert(codeOf(entry.state));
    CHECK(states.size() == qsizetype(choices<EntryState>().size()));
    for (const QString &code : {u"KH"_s, u"CTr"_s, u"BB"_s, u"TB"_s, u"GM"_s, u"BC"_s}) {
        const Id<Organisation> board = Table<Office>(*sample.database).select().first().organisation;
        CHECK(registerFor(*sample.database, board, code, QDate(2024, 2, 28)));
    }
    const Register plans = *registerFor(*sample.database, Table<Office>(*sample.database).select().first().organisation,
                                        u"KH"_s, QDate(2024, 2, 28));
    CHECK(proposedNumber(*sample.database, plans) == 9);
}
